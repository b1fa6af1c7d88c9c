import type { OwnWording } from "../../model/word-table.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { he } from "./he.ts";
import { ja } from "./ja.ts";
import { pl } from "./pl.ts";
import { pt, ptPT } from "./pt.ts";
import { uk } from "./uk.ts";
import { zh } from "./zh.ts";
import { zhHant } from "./zh-hant.ts";

/**
 * The languages that the interface speaks, by their tags; those of a region have what differs there. The program is
 * compiled with a file for each, so that a site loads the languages that it has.
 */
export const shippedWordings: Readonly<Record<string, OwnWording>> = {
  ...{ ar, de, en, es, fr, he, ja, pl, pt, "pt-PT": ptPT, uk, zh, "zh-Hant": zhHant },
};
