import type { PictureWords } from "../../model/picture-file.ts";
import { xml } from "../xml.ts";

/**
 * What a copy of a picture says of itself, as XMP (ISO 16684-1, fields by
 * https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata): the credit of the picture’s own file and nothing else of it,
 * neither where it was taken nor what programs noted. Undefined where the file gives none.
 */
export function copyWords(says: PictureWords | undefined): string | undefined {
  if (says === undefined) return undefined;
  const { credit, creators, rights, source } = says;
  const term = source && `http://cv.iptc.org/newscodes/digitalsourcetype/${source}`;
  return xml`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">${[
    credit && xml`<photoshop:Credit>${credit}</photoshop:Credit>`,
    creators &&
      xml`<dc:creator><rdf:Seq>${creators.map((name) => xml`<rdf:li>${name}</rdf:li>`)}</rdf:Seq></dc:creator>`,
    rights && xml`<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${rights}</rdf:li></rdf:Alt></dc:rights>`,
    term && xml`<Iptc4xmpExt:DigitalSourceType>${term}</Iptc4xmpExt:DigitalSourceType>`,
  ]}</rdf:Description></rdf:RDF></x:xmpmeta>`.text;
}
