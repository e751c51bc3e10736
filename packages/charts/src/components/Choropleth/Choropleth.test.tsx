import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { drawnAreas } from '../../../../../test/utils/drawnAreas.ts';
import { choroplethModel, type MapGeometry } from '../../core/index.ts';
import { Choropleth, ChoroplethInteractive } from './index.ts';

const spec = {
  title: 'Tempat menurut kecamatan',
  labelHeader: 'Kecamatan',
  valueHeader: 'Jumlah',
  unit: 'tempat',
};
const data = [
  { id: 'a', label: 'Laweyan', value: 316 },
  { id: 'b', label: 'Serengan', value: 169 },
  { id: 'c', label: 'Jebres', value: null, note: 'menunggu rapat' },
];
const box = (x: number, y: number) => `M${x} ${y}h90v90h-90z`;
const geometry: MapGeometry = {
  width: 200,
  height: 280,
  shapes: [
    { id: 'a', path: box(0, 0), centre: [45, 45] },
    { id: 'b', path: box(100, 0), centre: [145, 45] },
    { id: 'c', path: box(0, 100), centre: [45, 145] },
  ],
  insets: [
    {
      frame: [0, 210, 64, 64],
      label: 'Serengan',
      shapes: [{ id: 'b', path: 'M5 215h50v50h-50z', centre: [30, 240] }],
    },
  ],
};
const chart = <Choropleth data={data} spec={spec} geometry={geometry} readout />;

describeConformance('Choropleth', <Choropleth data={data} spec={spec} geometry={geometry} />, {
  contract: 'charts/Choropleth@1',
});
describeConformance(
  'Choropleth, folded, with everything',
  <Choropleth data={data} spec={spec} geometry={geometry} readout list="folded" locale="en">
    Sumber: KPU
  </Choropleth>,
  { contract: 'charts/Choropleth@1' },
);
describeConformance('ChoroplethInteractive', <ChoroplethInteractive>{chart}</ChoroplethInteractive>, {
  contract: 'charts/ChoroplethInteractive@1',
});

test('a person with a screen reader finds each figure in the row of its name, once', () => {
  const { container } = render(<Choropleth data={data} spec={spec} geometry={geometry} />);
  const table = screen.getByRole('table', { name: spec.title });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((th) => th.textContent),
  ).toEqual(['Kecamatan', 'Jumlah']);
  expect(within(table).getByRole('row', { name: 'Laweyan 316' })).toBeTruthy();
  expect(within(table).getByRole('row', { name: 'Jebres belum ada data menunggu rapat' })).toBeTruthy();
  for (const svg of container.querySelectorAll('svg')) expect(svg.getAttribute('aria-hidden')).toBe('true');
});

