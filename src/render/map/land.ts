import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MultiPolygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { home } from "../../model/home.ts";
import { madeOnce } from "../../model/made-once.ts";
import { type Circle, chord, circle, mayTouch, Ring } from "./ring.ts";

interface Polygon {
  readonly around: Circle;
  /** The outline first, then what is cut out of it: the Caspian Sea. */
  readonly rings: readonly Ring[];
}

/**
 * The coasts of the world: Natural Earth’s land at 1:50 million, in the form that world-atlas gives it (TopoJSON,
 * degrees). Land only: there are no borders in it, so a map drawn from it takes no side. It takes some hundredths of a
 * second to be read, which only a site with a map to draw spends.
 */
export class Land {
  readonly #outlines = madeOnce(readOutlines);
  readonly #worlds = new Map<number, readonly Polygon[]>();

  /**
   * What lies within `reach` degrees of `centre`, in lines that stray from the coast by `detail` degrees at most and
   * without islands smaller than that. The cost is that of the region, not of the world.
   */
  near(centre: Position, reach: number, detail: number): MultiPolygon {
    const region = circle(centre, reach);
    const coordinates: Position[][][] = [];
    for (const { around, rings: all } of this.#worldIn(detail)) {
      if (!mayTouch(around, region)) continue;
      const rings = all.map((ring) => ring.near(region)).filter(({ length }) => length > 3);
      if (rings.length > 0) coordinates.push(rings);
    }
    return { type: "MultiPolygon", coordinates };
  }

  #worldIn(detail: number): readonly Polygon[] {
    const before = this.#worlds.get(detail);
    if (before !== undefined) return before;
    const least = chord(detail);
    const world = this.#outlines().flatMap((outline): Polygon[] => {
      const rings = outline.map((points) => new Ring(points, detail));
      const around = rings[0]?.around;
      return around === undefined || around.radius < least ? [] : [{ around, rings }];
    });
    this.#worlds.set(detail, world);
    return world;
  }
}

function readOutlines(): readonly (readonly (readonly Position[])[])[] {
  const file = join(home, "dist", "land-50m.json");
  const atlas = JSON.parse(readFileSync(file, "utf8")) as Topology<{ land: GeometryCollection }>;
  return feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === "MultiPolygon" ? geometry.coordinates : [],
  );
}
