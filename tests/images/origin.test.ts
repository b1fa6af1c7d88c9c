import { hash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { fileWords } from "../../src/images/file-words.ts";
import { lookAt } from "../../src/images/look-at.ts";
import { Resizer } from "../../src/images/resizer.ts";
import { loadImageLibrary } from "../../src/images/sharp.ts";
import { copyWords } from "../../src/render/pictures/copy-words.ts";
import { scratchFolder } from "../support/newsroom.ts";
import { photograph } from "../support/photographs.ts";
import { iimData, withCredentials, withSegment, xmpPacket } from "../support/picture-data.ts";

const plain = photograph({ width: 90, height: 60 });

/** What a photograph’s file says of where it comes from. */
async function origin(bytes: Uint8Array) {
  const { picture, instead } = await lookAt("a.jpg", bytes, loadImageLibrary);
  expect(instead).toBeUndefined();
  const { says, credentials, position } = picture ?? {};
  return { ...says, ...(credentials && { credentials }), ...(position && { position }) };
}

const withXmp = async (inner: string, attributes?: string) =>
  origin(
    await sharp(await plain)
      .withXmp(xmpPacket(inner, attributes))
      .jpeg()
      .toBuffer(),
  );
const withIim = async (...datasets: Parameters<typeof iimData>[0]) =>
  origin(withSegment(await plain, 0xed, iimData(datasets)));

describe("who made a picture", () => {
  it("is read from XMP, whatever form it has there and whatever the prefixes are called", async () => {
    expect(
      await withXmp(
        "<dc:creator><rdf:Seq><rdf:li>Ana Ilić</rdf:li><rdf:li>Bo &amp; Co</rdf:li></rdf:Seq></dc:creator>" +
          '<dc:rights><rdf:Alt><rdf:li xml:lang="fr">Droits</rdf:li><rdf:li xml:lang="x-default">© AFP &#x2014; 2025</rdf:li></rdf:Alt></dc:rights>' +
          '<Iptc4xmpExt:DigitalSourceType rdf:resource="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"/>',
        'photoshop:Credit="AFP"',
      ),
    ).toEqual({
      credit: "AFP",
      creators: ["Ana Ilić", "Bo & Co"],
      rights: "© AFP — 2025",
      source: "trainedAlgorithmicMedia",
    });
    expect(
      await withXmp(
        '<ps:Credit xmlns:ps="http://ns.adobe.com/photoshop/1.0/"><![CDATA[Ana]]></ps:Credit><x:creator xmlns:x="http://purl.org/dc/elements/1.1/">Bo</x:creator>',
      ),
    ).toEqual({ credit: "Ana", creators: ["Bo"] });
    // A prefix alone says nothing, and neither does a picture that this one was made of.
    expect(
      await withXmp(
        '<photoshop:Credit xmlns:photoshop="urn:other">No</photoshop:Credit><xmpMM:Ingredients><rdf:Bag><rdf:li rdf:parseType="Resource"><dc:creator>No</dc:creator></rdf:li></rdf:Bag></xmpMM:Ingredients>',
      ),
    ).toEqual({});
  });

  it("is read in every format that has copies", async () => {
    for (const format of ["jpeg", "png", "webp", "avif"] as const) {
      const bytes = sharp(await plain).withXmp(xmpPacket("", 'photoshop:Credit="Ana"'));
      expect(await origin(await bytes.toFormat(format).toBuffer())).toEqual({ credit: "Ana" });
    }
  });

  it("is read from IIM, in the encoding that it names or else is in", async () => {
    const utf8 = [1, 90, "\x1b%G"] as const;
    expect(await withIim(utf8, [2, 110, "AFP"], [2, 80, "Ana Ilić"], [2, 80, "Bo"], [2, 116, "© A"])).toEqual(
      { credit: "AFP", creators: ["Ana Ilić", "Bo"], rights: "© A" },
    );
    // Windows-1252, where an apostrophe is 0x92.
    expect(await withIim([2, 110, Buffer.from("Ren\xe9 O\x92Brien", "latin1")])).toEqual({
      credit: "René O’Brien",
    });
    expect(await withIim([2, 110, "Ana Ilić"], [2, 5, "Title"])).toEqual({ credit: "Ana Ilić" });
  });

  it("is read from EXIF last, in either order of bytes", async () => {
    const camera = sharp(await plain).withExif({ IFD0: { Artist: "Ana; Bo", Copyright: "A" } });
    const exif = await camera.jpeg().toBuffer();
    expect(await origin(exif)).toEqual({ creators: ["Ana", "Bo"], rights: "A" });
    const big = Buffer.from("MM\0*\0\0\0\x08\0\x01\x01\x3b\0\x02\0\0\0\x04Ana\0\0\0\0\0", "latin1");
    expect(fileWords({ exif: big }).words).toEqual({ creators: ["Ana"] });
    const both = withSegment(exif, 0xed, iimData([[2, 80, "Petro"]]));
    expect(await origin(both)).toEqual({ creators: ["Petro"], rights: "A" });
    const three = await sharp(both).keepMetadata().withXmp(xmpPacket("<dc:rights>X</dc:rights>")).toBuffer();
    expect(await origin(three)).toEqual({ creators: ["Petro"], rights: "X" });
  });

  it("is one line of text, whatever stands in the file", async () => {
    expect(
      await withXmp("", 'photoshop:Credit=" Ana&#10;&#9;&lt;b onclick=&#34;x&#34;> &#x202e;Ilić\u0007 "'),
    ).toEqual({ credit: 'Ana <b onclick="x"> Ilić' });
    expect(await withXmp(`<dc:creator>${"a".repeat(501)}</dc:creator>`, 'photoshop:Credit="  "')).toEqual({});
    expect(await withIim([2, 110, "\ufffd\ufffd"], [2, 80, ""])).toEqual({});
  });

  it("is nothing where the data is broken, huge or made to do harm", () => {
    const deep = xmpPacket(`${"<dc:creator>".repeat(50_000)}`);
    const laughs = `<!DOCTYPE x [<!ENTITY a "Ha"><!ENTITY b "&a;&a;">]>${xmpPacket("<dc:creator>&b;</dc:creator>")}`;
    const many = xmpPacket(
      `<dc:creator><rdf:Seq>${"<rdf:li>A</rdf:li>".repeat(40_000)}</rdf:Seq></dc:creator>`,
    );
    const proto = xmpPacket("<__proto__><dc:creator>A</dc:creator></__proto__><constructor/>");
    // Nothing that a packet defines is put in.
    expect(fileWords({ xmp: Buffer.from(laughs) }).words).toEqual({ creators: ["&b;"] });
    for (const xmp of [deep, "", "no XML", "<", "<x:xmpmeta", `${xmpPacket("")}${" ".repeat(2e6)}`])
      expect(fileWords({ xmp: Buffer.from(xmp) }).words).toEqual({});
    expect(fileWords({ xmp: Buffer.from(many) }).words).toEqual({ creators: ["A"] });
    expect(fileWords({ xmp: Buffer.from(proto) }).words).toEqual({});
    // A directory that names itself, has more fields than bytes, or fields that end nowhere.
    for (const exif of [
      "II*\0\x08\0\0\0\xff\xff",
      "II*\0\xff\xff\xff\xff",
      "MM\0*\0\0\0\x08\0\x01\x01\x3b\0\x02\xff\xff\xff\xff\xff\xff\xff\xff",
      "Exif\0\0",
      "",
    ])
      expect(fileWords({ exif: Buffer.from(exif, "latin1") }).words).toEqual({});
    const data = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));
    const head = fc.constantFrom(
      ...["", "II*\0\x08\0\0\0", "MM\0*\0\0\0\x08", "Photoshop 3.0\x008BIM\x04\x04\0\0\0\0", "\x1c\x02\x50"],
      '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    );
    fc.assert(
      fc.property(head, data, (head, data) => {
        const bytes = Buffer.concat([Buffer.from(head, "latin1"), data]);
        const { words } = fileWords({ xmp: bytes, iptc: bytes, exif: bytes });
        for (const text of Object.values(words ?? {}).flat()) expect(text).not.toMatch(/[\p{Cc}\ufffd]/u);
      }),
    );
  });
});

