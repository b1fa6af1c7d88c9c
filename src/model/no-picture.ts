/** What a file may be in place of a picture that browsers show. */
export const noPictures = [
  "empty",
  "broken",
  "heic",
  "tiff",
  "bmp",
  "psd",
  "jxl",
  "pdf",
  "zip",
  "html",
  "text",
  "unknown",
] as const;
export type NoPicture = (typeof noPictures)[number];
