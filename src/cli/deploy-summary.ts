import type { Deployment } from "../deploy/deploy.ts";
import type { EditionFiles } from "../deploy/edition.ts";
import { bytesToPut } from "../deploy/send.ts";
import type { Target } from "../deploy/target.ts";
import { digestOfEdition } from "../publish/edition-list.ts";
import { publishOrder } from "../publish/publish-order.ts";
import { counted } from "./counted.ts";
import { safeJson, safeText } from "./safe-text.ts";
import type { Told } from "./send-site.ts";

/** What is done at a target, a line for each step in its order; what stays beyond its edition comes last. */
export function deploySteps({ plan, files }: Deployment): readonly string[] {
  const added = new Set(plan.change.added);
  const steps = publishOrder(plan.change).map(({ what, file }) => {
    if (what === "delete") return `delete   ${file}`;
    const entry = files.get(file);
    const said = entry === undefined ? "" : ` (${wordSize(entry.size)}, ${entry.look.type})`;
    return `${added.has(file) ? "add     " : "replace "} ${file}${said}`;
  });
  return [...steps, ...[...plan.stay].map((file) => `keep     ${file}`)].map(safeText);
}

/** What came of it, in a sentence. `seconds` is how long the whole command took. */
export function deploySummary(
  deployment: Deployment,
  { shown }: Target,
  seconds: number,
  isDry: boolean,
): string {
  const { plan, files, isThere, goesOn } = deployment;
  const time = `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
  if (isThere) return `Nothing to send: this edition stands at ${shown} (${time}).`;
  const { added, changed, gone } = plan.change;
  const size = wordSize(bytesToPut(plan, files));
  const kept =
    plan.stay.size === 0 ? "" : ` ${counted(plan.stay.size, "file")} of the last edition stay for one more.`;
  const as =
    deployment.stays.size === 0
      ? ""
      : ` ${counted(deployment.stays.size, "file")} stay as they are: they led to what was withdrawn since, or are named by such a page.`;
  const other = deployment.isOverOther
    ? " A site stood there without notes beside it: its files of other names stay, also pages that were withdrawn since. Look there, or begin with an empty place."
    : "";
  const what = `${added.length} added, ${changed.length} replaced (${size}), ${gone.length} deleted`;
  if (isDry) return `Nothing was sent. At ${shown} this would be done: ${what}.${kept}${as}${other}`;
  const goes = goesOn ? " An earlier deployment had not come to its end, and has now." : "";
  return `Sent to ${shown} in ${time}: ${what}.${kept}${as}${goes}${other}`;
}

/** The same for programs, on one line. `edition` and `base` are digests as `dateline build --json` gives them; `base` is null where nothing stood there. */
export function deployJson(
  deployment: Deployment,
  { shown }: Target,
  seconds: number,
  isDry: boolean,
): string {
  const { plan, files, before } = deployment;
  const { added, changed, gone } = plan.change;
  return safeJson({
    target: shown,
    base: before === undefined ? null : digestOf(before),
    edition: digestOf(files),
    dryRun: isDry,
    files: files.size,
    added,
    changed,
    deleted: gone,
    kept: [...plan.stay],
    unchanged: [...deployment.stays],
    overOther: deployment.isOverOther,
    bytes: bytesToPut(plan, files),
    seconds: Math.ceil(seconds * 1_000) / 1_000,
  });
}

/** What was fetched, for programs; `edition` is null where none stands there. */
export function fetchedJson(files: EditionFiles | undefined, { shown }: Target): string {
  return safeJson({
    target: shown,
    edition: files === undefined ? null : digestOf(files),
    files: files?.size ?? 0,
  });
}

/** Why nothing, or not all, was sent, for programs. `failed` is whose fault it was: that of the site, or of a machine. */
export function failureJson({ of, message }: Told, { shown }: Target): string {
  return safeJson({ target: shown, failed: of, message });
}

function digestOf(files: EditionFiles): string {
  return digestOfEdition(new Map([...files].map(([file, { sha256 }]) => [file, sha256])));
}

function wordSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
