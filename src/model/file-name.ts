/** The name of the file at an address or path, in the form in which names are compared: no percent-encoding, NFC, small letters. */
export function nameOfFile(address: string): string {
  const name = address.slice(address.lastIndexOf("/") + 1);
  return (name.includes("%") ? withoutPercents(name) : name).normalize("NFC").toLowerCase();
}

function withoutPercents(name: string): string {
  try {
    const decoded = decodeURIComponent(name);
    return decoded.slice(decoded.lastIndexOf("/") + 1);
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return name;
  }
}

/** All that a name may be the end of a longer text of: from its beginning, and behind each sign that is no letter or digit. */
export function namesAtEnd(text: string): readonly string[] {
  return [
    text,
    ...Array.from(text.matchAll(/[^\p{L}\p{M}\p{N}]/gu), (sign) => text.slice(sign.index + sign[0].length)),
  ];
}
