const freshener = new URL("../../bundle/freshen.js", import.meta.url).href;

/** The program is compiled before the tests run, so that each process of theirs finds it ready. */
export async function setup(): Promise<void> {
  const { freshen }: { freshen(): Promise<string> } = await import(freshener);
  await freshen();
}
