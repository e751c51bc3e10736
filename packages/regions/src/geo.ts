/** One outline: its arcs as rings (`Polygon`) or as several polygons (`MultiPolygon`). */
export type TopologyGeometry =
  | { type: 'Polygon'; id: string; properties: { name: string }; arcs: number[][] }
  | { type: 'MultiPolygon'; id: string; properties: { name: string }; arcs: number[][][] };

/**
 * TopoJSON as this package ships it: quantised, one object, the id of each geometry is the region's dotted code.
 * `topojson-client` takes it as it is; `toFeatures` below does without.
 */
export interface Topology<Name extends string = string> {
  type: 'Topology';
  transform: { scale: [number, number]; translate: [number, number] };
  objects: Record<Name, { type: 'GeometryCollection'; geometries: TopologyGeometry[] }>;
  arcs: number[][][];
  bbox?: number[];
}

/** Longitude and latitude in degrees, WGS84. */
export type Position = [number, number];

export interface RegionFeature {
  type: 'Feature';
  /** Kemendagri code with dots. */
  id: string;
  properties: { name: string };
  geometry:
    | { type: 'Polygon'; coordinates: Position[][] }
    | { type: 'MultiPolygon'; coordinates: Position[][][] };
}

export interface RegionFeatures {
  type: 'FeatureCollection';
  features: RegionFeature[];
}

/**
 * GeoJSON of a topology. Outer rings run clockwise, as d3-geo wants them; a reader that follows RFC 7946
 * to the letter wants them the other way round.
 */
export function toFeatures(topology: Topology): RegionFeatures {
  const { scale, translate } = topology.transform;
  const lines = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]): Position => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const ring = (arcs: number[]): Position[] => {
    const points: Position[] = [];
    for (const index of arcs) {
      const line = index < 0 ? lines[~index]?.slice().reverse() : lines[index];
      if (!line) continue;
      // An arc starts where the one before it ended.
      for (const [x, y] of points.length > 0 ? line.slice(1) : line) points.push([x, y]);
    }
    return points;
  };
  const geometries = Object.values(topology.objects).flatMap((object) => object.geometries);
  return {
    type: 'FeatureCollection',
    features: geometries.map(
      (geometry): RegionFeature => ({
        type: 'Feature',
        id: geometry.id,
        properties: { ...geometry.properties },
        geometry:
          geometry.type === 'Polygon'
            ? { type: 'Polygon', coordinates: geometry.arcs.map(ring) }
            : { type: 'MultiPolygon', coordinates: geometry.arcs.map((polygon) => polygon.map(ring)) },
      }),
    ),
  };
}
