import { ChoroplethInteractive } from '@situs-kpu/charts';
import provinsi from '@situs-kpu/regions/geo/indonesia-provinsi';
import jateng from '@situs-kpu/regions/geo/jateng-kabkota';
import kecamatan from '@situs-kpu/regions/geo/surakarta-kecamatan';
import { jatengMap, regionMap } from '@situs-kpu/regions/map';
import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { drawnAreas } from '../../../../../test/utils/drawnAreas.ts';
import { type ElectionResult, resultFlags, resultStatuses } from '../../core/model.ts';
import { statuses } from '../../core/status.ts';
import { contohRusak, pilgubSurakarta2024, pilwalkotSurakarta2024, ppwp2024 } from '../../fixtures/index.ts';
import { results, sirekap } from '../../internal/test/results.ts';
import { ResultMap, type ResultMapProps, resultMapMeasures } from './index.ts';

const surakarta = regionMap(kecamatan);
const province = regionMap(jateng, jatengMap);
const nation = regionMap(provinsi, { width: 1000 });

/** CONTOH: turnout and invalid votes of each kecamatan are made up; the real ones are not known by kecamatan. */
function lengkap(): ElectionResult {
  const result = pilwalkotSurakarta2024();
  return {
    ...result,
    sample: true,
    children: result.children.map((child, i) => {
      const valid = child.options.reduce((sum, { votes }) => sum + (votes ?? 0), 0);
      const invalid = [4000, 2671, 3000, 5000, 5000][i] ?? 0;
      return {
        ...child,
        valid,
        invalid,
        total: valid + invalid,
        dpt: [80_000, 40_000, 65_000, 118_000, 139_975][i] ?? null,
      };
    }),
  };
}

describeConformance('ResultMap', <ResultMap result={lengkap()} geometry={surakarta} />, {
  contract: 'results/ResultMap@1',
});
describeConformance(
  'ResultMap of options',
  <ResultMap result={pilwalkotSurakarta2024()} geometry={surakarta} measure="options" locale="en" />,
  { contract: 'results/ResultMap@1' },
);

const show = (props: Partial<ResultMapProps> & Pick<ResultMapProps, 'result'>) =>
  render(<ResultMap geometry={surakarta} hideSources {...props} />).container;
const rows = (container: Element) =>
  [...container.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()),
  );
const measureOf = (container: Element) => container.firstElementChild?.getAttribute('data-measure');

test('a voter reads the turnout of every kecamatan with both numbers, and the city as a whole', () => {
  const container = show({ result: lengkap() });
  expect(measureOf(container)).toBe('turnout');
  expect(rows(container)[0]).toEqual(['Kecamatan Laweyan', '71,83% 57.461 dari 80.000']);
  expect(rows(container)).toHaveLength(5);
  expect(container.textContent).toContain('Kota Surakarta seluruhnya: 73,84% (327.112 dari 442.975).');
  expect(drawnAreas(container)).toHaveLength(5);
});

test('invalid votes are of all votes there', () => {
  expect(rows(show({ result: lengkap(), measure: 'invalid' }))[0]).toEqual([
    'Kecamatan Laweyan',
    '6,96% 4.000 dari 57.461',
  ]);
});

test('votes are shown for every option alike: one map each, in ballot order, with the same limits', () => {
  const container = show({ result: pilwalkotSurakarta2024(), measure: 'options' });
  const figures = [...container.querySelectorAll('figure')];
  expect(figures.map((figure) => figure.querySelector('b')?.textContent)).toEqual([
    expect.stringContaining('Suara nomor urut 1, Teguh Prakosa – Bambang Nugroho'),
    expect.stringContaining('Suara nomor urut 2, Respati Ardi – Astrid Widayani'),
  ]);
  const limits = figures.map((figure) =>
    [...figure.querySelectorAll('li span')].map((one) => one.firstChild?.textContent),
  );
  expect(limits[0]?.length).toBeGreaterThan(1);
  expect(limits[1]).toEqual(limits[0]);
  expect(rows(container)[0]).toEqual(['Kecamatan Laweyan', '36,24% 19.373 dari 53.461']);
  expect(container.textContent).toContain('Kota Surakarta seluruhnya: 39,51% (121.471 dari 307.441).');
});

