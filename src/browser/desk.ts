import { startStrip } from "./desk-strip.ts";
import { guardHalfFilled } from "./half-filled.ts";

/** As far as the desk’s page has to do with it: https://sveltiacms.app/en/docs/api/initialization */
interface Cms {
  init(options: { readonly config: unknown }): void;
}

const { config, home } = JSON.parse(document.querySelector("#dateline-desk")?.textContent ?? "") as {
  readonly config: unknown;
  readonly home?: { readonly token: string; readonly state: string };
};
// At home, whoever sees this page is signed in.
if (home !== undefined)
  localStorage.setItem("sveltia-cms.user", JSON.stringify({ backendName: "gitea", token: home.token }));
guardHalfFilled();
const program = new URL("cms/npm/index.js", document.baseURI).href;
const cms = (await import(program)) as Cms;
cms.init({ config });
if (home !== undefined) startStrip(home.state);
