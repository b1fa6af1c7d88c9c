import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { home } from "../model/home.ts";

/**
 * Makes a newsroom’s Eleventy configuration into one JavaScript module, so that it may be TypeScript and need no
 * `package.json` around it. What it imports from beside it is taken in; packages are left to the root’s own
 * `node_modules`, above which `file` must stand. A file that is there already is taken as it is: its name should tell what
 * it was made from.
 */
export async function makeConfigModule(config: string, file: string): Promise<void> {
  if (existsSync(file)) return;
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
    define: { "import.meta.url": JSON.stringify(pathToFileURL(config).href) },
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
  mkdirSync(dirname(file), { recursive: true });
  // Moved into place whole, so that another thread never loads half of it.
  const unfinished = `${file}.${process.pid}`;
  for (const { contents } of result.outputFiles) writeFileSync(unfinished, contents);
  renameSync(unfinished, file);
}
