import { crc32 } from "node:zlib";

/** A packet of XMP with what stands in its description; `attributes` are those of the description. */
export function xmpPacket(inner: string, attributes = ""): string {
  const namespaces = {
    dc: "http://purl.org/dc/elements/1.1/",
    photoshop: "http://ns.adobe.com/photoshop/1.0/",
    Iptc4xmpExt: "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    dcterms: "http://purl.org/dc/terms/",
    exif: "http://ns.adobe.com/exif/1.0/",
    xmpMM: "http://ns.adobe.com/xap/1.0/mm/",
    xmpRights: "http://ns.adobe.com/xap/1.0/rights/",
  };
  const declared = Object.entries(namespaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${declared.join(" ")} ${attributes}>${inner}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

/** Datasets of IIM, by the number of their record and their own, as Photoshop puts them into a JPEG. */
export function iimData(datasets: readonly (readonly [number, number, string | Uint8Array])[]): Buffer {
  const iim = Buffer.concat(
    datasets.map(([record, dataset, text]) => {
      const data = Buffer.from(text);
      return Buffer.concat([Buffer.from([0x1c, record, dataset, data.length >> 8, data.length & 255]), data]);
    }),
  );
  const resource = (id: number, data: Buffer): Buffer => {
    const head = Buffer.alloc(12);
    head.write("8BIM", "latin1");
    head.writeUInt16BE(id, 4);
    head.writeUInt32BE(data.length, 8);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
  };
  return Buffer.concat([
    Buffer.from("Photoshop 3.0\0", "latin1"),
    resource(0x03ed, Buffer.from("size")),
    resource(0x0404, iim),
  ]);
}

/** A JPEG with one more segment behind its head. */
export function withSegment(jpeg: Uint8Array, marker: number, data: Uint8Array): Buffer {
  const length = data.length + 2;
  const head = Buffer.from([0xff, marker, length >> 8, length & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)]);
}

/** The box in which content credentials stand (JUMBF), with something in place of what is signed. */
function manifestBox(signed: string): Buffer {
  const box = (type: string, data: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(8 + data.length);
    head.write(type, 4, "latin1");
    return Buffer.concat([head, data]);
  };
  const kind = Buffer.concat([
    Buffer.from("6332706100110010800000aa00389b7103", "hex"),
    Buffer.from("c2pa\0", "latin1"),
  ]);
  return box("jumb", Buffer.concat([box("jumd", kind), box("json", Buffer.from(signed))]));
}

/** A picture with content credentials; they are signed by nobody. */
export function withCredentials(
  format: "jpeg" | "png" | "webp" | "avif" | "gif",
  picture: Buffer,
  signed = "{}",
): Buffer {
  const manifest = manifestBox(signed);
  const size = Buffer.alloc(4);
  switch (format) {
    case "jpeg":
      return withSegment(
        picture,
        0xeb,
        Buffer.concat([Buffer.from("JP\0\x01\0\0\0\x01", "latin1"), manifest]),
      );
    case "png": {
      const data = Buffer.concat([Buffer.from("caBX"), manifest]);
      size.writeUInt32BE(manifest.length);
      const sum = Buffer.alloc(4);
      sum.writeUInt32BE(crc32(data));
      return Buffer.concat([picture.subarray(0, 33), size, data, sum, picture.subarray(33)]);
    }
    case "webp": {
      size.writeUInt32LE(manifest.length);
      const chunk = [Buffer.from("C2PA"), size, manifest, Buffer.alloc(manifest.length % 2)];
      const whole = Buffer.concat([picture, ...chunk]);
      whole.writeUInt32LE(whole.length - 8, 4);
      return whole;
    }
    case "avif": {
      const data = Buffer.concat([Buffer.from("d8fec3d61b0e483c92975828877ec481", "hex"), manifest]);
      size.writeUInt32BE(data.length + 8);
      return Buffer.concat([picture, size, Buffer.from("uuid"), data]);
    }
    case "gif":
      return Buffer.concat([
        picture.subarray(0, -1),
        Buffer.from("\x21\xff\x0bC2PA_GIF\x01\0\0\x04abcd\0\x3b", "latin1"),
      ]);
  }
}