test('golden: a page without script or style sheet holds the drawing, the legend and the list', () => {
  const [first] = geometry.shapes;
  if (!first) throw new Error('no shape');
  const html = renderToStaticMarkup(
    <Choropleth
      data={data.slice(0, 1)}
      spec={{ ...spec, labels: 'none' }}
      geometry={{ width: 90, height: 90, shapes: [first] }}
    />,
  );
  expect(html).toMatchInlineSnapshot(
    `"<figure data-kpu="charts/Choropleth@1" class="kpu-areas"><figcaption><b>Tempat menurut kecamatan</b> <small>1 wilayah, satuan tempat.</small></figcaption><div class="kpu-areas-map kpu-areas-from-18 kpu-areas-few" data-areas=""><svg viewBox="0 0 90 90" width="90" height="90" aria-hidden="true"><g><path d="M0 0h90v90h-90z" class="kpu-areas-5" data-rows="0"></path></g></svg></div><ul class="kpu-areas-legend"><li><svg viewBox="0 0 32 20" width="32" height="20" aria-hidden="true"><path d="M1 1h30v18h-30z" class="kpu-areas-5"></path></svg><span>316 <small>(1 wilayah)</small></span></li></ul><table><caption>Tempat menurut kecamatan</caption><thead><tr><th scope="col">Kecamatan</th><th scope="col">Jumlah</th></tr></thead><tbody><tr><th scope="row" dir="auto">Laweyan</th><td>316</td></tr></tbody></table></figure>"`,
  );
  expect(html).not.toMatch(/ style=| id=|<script|url\(/);
});

test('each area is drawn once, in the step of its row, and insets repeat it', () => {
  const { container } = render(chart);
  const model = choroplethModel(data, spec, geometry);
  const areas = drawnAreas(container);
  expect(areas.map(({ row }) => row).sort()).toEqual([0, 1, 1, 2]);
  for (const { row, path, tone } of areas) {
    expect([model.shapes[row]?.path, model.extra.find((extra) => extra.row === row)?.path]).toContain(path);
    expect(tone).toBe(`kpu-areas-${model.shapes[row]?.tone}`);
  }
});

test('states look unlike values and unlike each other, without colour', () => {
  const states = ['no-data', 'not-measured', 'withheld'] as const;
  const { container } = render(
    <Choropleth
      data={states.map((state, i) => ({ id: 'abc'.charAt(i), label: state, value: null, state }))}
      spec={spec}
      geometry={geometry}
    />,
  );
  const looks = [...container.querySelectorAll('li svg')].map((svg) => svg.innerHTML);
  expect(looks).toHaveLength(3);
  expect(new Set(looks).size).toBe(3);
  expect([...container.querySelectorAll('li')].map((li) => li.textContent)).toEqual([
    'belum ada data (1 wilayah)',
    'tidak diukur (1 wilayah)',
    'ditahan (1 wilayah)',
  ]);
});

test('many areas fold their list, and it is still in the page', () => {
  const all = many(41, (i) => ({ id: `${i}`, label: `W${i}`, value: i }));
  const { container } = render(<Choropleth data={all} spec={spec} geometry={null} />);
  expect(container.querySelector('details')?.textContent).toContain('Daftar 41 wilayah');
  expect(container.querySelectorAll('tbody tr')).toHaveLength(41);
});

test('a model made on a server draws the same', () => {
  const model = JSON.parse(JSON.stringify(choroplethModel(data, spec, geometry)));
  expect(renderToStaticMarkup(<Choropleth model={model} />)).toBe(
    renderToStaticMarkup(<Choropleth data={data} spec={spec} geometry={geometry} />),
  );
});

test('hostile names and paths stay text or are left out, and nothing runs', () => {
  const { container } = render(
    <Choropleth
      data={[
        { id: 'a', label: badInput.html, value: 1 },
        { id: 'b', label: badInput.bidi, value: 2, note: badInput.html },
        { id: 'x', label: badInput.longName, value: 3 },
      ]}
      spec={spec}
      geometry={{
        ...geometry,
        shapes: [...geometry.shapes, { id: 'x', path: '"/><script>alert(1)</script>', centre: [0, 0] }],
      }}
    />,
  );
  expect(container.querySelector('script, img, tbody b')).toBeNull();
  expect(screen.getAllByText(badInput.html).length).toBeGreaterThan(0);
  expect(screen.getByText(badInput.longName)).toBeTruthy();
});

test('without data it says so, and without a map there is the list', () => {
  const { container, rerender } = render(
    <Choropleth data={[]} spec={{ ...spec, empty: 'Belum diumumkan.' }} geometry={geometry} />,
  );
  expect(container.textContent).toContain('Belum diumumkan.');
  expect(container.querySelector('svg, table')).toBeNull();
  rerender(<Choropleth data={data} spec={spec} geometry={null} readout />);
  expect(container.querySelectorAll('tbody tr')).toHaveLength(3);
  expect(container.querySelector('svg, [role=status]')).toBeNull();
});

// jsdom draws nothing: a unit of the map is a pixel of the page, and the map is at its corner.
const screenOf = { getScreenCTM: () => ({ a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }) };
Object.assign(SVGElement.prototype, screenOf);
const at = (clientX: number, clientY: number, pointerType = 'mouse') => ({ clientX, clientY, pointerType });

function explored() {
  const { container, unmount } = render(<ChoroplethInteractive>{chart}</ChoroplethInteractive>);
  const map = screen.getByRole('application', { name: spec.title });
  const status = screen.getByRole('status');
  const hint = status.textContent;
  const press = (key: string) => {
    fireEvent.keyDown(map, { key });
    return status.textContent;
  };
  return { container, map, status, hint, press, unmount };
}

test('by keys, one tab stop: arrows go to the area that lies next, and it is said as the list has it', () => {
  const { container, map, status, press } = explored();
  expect([...container.querySelectorAll('[tabindex], a, button, summary')]).toEqual([map]);
  act(() => map.focus());
  expect(status.textContent).toBe('Laweyan: 316');
  expect(press('ArrowRight')).toBe('Serengan: 169');
  expect(press('ArrowLeft')).toBe('Laweyan: 316');
  expect(press('ArrowDown')).toBe('Jebres: belum ada data menunggu rapat');
  expect(press('Home')).toBe('Laweyan: 316');
  expect(press('End')).toBe('Jebres: belum ada data menunggu rapat');
  expect(press('PageUp')).toBe('Serengan: 169');
  expect(press('PageDown')).toBe('Jebres: belum ada data menunggu rapat');
  expect(press('x')).toBe('Jebres: belum ada data menunggu rapat');
});

test('Esc and leaving give the place back, and other keys stay with the page', () => {
  const { map, status, hint, press } = explored();
  act(() => map.focus());
  expect(press('Escape')).toBe(hint);
  expect(press('ArrowUp')).toBe('Laweyan: 316');
  expect(fireEvent.keyDown(map, { key: 'ArrowUp', altKey: true })).toBe(true);
  expect(fireEvent.keyDown(map, { key: 'Tab' })).toBe(true);
  expect(fireEvent.keyDown(map, { key: 'ArrowRight' })).toBe(false);
  act(() => map.blur());
  expect(status.textContent).toBe(hint);
});

test('a pointer reads an area and its inset, marks both, and lets go of them', () => {
  const { container, map, status, hint } = explored();
  fireEvent.pointerMove(map, at(30, 240));
  expect(status.textContent).toBe('Serengan: 169');
  const marks = [...container.querySelectorAll('[data-areas] > svg + svg path')];
  expect(marks.map((path) => path.getAttribute('d'))).toEqual(
    [0, 1].map(() => `${box(100, 0)}M5 215h50v50h-50z`),
  );
  // Beside every area.
  fireEvent.pointerMove(map, at(95, 45));
  expect(status.textContent).toBe(hint);
  expect(marks.map((path) => path.getAttribute('d'))).toEqual(['', '']);
  fireEvent.pointerMove(map, at(145, 45));
  expect(status.textContent).toBe('Serengan: 169');
  fireEvent.pointerLeave(map);
  expect(status.textContent).toBe(hint);
});

test('a pointer in a hole is in what fills it, on a map that is scaled and moved', () => {
  const ring = 'm10 10h80v80h-80zm20 20v40h40v-40z';
  const { container } = render(
    <ChoroplethInteractive>
      <Choropleth
        data={[
          { id: 'a', label: 'Magelang', value: 1 },
          { id: 'b', label: 'Kota Magelang', value: 1 },
        ]}
        spec={spec}
        geometry={{
          width: 100,
          height: 100,
          shapes: [
            // Relative from its start, and written over two lines: still one area.
            { id: 'a', path: ring.replace('zm', 'z\n m'), centre: [15, 15] },
            { id: 'b', path: 'M30 30h40v40h-40z', centre: [50, 50] },
          ],
        }}
        readout
      />
    </ChoroplethInteractive>,
  );
  // Both have the same class, so one shape draws them.
  expect(container.querySelectorAll('[data-areas] g path')).toHaveLength(1);
  const [svg] = container.querySelectorAll('svg');
  Object.assign(svg as Element, { getScreenCTM: () => ({ a: 0.5, b: 0, c: 0, d: 0.5, e: 200, f: 300 }) });
  const map = screen.getByRole('application');
  const said = (x: number, y: number) => {
    fireEvent.pointerMove(map, at(200 + x / 2, 300 + y / 2));
    return screen.getByRole('status').textContent;
  };
  const hint = screen.getByRole('status').textContent;
  expect([said(15, 50), said(50, 50), said(85, 85), said(5, 5), said(95, 50)]).toEqual([
    'Magelang: 1',
    'Kota Magelang: 1',
    'Magelang: 1',
    hint,
    hint,
  ]);
  Object.assign(svg as Element, { getScreenCTM: () => null });
  expect(said(50, 50)).toBe(hint);
});

test('an outline of very many points is explored as any other', () => {
  const long = `M0 0${'h1v1h-1v-1'.repeat(40_000)}h90v90h-90z`;
  render(
    <ChoroplethInteractive>
      <Choropleth
        data={data.slice(0, 1)}
        spec={{ ...spec, labels: 'none' }}
        geometry={{ width: 90, height: 90, shapes: [{ id: 'a', path: long, centre: [45, 45] }] }}
        readout
      />
    </ChoroplethInteractive>,
  );
  fireEvent.pointerMove(screen.getByRole('application'), at(80, 80));
  expect(screen.getByRole('status').textContent).toBe('Laweyan: 316');
});

test('a touch stays until another one', () => {
  const { map, status } = explored();
  fireEvent.pointerDown(map, at(45, 45, 'touch'));
  fireEvent.pointerLeave(map);
  expect(status.textContent).toBe('Laweyan: 316');
  fireEvent.pointerDown(map, at(45, 145, 'touch'));
  expect(status.textContent).toBe('Jebres: belum ada data menunggu rapat');
});

test('nothing moves: the longest text keeps its place from the start', () => {
  const { container } = render(chart);
  expect(container.querySelector('[role=status] + [aria-hidden]')?.textContent).toBe(
    'Jebres: belum ada data menunggu rapat',
  );
});

test('when figures come new, the reader keeps the place and hears the new figure; nothing is said twice', () => {
  const live = (value: number, locale: 'id' | 'en' = 'id') => (
    <ChoroplethInteractive>
      <Choropleth
        data={[{ id: 'a', label: 'Laweyan', value }, ...data.slice(1)]}
        spec={{ ...spec, title: `Tempat ${locale}` }}
        geometry={geometry}
        locale={locale}
        readout
      />
    </ChoroplethInteractive>
  );
  const { rerender } = render(live(316));
  const map = screen.getByRole('application', { name: 'Tempat id' });
  const status = screen.getByRole('status');
  act(() => map.focus());
  rerender(live(317));
  expect(status.textContent).toBe('Laweyan: 317');
  const words = status.firstChild;
  rerender(live(317));
  expect(status.firstChild).toBe(words);
  fireEvent.keyDown(map, { key: 'ArrowRight' });
  expect(status.textContent).toBe('Serengan: 169');
  // Another language: the reader stays at the area, and finds the new words on leaving.
  rerender(live(317, 'en'));
  expect(status.textContent).toBe('Serengan: 169');
  fireEvent.keyDown(map, { key: 'Escape' });
  expect(status.textContent).toMatch(/arrow keys/i);
  expect(screen.getByRole('application', { name: 'Tempat en' })).toBe(map);
});

test('a map that comes later is explored as well', () => {
  const { rerender } = render(<ChoroplethInteractive>{null}</ChoroplethInteractive>);
  rerender(<ChoroplethInteractive>{chart}</ChoroplethInteractive>);
  act(() => screen.getByRole('application').focus());
  expect(screen.getByRole('status').textContent).toBe('Laweyan: 316');
});

test('when the layer goes, its listeners go', () => {
  const { map, status, hint, unmount } = explored();
  unmount();
  fireEvent.keyDown(map, { key: 'Home' });
  expect(status.textContent).toBe(hint);
});

test('without a readout inside, the layer leaves the figure as it is', () => {
  render(
    <ChoroplethInteractive>
      <Choropleth data={data} spec={spec} geometry={geometry} />
    </ChoroplethInteractive>,
  );
  expect(screen.queryByRole('application')).toBeNull();
});
