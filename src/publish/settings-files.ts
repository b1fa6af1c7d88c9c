/** What Dateline writes at fixed addresses where the settings ask for it, in the very form in which it does. */
const forms: Readonly<Record<string, RegExp>> = {
  "license.xml":
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<rsl xmlns="https:\/\/rslstandard\.org\/rsl">\n<content url="[^"\n]*">\n<license>\n<prohibits type="usage">ai-train<\/prohibits>\n<\/license>\n<\/content>\n<\/rsl>\n?$/,
  ".well-known/tdmrep.json":
    /^\[\n {2}\{\n {4}"location": "[^"\n]*",\n {4}"tdm-reservation": 1\n {2}\}\n\]\n$/,
  ".well-known/security.txt":
    /^(?:Contact: .+\n)+Expires: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\n(?:(?:Encryption|Acknowledgments|Preferred-Languages): .+\n)*Canonical: http\S+\/\.well-known\/security\.txt\n(?:(?:Policy|Hiring): .+\n)*$/,
};

/** The same of a file whose form is that of everybody: nobody can tell whether Dateline wrote it. */
const trust =
  /^(?:(?:member|belongto|control|controlledby|social|vendor|customer|disclosure|contact|datatrainingallowed)=.*\n)+$/;

/** True for a file, by its path in the output folder and its text, that Dateline wrote as the settings asked for it. */
export function isSettingsFile(file: string, text: () => string): boolean {
  return forms[file]?.test(text()) === true;
}

/** True for one of which that cannot be told. */
export function mayBeSettingsFile(file: string, text: () => string): boolean {
  return file === "trust.txt" && trust.test(text());
}
