/** The web manifest of a paper, below its address. */
export const webManifestFile = "site.webmanifest";
