import { ChoroplethInteractive, TileGridInteractive } from '@situs-kpu/charts';
import { jatengTiles } from '@situs-kpu/regions/tiles/jateng';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { drawnAreas } from '../../../../../test/utils/drawnAreas.ts';
import { standingNames, standingOf } from '../../core/index.ts';
import { jateng, now, only, plan, progress } from '../../progress/test/widgets.tsx';
import { IppProgressMap, type IppProgressMapProps, progressMapMeasures } from './index.ts';

const map = (props: Partial<IppProgressMapProps> = {}) => (
  <IppProgressMap progress={progress} plan={plan} now={now} geometry={jateng} {...props} />
);

describeConformance('IppProgressMap', map(), { contract: 'ipp/IppProgressMap@1' });
describeConformance(
  'IppProgressMap as tiles, in English',
  map({ tiles: jatengTiles, measure: 'verified', locale: 'en', list: 'folded', readout: true }),
  { contract: 'ipp/IppProgressMap@1' },
);

/** Rows of the list, by name: what is said, and the step it is drawn in. */
function listed(container: Element): Map<string, { words: string; row: number }> {
  return new Map(
    [...container.querySelectorAll('tbody tr')].map((tr, row) => [
      tr.querySelector('th')?.textContent ?? '',
      { words: tr.querySelector('td')?.textContent ?? '', row },
    ]),
  );
}

test('a province sees where each of its 35 regencies stands, with what is done and what hinders', () => {
  const { container } = render(map());
  const rows = listed(container);
  expect(rows.size).toBe(35);
  expect(rows.get('Kabupaten Klaten')?.words).toBe('Terlambat 7,5% diverifikasi, 2 kendala belum selesai');
  expect(rows.get('Kabupaten Purbalingga')?.words).toBe('Lengkap 100,0% diverifikasi');
  for (const region of progress.regions) {
    const { state } = standingOf(progress, region, { now, plan });
    expect([...rows.values()].map(({ words }) => words).join()).toContain(standingNames[state].id);
  }
  // The legend counts what the list holds.
  const legend = [...container.querySelectorAll('li')].map((li) => li.textContent ?? '');
  expect(legend).toHaveLength(5);
  for (const [i, name] of ['Lengkap', 'Sesuai jadwal', 'Berisiko terlambat', 'Terlambat'].entries()) {
    const count = [...rows.values()].filter(({ words }) => words.startsWith(name)).length;
    expect(legend[i]).toBe(`${name} (${count} wilayah)`);
  }
  expect(legend[4]).toBe('Belum diketahui (1 wilayah)');
});

test('the later one is darker, and what is not known is in no step', () => {
  const { container } = render(map());
  const rows = listed(container);
  const toneOf = (name: string) => {
    const row = rows.get(name)?.row;
    return drawnAreas(container).find((area) => area.row === row)?.tone;
  };
  const tones = ['Kabupaten Purbalingga', 'Kabupaten Cilacap', 'Kabupaten Banyumas', 'Kabupaten Klaten'].map(
    toneOf,
  );
  expect([...tones].sort()).toEqual(tones);
  expect(new Set(tones).size).toBe(4);
  expect(tones).not.toContain(toneOf('Kabupaten Kudus'));
  expect(toneOf('Kabupaten Kudus')).toBe('kpu-areas-0');
});

test('what is verified, in per cent, beside where the region stands', () => {
  const { container } = render(map({ measure: 'verified' }));
  const rows = listed(container);
  expect(rows.get('Kabupaten Klaten')?.words).toBe('7,5% Terlambat, 2 kendala belum selesai');
  expect(rows.get('Kabupaten Kudus')?.words).toBe('belum diketahui');
  expect(rows.get('Kabupaten Kudus')?.words).not.toMatch(/\d/);
});

test('a regency of the map that the file has not is said to be missing, and one that the map has not is in the list', () => {
  const some = only('33.72', '33.10');
  const other = { ...some, regions: [...some.regions, { ...some.regions[0], region: '34.71' }] };
  const { container } = render(map({ progress: other as typeof progress }));
  const rows = listed(container);
  expect(rows.get('Kabupaten Cilacap')?.words).toBe('tidak ada dalam berkas ini');
  expect([...container.querySelectorAll('li')].map((li) => li.textContent)).toContain(
    'tidak ada dalam berkas ini (33 wilayah)',
  );
  expect(container.querySelector('tbody + tbody')?.textContent).toContain('Kota Yogyakarta');
});

test('no region, a file that cannot be read, no map, no deadline: each says so', () => {
  const { container, rerender } = render(map({ progress: only() }));
  expect(container.textContent).toContain('Belum ada wilayah dalam berkas ini.');
  rerender(map({ progress: null as unknown as typeof progress }));
  expect(container.textContent).toContain('Berkas progres tidak bisa dibaca');
  expect(container.querySelector('svg path[data-rows]')).toBeNull();
  for (const geometry of [null, undefined, { width: 0, height: 0, shapes: [] }]) {
    rerender(map({ geometry }));
    expect(container.querySelectorAll('tbody tr')).toHaveLength(35);
    expect(container.querySelector('[data-areas]')).toBeNull();
  }
  rerender(map({ tiles: [null, { code: '33.72', column: 0, row: 0 }] as unknown as [] }));
  expect(container.querySelectorAll('tbody tr')).toHaveLength(36);
  rerender(map({ tiles: 'semua' as unknown as [] }));
  expect(container.querySelectorAll('tbody tr')).toHaveLength(35);
  rerender(map({ progress: { ...progress, deadlines: [] } }));
  expect(container.textContent).toContain('Tanpa tenggat 85,0% diverifikasi, 1 kendala belum selesai');
  rerender(map({ now: 'kemarin' }));
  expect(container.textContent).toContain('Belum diketahui');
  expect(container.textContent).not.toMatch(/NaN|undefined/);
  rerender(map({ measure: 'skor' as 'standing' }));
  expect(container.firstElementChild?.getAttribute('data-measure')).toBe('standing');
});

test.each(progressMapMeasures)(
  '%s is walked by keys as it is read in the list, on map and tiles',
  (measure) => {
    for (const [Layer, tiles] of [
      [ChoroplethInteractive, undefined],
      [TileGridInteractive, jatengTiles],
    ] as const) {
      const { container, unmount } = render(<Layer>{map({ measure, tiles, readout: true })}</Layer>);
      const drawing = screen.getByRole('application');
      act(() => drawing.focus());
      const said = new Set<string | null>();
      for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'End', 'ArrowLeft']) {
        fireEvent.keyDown(drawing, { key });
        const words = screen.getByRole('status').textContent ?? '';
        const [name = ''] = words.split(': ');
        expect(words).toBe(`${name}: ${listed(container).get(name)?.words}`);
        said.add(name);
      }
      expect(said.size).toBeGreaterThan(3);
      unmount();
    }
  },
);

test('an English reader finds the same', () => {
  const { container } = render(map({ locale: 'en' }));
  const table = within(container).getByRole('table');
  expect(
    within(table).getByRole('row', { name: 'Kabupaten Klaten Late 7.5% verified, 2 open difficulties' }),
  ).toBeTruthy();
  expect(container.textContent).toContain('At risk: the deadline has not passed');
});
