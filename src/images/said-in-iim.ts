import { decoded, type Said, wordsOf } from "./said.ts";

/** Numbers of the datasets of the second record, https://www.iptc.org/std/IIM/4.2/specification/IIMV4.2.pdf chapter 6. */
const byline = 80;
const credit = 110;
const copyright = 116;

/** Where the data stands among Photoshop’s own, https://www.adobe.com/devnet-apps/photoshop/fileformatashtml/#50577409_38034. */
const resource = 0x0404;

/** What an agency noted in the form that was used before XMP, IIM of IPTC. @throws RangeError where the data breaks off */
export function saidInIim(bytes: Buffer): Said {
  const iim = bytes[0] === tagMarker ? bytes : resourceOf(bytes);
  const texts = (wanted: number): string[] =>
    [...datasets(iim)].flatMap(({ record, dataset, data }) =>
      record === 2 && dataset === wanted ? [decoded(data)] : [],
    );
  return { words: wordsOf({ credit: texts(credit), creators: texts(byline), rights: texts(copyright) }) };
}

function resourceOf(bytes: Buffer): Buffer {
  const signature = "8BIM";
  for (let at = bytes.indexOf(signature, 0, "latin1"); at !== -1; ) {
    if (bytes.toString("latin1", at, at + 4) !== signature) break;
    const id = bytes.readUInt16BE(at + 4);
    // The name has a byte for its length; all parts are of even length.
    const name = 1 + bytes.readUInt8(at + 6);
    const size = at + 6 + name + (name % 2);
    const length = bytes.readUInt32BE(size);
    if (id === resource) return bytes.subarray(size + 4, size + 4 + length);
    at = size + 4 + length + (length % 2);
  }
  return Buffer.alloc(0);
}

const tagMarker = 0x1c;

interface Dataset {
  readonly record: number;
  readonly dataset: number;
  readonly data: Buffer;
}

function* datasets(iim: Buffer): Iterable<Dataset> {
  for (let at = 0; at + 5 <= iim.length && iim[at] === tagMarker; ) {
    const [record = 0, dataset = 0] = iim.subarray(at + 1, at + 3);
    const length = iim.readUInt16BE(at + 3);
    // Of more than 32 kB, it is the number of bytes in which the length stands: no credit has that.
    if (length >= 0x8000) return;
    yield { record, dataset, data: iim.subarray(at + 5, at + 5 + length) };
    at += 5 + length;
  }
}
