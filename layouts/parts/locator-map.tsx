/** @jsxImportSource preact */
import type { LocatorMapView } from "../../src/render/entity-views.ts";

/** Where a place lies: coasts, the lines of the globe, a point and a name. It shows no borders. */
export function LocatorMap({ map }: { map: LocatorMapView }) {
  const { width, height } = map;
  return (
    <figure class="locator">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={map.text}>
        <path class="land" d={map.land} />
        <path class="graticule" d={map.graticule} />
        <circle class="point" cx={width / 2} cy={height / 2} r="11" />
        {map.label !== undefined && (
          <text x={width / 2} y={height / 2 - 26}>
            {map.label}
          </text>
        )}
      </svg>
      <figcaption>
        <bdi>{map.coordinates}</bdi>
      </figcaption>
    </figure>
  );
}