describe('no map says who is ahead', () => {
  test.each(resultStatuses.filter((status) => !statuses[status].complete))(
    'at the status %s votes are refused with the reason, and progress or nothing stands instead',
    (status) => {
      const container = show({ result: { ...lengkap(), status }, measure: 'options' });
      expect(container.textContent).toContain('Peta “Suara menurut pilihan” tidak ditampilkan');
      expect(container.textContent).toContain(statuses[status].label.id);
      expect(container.querySelectorAll('figure')).toHaveLength(1);
      expect(container.querySelector('figure')?.textContent).not.toContain('nomor urut');
      expect(measureOf(container)).toBe(statuses[status].figures ? 'progress' : 'turnout');
    },
  );

  test('the colours of the source are nowhere, and votes swapped between options swap the two maps', () => {
    const result = pilwalkotSurakarta2024();
    const swapped: ElectionResult = {
      ...result,
      options: result.options.map((option, i) => ({
        ...option,
        color: '#ff0000',
        votes: result.options[1 - i]?.votes ?? null,
      })),
      children: result.children.map((child) => ({
        ...child,
        options: child.options.map((one, i) => ({ ...one, votes: child.options[1 - i]?.votes ?? null })),
      })),
    };
    const drawings = (of: ElectionResult) =>
      [...show({ result: of, measure: 'options' }).querySelectorAll('[data-areas]')].map(
        (one) => one.innerHTML,
      );
    expect(drawings(swapped)).toEqual(drawings(result).reverse());
    expect(show({ result: swapped, measure: 'options' }).innerHTML).not.toContain('ff0000');
  });
});

test('turnout that is not known by area is refused, and the polling stations stand instead', () => {
  const container = show({ result: pilwalkotSurakarta2024() });
  expect(container.textContent).toContain(
    'Peta “Partisipasi pemilih” tidak ditampilkan: angka per wilayah yang diperlukan belum ada. Yang ditampilkan: TPS yang sudah masuk.',
  );
  expect(rows(container)[0]).toEqual(['Kecamatan Laweyan', '100% 153 dari 153']);
});

test('an area without figures has no data, which is not zero', () => {
  const result = lengkap();
  const container = show({
    result: {
      ...result,
      children: result.children.map((child, i) => (i === 3 ? { ...child, dpt: null } : child)),
    },
  });
  expect(rows(container)[3]).toEqual(['Kecamatan Jebres', 'belum ada data']);
  expect([...container.querySelectorAll('li')].at(-1)?.textContent).toBe('belum ada data (1 wilayah)');
});

test('figures that contradict each other, or a flagged source, are withheld in every area', () => {
  const flagged = show({ result: { ...lengkap(), flags: ['sumber_bermasalah'] } });
  expect(rows(flagged).map(([, text]) => text)).toEqual(new Array(5).fill('ditahan sumber sedang diperiksa'));
  expect(flagged.textContent).toContain('ada angka yang perlu dicocokkan dengan dokumen sumber');
  const broken = show({ result: contohRusak.barisTidakCocok(), geometry: null });
  expect(rows(broken).map(([, text]) => text)).toEqual(['ditahan sumber sedang diperiksa']);
  expect(broken.textContent).toContain('Perlu diperiksa');
});

test('votes by noken are not measured one by one', () => {
  const result = lengkap();
  const container = show({
    result: {
      ...result,
      children: result.children.map((child, i) =>
        i === 0 ? { ...child, area: { ...child.area, voting: 'noken' as const } } : child,
      ),
    },
  });
  expect(rows(container)[0]).toEqual(['Kecamatan Laweyan', 'tidak diukur pemungutan suara dengan noken']);
});

