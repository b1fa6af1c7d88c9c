/**
 * True where a picture’s data may say in words on which spot of the earth it was taken: `exif:GPSLatitude` of XMP, and what cameras,
 * drones and content credentials call it.
 */
export function speaksOfPosition(bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return /latitude/i.test(data.toString("latin1"));
}
