import { type GeoPermissibleObjects, geoAzimuthalEqualArea, geoIdentity, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { countries } from '../../check/data/countries.ts';
import { type Point, simplifyLine } from './simplify-line.ts';

export const mapSize = { width: 720, height: 700 } as const;

/** A country on the map, in units of `mapSize`. */
interface MapShape {
  readonly code: string;
  readonly name: string;
  /** Data of an SVG path, clipped to the map. */
  readonly path: string;
  /** The middle of what is drawn. */
  readonly centre: Point;
  /** Too small to be seen or hit: drawn with a dot. */
  readonly isTiny: boolean;
}

/** Points that have to lie on the map: from Iceland to Cyprus, from Portugal to the North Cape. */
const corners: Point[] = [
  [-24, 66],
  [-10, 36.5],
  [14.4, 34.6],
  [34.5, 34.2],
  [30, 71.3],
  [40, 50],
];

/** About a pixel on a screen; it makes the map a quarter of the size. */
const TOLERANCE = 1.3;
const TINY = 15;

/** Equal areas, so that no country looks more important than it is; middle of Europe in the middle. */
const projection = geoAzimuthalEqualArea()
  .rotate([-13, -53.5])
  .fitExtent(
    [
      [12, 12],
      [mapSize.width - 12, mapSize.height - 12],
    ],
    { type: 'MultiPoint', coordinates: corners },
  );

const planar = projected(world as unknown as Topology);
const path = geoPath(
  geoIdentity().clipExtent([
    [0, 0],
    [mapSize.width, mapSize.height],
  ]),
).digits(1);

/** Countries that ISO has not numbered, by their name on the map. */
const unnumbered: ReadonlyMap<string, string> = new Map([['Kosovo', 'XK']]);

/** Countries that rows may name, and the land around them as one path. */
export const europe: { readonly shapes: readonly MapShape[]; readonly land: string } = draw();

/** Where a place that is no country of its own is marked. */
export function placeOnMap(longitude: number, latitude: number): Point {
  return rounded(projection([longitude, latitude]) ?? [0, 0]);
}

function draw(): typeof europe {
  const codes = new Map([...countries].map(([code, { numeric }]) => [numeric ?? code, code]));
  const shapes: MapShape[] = [];
  let land = '';
  const { geometries } = planar.objects['countries'] as GeometryCollection;
  for (const geometry of geometries) {
    const shape: GeoPermissibleObjects = feature(planar, geometry);
    const code = codes.get(String(geometry.id ?? unnumbered.get(nameOf(geometry))));
    const drawn = path(shape) ?? '';
    if (code === undefined) land += drawn;
    else if (drawn !== '') shapes.push(shapeOf(code, shape, drawn));
  }
  return { shapes: shapes.sort((a, b) => a.name.localeCompare(b.name, 'en')), land };
}

function shapeOf(code: string, shape: GeoPermissibleObjects, drawn: string): MapShape {
  const [[left, top], [right, bottom]] = path.bounds(shape);
  return {
    code,
    name: countries.get(code)?.name ?? code,
    path: drawn,
    centre: rounded(path.centroid(shape)),
    isTiny: Math.max(right - left, bottom - top) < TINY,
  };
}

/**
 * The borders as lines on paper. They are simplified while neighbours still share them: simplified
 * country by country, gaps would open between them.
 */
function projected(topology: Topology): Topology {
  const { scale = [1, 1], translate = [0, 0] } = topology.transform ?? {};
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx = 0, dy = 0]): Point => {
      x += dx;
      y += dy;
      return projection([x * scale[0] + translate[0], y * scale[1] + translate[1]]) ?? [0, 0];
    });
    return simplifyLine(points, TOLERANCE);
  });
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs };
}

function nameOf({ properties }: GeometryCollection['geometries'][number]): string {
  return String((properties as { name?: unknown } | undefined)?.name ?? '');
}

function rounded([x, y]: Point): Point {
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}
