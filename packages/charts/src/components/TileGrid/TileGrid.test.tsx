import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { tileGridModel } from '../../core/index.ts';
import { TileGrid, TileGridInteractive } from './index.ts';

const spec = {
  title: 'Tempat menurut kecamatan',
  labelHeader: 'Kecamatan',
  valueHeader: 'Jumlah',
  unit: 'tempat',
};
const data = [
  { id: 'a', label: 'Laweyan', mark: '01', value: 316 },
  { id: 'b', label: 'Serengan', mark: '02', value: 169 },
  { id: 'c', label: 'Jebres', mark: '04', value: null },
];
const tiles = [
  { id: 'a', column: 0, row: 0 },
  { id: 'b', column: 1, row: 0 },
  { id: 'c', column: 1, row: 1 },
];
const chart = <TileGrid data={data} spec={spec} tiles={tiles} readout />;

describeConformance('TileGrid', <TileGrid data={data} spec={spec} tiles={tiles} />, {
  contract: 'charts/TileGrid@1',
});
describeConformance('TileGridInteractive', <TileGridInteractive>{chart}</TileGridInteractive>, {
  contract: 'charts/TileGridInteractive@1',
});

test('a person reads every tile in the list, and the drawing is hidden from assistive technology', () => {
  const { container } = render(<TileGrid data={data} spec={spec} tiles={tiles} />);
  const table = screen.getByRole('table', { name: spec.title });
  expect(within(table).getByRole('row', { name: 'Serengan 169' })).toBeTruthy();
  expect(within(table).getByRole('row', { name: 'Jebres belum ada data' })).toBeTruthy();
  for (const svg of container.querySelectorAll('svg')) expect(svg.getAttribute('aria-hidden')).toBe('true');
});

test('golden: the drawing of one tile', () => {
  const html = renderToStaticMarkup(
    <TileGrid data={data.slice(0, 1)} spec={spec} tiles={tiles.slice(0, 1)} />,
  );
  expect(/<div.*?<\/div>/.exec(html)?.[0]).toMatchInlineSnapshot(
    `"<div class="kpu-areas-map kpu-areas-from-18 kpu-areas-few" data-areas=""><svg viewBox="0 0 94 74" width="94" height="74" aria-hidden="true"><g><path d="M1 1h92v72h-92z" class="kpu-areas-5" data-rows="0"></path></g><text x="47" y="48" class="kpu-areas-5 kpu-areas-mark">01</text><text x="47" y="19" class="kpu-areas-5 kpu-areas-name">Laweyan</text><text x="47" y="63" class="kpu-areas-5 kpu-areas-figure">316</text></svg></div>"`,
  );
  expect(html).not.toMatch(/ style=| id=|<script|url\(/);
});

test('by keys the grid is walked as it is drawn', () => {
  render(<TileGridInteractive>{chart}</TileGridInteractive>);
  const map = screen.getByRole('application', { name: spec.title });
  act(() => map.focus());
  const said = ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home'].map((key) => {
    fireEvent.keyDown(map, { key });
    return screen.getByRole('status').textContent;
  });
  expect(said).toEqual([
    'Serengan: 169',
    'Jebres: belum ada data',
    'Jebres: belum ada data',
    'Serengan: 169',
    'Jebres: belum ada data',
    'Laweyan: 316',
  ]);
});

test('a model made on a server draws the same, and hostile names stay text', () => {
  const model = tileGridModel(data, spec, tiles);
  expect(renderToStaticMarkup(<TileGrid model={model} />)).toBe(
    renderToStaticMarkup(<TileGrid data={data} spec={spec} tiles={tiles} />),
  );
  const { container } = render(
    <TileGrid data={[{ id: 'a', label: badInput.html, mark: '<b>', value: 1 }]} spec={spec} tiles={tiles} />,
  );
  expect(container.querySelector('img, td b')).toBeNull();
  expect(container.querySelector('th[scope=row]')?.textContent).toBe(badInput.html);
});

test('without a grid there is the list', () => {
  const { container } = render(<TileGrid data={data} spec={spec} tiles={null} />);
  expect(container.querySelectorAll('tbody tr')).toHaveLength(3);
  expect(container.querySelector('svg')).toBeNull();
});
