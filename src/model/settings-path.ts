/** Where the settings stand, relative to the root. */
export const settingsPath = "content/site.yaml";
