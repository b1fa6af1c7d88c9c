import { dirname, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";
import { compilerFault } from "../model/compiler-fault.ts";
import { digestOf } from "../model/digest.ts";
import { home } from "../model/home.ts";
import { importRefused } from "../model/linked-outside.ts";
import { readIfThere, writeWhole } from "../store/whole-file.ts";
import { mapOf } from "./configuration-fault.ts";

/** A configuration as a module of its own. */
export interface ConfigModule {
  /** Absolute. */
  readonly file: string;
  /** Stands for all that went into it. */
  readonly digest: string;
}

/**
 * Makes a newsroom’s Eleventy configuration into one JavaScript module in `folder`, so that it may be TypeScript and need
 * no `package.json` around it; its source map stands beside it. What it imports from beside it is taken in; packages are left
 * to the root’s own `node_modules`. What it reads while it runs is not known here.
 *
 * @throws NewsroomFault where it cannot be compiled
 */
export async function makeConfigModule(config: string, folder: string): Promise<ConfigModule> {
  const here = pathToFileURL(config).href;
  const root = dirname(config);
  // Whether Node looks for packages in the root when the module is run.
  const stands = isAbove(root, folder);
  const { build } = await import("esbuild");
  const result = await build({
    entryPoints: [config],
    bundle: true,
    write: false,
    // Nothing is written there; the source map is as seen from it.
    outfile: join(folder, "config.mjs"),
    sourcemap: "external",
    format: "esm",
    platform: "node",
    target: "es2024",
    // Of a package, what Node would load, not what is meant for bundlers.
    ...(stands ? { packages: "external" } : { conditions: [] }),
    logLevel: "silent",
    minifyWhitespace: true,
    define: { "import.meta.url": JSON.stringify(here) },
    plugins: [ownPackage, withinRoot(root), ...(stands ? [] : [packagesByPlace])],
  }).catch((error: unknown) => {
    throw compilerFault(error, root, (file) => !isAbove(home, file) || isAbove(root, file));
  });
  const [map, code] = ["config.mjs.map", "config.mjs"].map(
    (name) => result.outputFiles.find(({ path }) => path === join(folder, name))?.text ?? "",
  );
  const text = code ?? "";
  // The same in every folder: the places of the configuration and of the program are written into the module.
  const digest = digestOf([
    [here, pathToFileURL(root + sep).href, api].reduce((left, place) => left.replaceAll(place, ""), text),
  ]);
  const file = join(folder, `config-${digestOf([text])}.mjs`);
  if (readIfThere(mapOf(file)) === undefined) writeWhole(mapOf(file), mapFrom(map ?? "{}", folder, root));
  if (readIfThere(file)?.toString() !== text) writeWhole(file, text);
  return { file, digest };
}

/** A configuration gets the plugin of the Dateline that is at work, also where none is installed in the root. */
const ownPackage: Plugin = {
  name: "dateline-press",
  setup(esbuild) {
    esbuild.onResolve({ filter: /^dateline-press$/ }, () => ({ path: api, external: true }));
  },
};

/** As modules name it. */
const api = pathToFileURL(join(home, "dist", "api.js")).href;

/** Runs nothing that a link within the root leads to outside it. */
function withinRoot(root: string): Plugin {
  return {
    name: "within-root",
    setup(esbuild) {
      esbuild.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const refusal = importRefused(root, resolve(resolveDir, path));
        return refusal === undefined ? undefined : { errors: [{ text: refusal }] };
      });
    },
  };
}

/** Lets a module that does not stand below the root find its packages all the same. */
const packagesByPlace: Plugin = {
  name: "packages-by-place",
  setup(esbuild) {
    esbuild.onResolve({ filter: /^[^./]/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (pluginData === seen || kind === "entry-point") return undefined;
      const found = await esbuild.resolve(path, { kind, importer, resolveDir, pluginData: seen });
      // One that is not there is told when it is asked for, by its name.
      if (found.errors.length > 0 || found.external) return { path, external: true };
      return { path: pathToFileURL(found.path).href, external: true };
    });
  },
};

/** Marks what this plugin itself asks to be found. */
const seen = "seen";

function mapFrom(map: string, folder: string, root: string): string {
  const parsed = JSON.parse(map) as { sources?: readonly string[] };
  const sources = (parsed.sources ?? []).map((source) =>
    relative(root, resolve(folder, source)).split(sep).join("/"),
  );
  return JSON.stringify({ ...parsed, sources });
}

function isAbove(folder: string, path: string): boolean {
  return path.startsWith(folder + sep);
}
