// Loaded by `node --require` before the program: ends the process, as a power cut would, just before it changes the disk for the
// n-th time, or in the middle of writing a file. Without a number it only counts. It looks at the main thread, which puts a site in place.
const fs = require("node:fs");
const { isMainThread } = require("node:worker_threads");

const { at, isHalf, countTo } = JSON.parse(process.env.CRASH_AT);
let count = 0;

function before(name, args) {
  if (!isMainThread) return;
  count += 1;
  if (count !== at) return;
  const [target, data] = args;
  if (isHalf && name === "writeFileSync" && typeof target === "string") {
    const bytes = Buffer.from(data);
    real.writeFileSync(target, bytes.subarray(0, bytes.length / 2));
  }
  process.kill(process.pid, "SIGKILL");
}

const changing = [
  "renameSync",
  "unlinkSync",
  "rmSync",
  "rmdirSync",
  "writeFileSync",
  "mkdirSync",
  "copyFileSync",
  "writeSync",
  "ftruncateSync",
  "symlinkSync",
];
const real = {};
for (const name of changing) {
  real[name] = fs[name];
  fs[name] = (...args) => {
    before(name, args);
    return real[name](...args);
  };
}
for (const name of ["copyFile", "writeFile", "rename", "rm", "unlink", "mkdir"]) {
  const promised = fs.promises[name];
  fs.promises[name] = async (...args) => {
    before(name, args);
    return promised.apply(fs.promises, args);
  };
}
require("node:module").syncBuiltinESMExports();
if (isMainThread && countTo !== undefined)
  process.on("exit", () => real.writeFileSync(countTo, String(count)));
