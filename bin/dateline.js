#!/usr/bin/env node
// Old versions of Node read this file too, so it asks for nothing that they lack, and loads the rest only when it may.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major > 20 || (major === 20 && minor >= 19)) {
  import("./load-main.js")
    .then(({ loadMain }) => loadMain())
    .catch((error) => {
      // A library that is not installed, most likely. 3 is the code of a machine that failed.
      if (process.env.DATELINE_TRACE === "1") throw error;
      process.stderr.write(
        `Dateline could not be made ready to run: ${error.message}\nDid \`npm ci\` run in its folder?\n`,
      );
      process.exit(3);
    })
    .then((main) => main(process.argv.slice(2)));
} else {
  process.stderr.write(
    `Dateline needs Node.js 20.19 or newer, and this is ${process.versions.node}. See https://nodejs.org/.\n`,
  );
  process.exit(3);
}