test('turnout above 100% is shown and explained', () => {
  const result = lengkap();
  // The 9.000 stand in the list of another kecamatan: the sum of the lists stays that of the city.
  const lists = [80_000, 31_000, 65_000, 127_000, 139_975];
  const children = result.children.map((child, i) => ({ ...child, dpt: lists[i] ?? null }));
  const text = rows(show({ result: { ...result, children } }))[1]?.[1];
  expect(text).toContain('100,61%');
  expect(text).toContain('Lebih dari 100% karena pemilih pindahan');
});

test('the 35 of Jawa Tengah, provisional: progress with insets, and no votes', () => {
  const container = show({ result: sirekap('pilgubJawaTengah'), geometry: province, measure: 'options' });
  const areas = drawnAreas(container);
  expect(new Set(areas.map(({ row }) => row)).size).toBe(35);
  // Seven have a second place in an inset.
  expect(areas).toHaveLength(35 + 7);
  expect(rows(container)[1]).toEqual(['Kabupaten Banyumas', '99,70% 2.642 dari 2.650']);
});

test('38 provinces are drawn, and votes abroad stand in the list with their own heading', () => {
  const container = show({ result: ppwp2024(), geometry: nation, measure: 'options' });
  const [first] = container.querySelectorAll('figure');
  expect(drawnAreas(first as Element)).toHaveLength(38);
  expect(first?.querySelector('tbody + tbody')?.textContent).toMatch(/^Tidak ada di gambarLuar Negeri/);
  expect(first?.textContent).toContain('1 tidak ada di gambar dan hanya ada di daftar.');
});

test('the layer of the charts package finds the map inside', () => {
  render(
    <ChoroplethInteractive>
      <ResultMap result={pilgubSurakarta2024()} geometry={surakarta} readout />
    </ChoroplethInteractive>,
  );
  expect(screen.getByRole('application', { name: /TPS yang sudah masuk/ })).toBeTruthy();
});

test('status stands before the first figure, and in the sentence under the title when the band is elsewhere', () => {
  const container = show({ result: lengkap(), hideStatus: true });
  expect(container.querySelector('[data-kpu^="results/ResultStatus"]')).toBeNull();
  const sentence = container.querySelector('figcaption')?.textContent ?? '';
  expect(sentence).toContain(statuses.rekap_kabkota.label.id);
  expect(sentence).toContain('per 4 Desember 2024');
  expect(container.querySelector('figcaption')?.textContent).toMatch(/^CONTOH/);
});

test('every result, status and flag renders in every measure and both languages', () => {
  const flagged = resultFlags.map((flag): ElectionResult => ({ ...lengkap(), flags: [flag] }));
  const all = [...Object.values(results).map((make) => make()), ...flagged];
  for (const result of all)
    for (const measure of resultMapMeasures) {
      const { container, unmount } = render(
        <ResultMap
          result={result}
          geometry={surakarta}
          measure={measure}
          locale={measure === 'options' ? 'en' : 'id'}
        />,
      );
      expect(container.innerHTML).not.toMatch(/NaN|undefined|null%|Infinity/);
      expect(container.querySelector('figure')).not.toBeNull();
      unmount();
    }
});

test('hostile names stay text, an unknown measure is turnout, and nothing at all is said as such', () => {
  const result = lengkap();
  const children = result.children.map((child, i) =>
    i === 0 ? { ...child, area: { ...child.area, name: badInput.html } } : child,
  );
  const container = show({ result: { ...result, children }, measure: 'menang' as never });
  expect(container.querySelector('img')).toBeNull();
  expect(measureOf(container)).toBe('turnout');
  expect(show({ result: { ...result, children: [] } }).textContent).toContain(
    'Belum ada rincian per wilayah.',
  );
  expect(show({ result: {} as never }).textContent).toContain('Belum ada rincian per wilayah.');
});

test('the maps of the options say that their limits are the same', () => {
  const { container } = render(
    <ResultMap result={pilwalkotSurakarta2024()} geometry={null} measure="options" list="open" />,
  );
  const said = [...container.querySelectorAll('figcaption')].map(({ textContent }) => textContent);
  expect(said).toHaveLength(2);
  for (const text of said) expect(text).toContain('Batas kelas sama pada peta setiap pilihan.');
});
