// Loaded by `node --require` before the program, so that a test can try the shipped program on a machine with another number
// of cores, or at another time of its clock.
const os = require("node:os");

const { cores, clockAhead = 0 } = JSON.parse(process.env.OTHER_MACHINE);
if (cores !== undefined) os.availableParallelism = () => cores;
if (clockAhead !== 0) {
  const now = Date.now;
  Date.now = () => now() + clockAhead;
}
