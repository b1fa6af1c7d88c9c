/** True on a machine that builds for others: such services set `CI`. What is written to the newsroom there is lost. */
export function isOnServer(): boolean {
  const { CI } = process.env;
  return CI !== undefined && CI !== "" && CI !== "false" && CI !== "0";
}
