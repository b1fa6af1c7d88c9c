import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { digestOf } from "../model/digest.ts";
import { home } from "../model/home.ts";
import { readIfThere, writeWhole } from "../model/whole-file.ts";

/** A configuration as a module of its own. */
export interface ConfigModule {
  /** Absolute. */
  readonly file: string;
  /** Stands for all that went into it. */
  readonly digest: string;
}

/**
 * Makes a newsroom’s Eleventy configuration into one JavaScript module in `folder`, so that it may be TypeScript and need
 * no `package.json` around it. What it imports from beside it is taken in; packages are left to the root’s own
 * `node_modules`, above which `folder` must stand. What it reads while it runs is not known here.
 */
export async function makeConfigModule(config: string, folder: string): Promise<ConfigModule> {
  const here = pathToFileURL(config).href;
  const { build } = await import("esbuild");
  const result = await build({
    entryPoints: [config],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "silent",
    minifyWhitespace: true,
    define: { "import.meta.url": JSON.stringify(here) },
    plugins: [
      {
        name: "dateline",
        setup(esbuild) {
          // Within a build the plugin only hands over pages; the rest of it would be the whole program.
          const plugin = join(home, "src", "plugin.ts");
          esbuild.onResolve({ filter: /^dateline$|\/plugin\.ts$/ }, ({ path, resolveDir }) =>
            path === "dateline" || resolve(resolveDir, path) === plugin
              ? { path: join(home, "src", "eleventy", "run.ts") }
              : undefined,
          );
        },
      },
    ],
  });
  const text = result.outputFiles[0]?.text ?? "";
  // The same in every folder: the place of the configuration is written into the module.
  const digest = digestOf([text.replaceAll(here, "")]);
  const file = join(folder, `config-${digestOf([text])}.mjs`);
  if (readIfThere(file)?.toString() !== text) writeWhole(file, text);
  return { file, digest };
}
