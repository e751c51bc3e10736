/** The same by hand, as a map has to be: with title, legend, and a list of every area, folded above 40 as ours is. */
import { memo } from 'react';
import { figureOf, maps } from '../../shared/map-data.ts';
import { Paths, ramp } from './map.tsx';

const limits = ['0–19,9', '20–39,9', '40–59,9', '60–79,9', '80–100'];
const written = (value: number) => value.toFixed(1).replace('.', ',');

const Row = memo(({ name, figure }: { name: string; figure: string }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{figure}</td>
  </tr>
));

function Figure({ of, t }: { of: keyof typeof maps; t: number }) {
  const { shapes } = maps[of];
  const table = (
    <table>
      <thead>
        <tr>
          <th scope="col">Kabupaten/kota</th>
          <th scope="col">Persen</th>
        </tr>
      </thead>
      <tbody>
        {shapes.map(({ id, name }, i) => (
          <Row key={id} name={name} figure={written(figureOf(i, t))} />
        ))}
      </tbody>
    </table>
  );
  return (
    <figure>
      <figcaption>Partisipasi, {shapes.length} wilayah</figcaption>
      <Paths of={of} t={t} />
      <ul>
        {limits.map((limit, i) => (
          <li key={limit}>
            <svg width="32" height="20" aria-hidden="true">
              <rect width="32" height="20" fill={ramp[i]} />
            </svg>
            {limit}
          </li>
        ))}
      </ul>
      {shapes.length > 40 ? (
        <details>
          <summary>Daftar {shapes.length} wilayah</summary>
          {table}
        </details>
      ) : (
        table
      )}
    </figure>
  );
}

export const Map514 = ({ t }: { t: number }) => <Figure of="map514" t={t} />;
export const Map35 = ({ t }: { t: number }) => <Figure of="map35" t={t} />;
