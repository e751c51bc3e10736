/** The map by hand: the same paths with the same five classes, a name on each, and nothing else. */
import { memo } from 'react';
import { maps, figureOf } from '../../shared/map-data.ts';

export const ramp = ['#edf3fb', '#bdd3ee', '#84aedd', '#4682c4', '#1c4f91'];

const Region = memo(({ d, fill, name }: { d: string; fill: string; name: string }) => (
  <path d={d} fill={fill} stroke="#fff" strokeWidth=".5">
    <title>{name}</title>
  </path>
));

export function Paths({ of, t }: { of: keyof typeof maps; t: number }) {
  const { width, height, shapes } = maps[of];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label="Partisipasi">
      {shapes.map(({ id, path, name }, i) => (
        <Region
          key={id}
          d={path}
          fill={ramp[Math.min(4, Math.floor(figureOf(i, t) / 20))] as string}
          name={`${name}: ${figureOf(i, t)}`}
        />
      ))}
    </svg>
  );
}

export const Map514 = ({ t }: { t: number }) => <Paths of="map514" t={t} />;
export const Map35 = ({ t }: { t: number }) => <Paths of="map35" t={t} />;
