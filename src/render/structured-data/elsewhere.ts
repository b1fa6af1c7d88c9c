import { webUrl } from "../links.ts";

/** Addresses of the same thing elsewhere, as `sameAs` wants them: whole web addresses and nothing else. */
export function elsewhere(addresses: readonly string[] | undefined): string[] {
  return (addresses ?? []).filter((address) => /^https?:\/\/[^\s/]/i.test(address)).map(webUrl);
}
