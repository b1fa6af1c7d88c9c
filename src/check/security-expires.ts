import type { Edition } from "../edition/edition.ts";
import type { Complaint } from "../model/complaint.ts";
import { parseMoment } from "../model/moment.ts";
import type { Settings } from "../model/settings.ts";

/** What `security.txt` says holds until a day that is named and has not come. */
export function* securityExpires({ settings, now }: Edition): Iterable<Complaint> {
  const { security } = settings;
  if (security === undefined) return;
  const { expires } = security;
  if (expires === undefined) {
    yield complaint(
      ["security"],
      "`security` does not say until when it holds, so there is no security.txt.",
      "Add a line such as `expires: 2026-12-01`, at most a year ahead.",
    );
    return;
  }
  if (!isSecurityExpired(settings, now)) return;
  yield complaint(
    ["security", "expires"],
    `What security.txt says held until ${expires}; nobody will rely on it now.`,
    "See whether the contact is still right, and give another date, at most a year ahead.",
  );
}

/** Whether the day has come (milliseconds since 1970 UTC). */
export function isSecurityExpired({ security, timeZone }: Settings, now: number): boolean {
  if (security?.expires === undefined) return false;
  const until = parseMoment(security.expires, timeZone);
  return typeof until !== "string" && until.epoch <= now;
}

function complaint(field: readonly string[], message: string, hint: string): Complaint {
  return { code: "security-expired", at: { file: "content/site.yaml", field }, message, hint };
}
