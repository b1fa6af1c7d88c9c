/**
 * A text and its UTF-16 units as a typed array, from which they are read several times faster than from the text: of a
 * text, V8 asks at every character how it is kept.
 */
export class SourceText {
  text = "";
  length = 0;
  /** Behind the text stands a 0; what stands behind that is of no account. */
  units = new Uint16Array(0x4000);
  #bytes = Buffer.from(this.units.buffer);

  /** Becomes another text, in the same memory. */
  take(text: string): void {
    this.text = text;
    this.length = text.length;
    if (text.length >= this.units.length) {
      this.units = new Uint16Array(text.length * 2);
      this.#bytes = Buffer.from(this.units.buffer);
    }
    if (isLittleEndian) this.#bytes.write(text, "utf16le");
    else for (let at = 0; at < text.length; at++) this.units[at] = text.charCodeAt(at);
    this.units[text.length] = 0;
  }

  /** The unit at a place in the text or right behind it. */
  unit(at: number): number {
    return this.units[at] as number;
  }

  slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
