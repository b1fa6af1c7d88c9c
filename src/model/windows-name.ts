/** Names that Windows keeps for devices, whatever stands behind the first dot, and two that only some programs know. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const refused = /[<>:"|?*\\\u0000-\u001f]/;

/** A whole address or path in which no name can be at fault, as nearly all are: a quick look, which says no where in doubt. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const fine = /^(?!.*(?:^|\/)(?:con|prn|aux|nul|com|lpt))(?!.*[. ](?:\/|$))[^<>:"|?*\\\u0000-\u001f]*$/i;

/**
 * The first name in a path (with `/`) that Windows refuses, by
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file, with what is wrong with it in words; undefined where all are fine.
 */
export function windowsFault(path: string): { readonly name: string; readonly why: string } | undefined {
  if (fine.test(path)) return undefined;
  for (const name of path.split("/")) {
    if (device.test(name)) return { name, why: "is the name of a device there" };
    if (/[. ]$/.test(name)) return { name, why: "ends in a dot or a space" };
    const sign = refused.exec(name)?.[0];
    if (sign !== undefined)
      return { name, why: `holds \`${/\p{Cc}/u.test(sign) ? "a control character" : sign}\`` };
  }
  return undefined;
}
