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

/** True for the name of a file whose ending promises a picture. */
export function promisesPicture(name: string): boolean {
  return /\.(?:jpe?g|jfif|png|gif|webp|avif|svgz?|hei[cf]|tiff?|bmp|psd|jxl)$/i.test(name);
}
