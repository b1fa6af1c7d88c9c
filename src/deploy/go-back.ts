import { join } from "node:path";
import { nameOfAllBytes } from "../store/name-of-all-bytes.ts";
import { type Deployment, settledOf, shelvesOf, type Work } from "./deploy.ts";
import { DeployFault } from "./deploy-fault.ts";
import type { EditionFiles } from "./edition.ts";
import { OldBytes } from "./old-bytes.ts";
import { planOf, withdrawnBy } from "./plan.ts";
import { send } from "./send.ts";
import { type Before, readNotes, type Standing, type StandingEdition } from "./standing.ts";
import { survey } from "./survey.ts";
import type { Target } from "./target.ts";
import { whatStays } from "./what-stays.ts";

/**
 * Goes back to the edition before the one that stands; where a deployment did not come to its end, to the one that it was to replace. What
 * was withdrawn since does not come back: not its page, nor any page or feed as it was when it led there.
 *
 * @param folder an empty folder for the bytes of that edition
 */
export async function goBack(target: Target, folder: string, work: Work): Promise<Deployment> {
  const standing = await readNotes(target);
  const { edition, before, now } = wayBack(standing, target);
  const bytes = new OldBytes(target, folder, before);
  await bytes.fetch();
  const stays = await whatStays(before, now, bytes);
  const files = new Map(now);
  for (const file of before.added) if (!stays.has(file)) files.delete(file);
  for (const [file, entry] of before.back) if (!stays.has(file)) files.set(file, entry);
  const there = await survey(target, standing);
  const plan = planOf(standing, there, files, target.keepsLook, new Set());
  if (Object.values(plan.change).every((list) => list.length === 0)) throw nothingComesBack(before);
  const deployment: Deployment = {
    ...{ plan, files, before: edition.files, isThere: false, isOverOther: false, stays, edition },
    goesOn: standing.flight !== undefined,
  };
  if (work.isDry) return deployment;
  await send({
    ...{ target, lock: work.lock, standing, plan, isBack: true, step: work.step },
    edition: { name: nameOfAllBytes(files), by: work.id, files, kept: new Map() },
    shelves: shelvesOf(standing, work.id),
    aside: new Set(),
    settled: settledOf(standing, there),
    from: (file) => join(folder, file),
  });
  return deployment;
}

function nothingComesBack({ withdrawn }: Before): DeployFault {
  const more = withdrawn.length > 3 ? ", …" : "";
  return new DeployFault(
    "site",
    withdrawn.length === 0
      ? "Nothing can go back: the bytes of the edition before are gone. Build it from its commit, and deploy."
      : `Nothing can go back: all in which the edition before differs led to what was withdrawn since (${withdrawn.slice(0, 3).join(", ")}${more}), and would bring it back. Put right in the content what is to be otherwise, build, and deploy.`,
  );
}

interface WayBack {
  readonly edition: StandingEdition;
  readonly before: Before;
  /** The files of the edition that is gone back from. */
  readonly now: EditionFiles;
}

function wayBack(standing: Standing, target: Target): WayBack {
  const { edition, flight } = standing;
  // One that went back, and was ended, goes on.
  if (edition !== undefined && flight !== undefined && !flight.isBack)
    return outOfFlight(standing, edition, target);
  const before = edition?.before;
  if (edition === undefined || before === undefined)
    throw new DeployFault(
      "site",
      `There is no edition to go back to at ${target.shown}: one is kept, and once it was used there is none.`,
    );
  return { edition, before, now: edition.files };
}

/** The way out of a deployment that did not come to its end. */
function outOfFlight(standing: Standing, edition: StandingEdition, target: Target): WayBack {
  const { steps, shelves } = standing.flight ?? { steps: [], shelves: [] };
  const now = new Map(edition.files);
  for (const { file, entry } of steps)
    if (entry === undefined) now.delete(file);
    else now.set(file, entry);
  if (withdrawnBy(standing, now).size > 0)
    throw new DeployFault(
      "site",
      `The last deployment to ${target.shown} did not come to its end, and withdraws pages: deploy once more, so that it does, and go back then.`,
    );
  const touched = steps.flatMap(({ file }) => {
    const entry = edition.files.get(file);
    return entry === undefined ? [] : [[file, entry] as const];
  });
  const before: Before = {
    name: edition.name,
    back: new Map(touched),
    added: steps.flatMap(({ file, entry }) =>
      entry !== undefined && !edition.files.has(file) ? [file] : [],
    ),
    stays: [],
    withdrawn: [],
    shelves,
  };
  return { edition, before, now };
}