it("stands in every copy that is made", async () => {
  const root = scratchFolder("credit");
  const bytes = await plain;
  writeFileSync(join(root, "a.jpg"), bytes);
  const resizer = new Resizer(root, await loadImageLibrary());
  const says = { credit: "A & B", creators: ["Ana", "Bo"], rights: "© <A>", source: "digitalArt" };
  const source = { path: "a.jpg", bytes: hash("sha1", bytes, "base64url"), width: 90, xmp: copyWords(says) };
  for (const format of ["jpeg", "png", "webp", "avif"] as const) {
    const wanted = { format, width: 45, height: 30, crop: undefined, quality: 75 };
    expect(await origin(await resizer.resize(source, wanted))).toEqual(says);
  }
});

describe("content credentials", () => {
  it("are seen in every format, by where they stand", async () => {
    for (const format of ["jpeg", "png", "webp", "avif", "gif"] as const) {
      const bytes = await photograph({ format, width: 90, height: 60 });
      expect(await origin(bytes)).toEqual({});
      expect(await origin(withCredentials(format, bytes))).toEqual({ credentials: true });
      const placed = withCredentials(format, bytes, '{"exif:GPSLatitude": "50,27N"}');
      if (format !== "gif") expect(await origin(placed)).toEqual({ credentials: true, position: true });
    }
    const others = Buffer.from("JP\0\x01\0\0\0\x01\0\0\0\x10jumb\0\0\0\x08jumdother", "latin1");
    expect(await origin(withSegment(await plain, 0xeb, others))).toEqual({});
    expect(await origin(withSegment(await plain, 0xfe, Buffer.from("JP jumb c2pa caBX C2PA")))).toEqual({});
  });

  it("may stand elsewhere, as XMP says", async () => {
    expect(await withXmp("", 'dcterms:provenance="https://example.org/a.c2pa"')).toEqual({
      credentials: true,
    });
  });

  it("go with a position that any part of the file may tell", async () => {
    const camera = sharp(await plain).withExif({
      IFD3: { GPSLatitude: "50/1 27/1 0/1", GPSLatitudeRef: "N" },
    });
    const signed = withCredentials("jpeg", await camera.jpeg().toBuffer());
    expect(await origin(signed)).toEqual({ credentials: true, position: true });
    for (const format of ["jpeg", "png", "webp", "avif"] as const)
      expect(await origin(await camera.clone().toFormat(format).toBuffer())).toEqual({ position: true });
    const gif = await photograph({ format: "gif", width: 90, height: 60 });
    expect(await origin(Buffer.concat([gif, Buffer.from("exif:GPSLatitude;")]))).toEqual({ position: true });
    const drone = await sharp(await plain)
      .withXmp(xmpPacket("", 'xmlns:d="urn:dji" d:GpsLatitude="+22.5"'))
      .jpeg()
      .toBuffer();
    expect(await origin(withCredentials("jpeg", drone))).toEqual({ credentials: true, position: true });
    // A camera that did not know where it was, and one whose notes are broken.
    const unknown = await sharp(await plain)
      .withExif({ IFD3: { GPSVersionID: "2 3 0 0" } })
      .jpeg()
      .toBuffer();
    expect(await origin(withCredentials("jpeg", unknown))).toEqual({ credentials: true });
    expect(fileWords({ exif: Buffer.from("II*\0\x08\0\0\0\xff\xff", "latin1") }).position).toBe(true);
  });
});
