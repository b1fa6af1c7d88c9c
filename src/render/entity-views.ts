/** The parts of the page of a person, a place, a topic or an author that no other page has; see `views.ts`. */

import type { TextLanguage } from "./text-language.ts";

/** How much was reported when, as bars. */
export interface CoverageChartView {
  /** All that the chart says, in a sentence. */
  readonly text: string;
  /** The same, with what the chart is, for those who do not see it. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** `d` of the bars. */
  readonly bars: string;
  /** What stands at the two ends of the line below the bars, and how high the highest bar is. */
  readonly from: string;
  readonly to: string;
  readonly most: string;
  /** The same as a table: its heading, and a row for each period with an article, newest first. */
  readonly unit: string;
  readonly rows: readonly { readonly period: string; readonly count: string }[];
}

/** Where a place lies: the coasts around it and the lines of the globe, as paths of an SVG in which it is the middle. */
export interface LocatorMap {
  readonly width: number;
  readonly height: number;
  /** `d` of the land, to be filled and stroked; it goes a little beyond the frame, so that the frame has no coast. */
  readonly land: string;
  /** `d` of the meridians and parallels. */
  readonly graticule: string;
}

/** A place on its map. */
export interface LocatorMapView extends LocatorMap {
  /** The name, as it stands beside the point; undefined where it would not fit. */
  readonly label: string | undefined;
  /** All that the map says, in words. */
  readonly text: string;
  /** Where it is, in degrees: “48.86° N, 2.35° E”. */
  readonly coordinates: string;
}

/** A heading with names below it, each with the number of articles together. */
export interface CompanyView {
  readonly heading: string;
  readonly groups: readonly {
    readonly label: string;
    readonly terms: readonly {
      readonly text: string;
      readonly href: string;
      readonly count: number;
      readonly countText: string;
      /** What tells it from another of the same name. */
      readonly note?: string | undefined;
      readonly noteLanguage?: TextLanguage | undefined;
    }[];
  }[];
}
