import { gitHost } from "../model/git-host.ts";
import { parseMoment } from "../model/moment.ts";
import type { Settings } from "../model/settings.ts";

/** A setting that cannot be used as it is. */
export interface WrongSetting {
  readonly field: readonly PropertyKey[];
  readonly message: string;
  readonly hint: string;
}

/** What no schema can tell of the settings for machines: the forms of keys, dates and addresses. */
export function wrongMachineSettings({
  indexNow,
  publisher,
  trust,
  security,
  timeZone,
  desk,
}: Settings): WrongSetting[] {
  const wrong: WrongSetting[] = [];
  if (indexNow !== undefined && !/^[a-zA-Z0-9-]{8,128}$/.test(indexNow)) {
    wrong.push({
      field: ["indexNow"],
      message: "A key for IndexNow has 8 to 128 letters, digits and hyphens.",
      hint: "Make one up, such as `7c1f9e0b2d4a4f6c8e55`; it is no secret.",
    });
  }
  if (publisher.founded !== undefined && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(publisher.founded)) {
    wrong.push({
      field: ["publisher", "founded"],
      message: `“${publisher.founded}” is neither a year nor a date.`,
      hint: "Write it like `1921` or `1921-05-01`.",
    });
  }
  if (desk !== undefined && desk.repo !== "" && gitHost(desk.repo, desk.service) === undefined) {
    const isElsewhere = /^https?:\/\//i.test(desk.repo);
    wrong.push({
      field: ["desk", "repo"],
      message: isElsewhere
        ? `It is not known which service has “${desk.repo}”.`
        : `“${desk.repo}” is no repository.`,
      hint: isElsewhere
        ? "Say `service: gitlab` or `service: github` below it, and give the address of the repository itself."
        : "Write it like `owner/name`, or as a web address such as `https://gitlab.com/owner/name`.",
    });
  }
  for (const [relation, given] of Object.entries(trust ?? {}))
    wrong.push(...wrongAddresses(["trust", relation], given));
  wrong.push(...wrongAddresses(["security", "contact"], security?.contact ?? []));
  if (security?.expires !== undefined && typeof parseMoment(security.expires, timeZone) === "string") {
    wrong.push({
      field: ["security", "expires"],
      message: `“${security.expires}” is not a date.`,
      hint: "Write it like `2026-12-01`.",
    });
  }
  return wrong;
}

function wrongAddresses(field: readonly string[], given: readonly string[]): WrongSetting[] {
  return given.flatMap((address, index) =>
    /^(?:\/(?!\/)|https?:\/\/[^\s/]|mailto:|tel:)\S*$/i.test(address) || /^[^\s:/@]+@[^\s:/@]+$/.test(address)
      ? []
      : [
          {
            field: [...field, index],
            message: `“${address}” is not an address.`,
            hint: "Write a web address with `https://`, an e-mail address, or a page of the site beginning with `/`.",
          },
        ],
  );
}
