import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import type { ElectionResult } from '../../core/model.ts';
import { contohRusak, makeChild, pilgubJakarta2024, pilwalkotSurakarta2024 } from '../../fixtures/index.ts';
import { results, sirekap } from '../../internal/test/results.ts';
import { SpreadStory } from './index.ts';

describeConformance('SpreadStory', <SpreadStory result={pilwalkotSurakarta2024()} />, {
  contract: 'results/SpreadStory@1',
});

const show = (result: ElectionResult) => render(<SpreadStory result={result} />).container;
const tables = (container: Element) =>
  [...container.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
  );

test('sentence, dots and tables tell the same ends', () => {
  const container = show(pilwalkotSurakarta2024());
  expect(container.textContent).toContain('berkisar dari 36,24% di Kecamatan Laweyan sampai 45,48%');
  const [ranges, areas] = tables(container);
  expect(ranges?.[0]?.slice(1)).toEqual(['36,24%Kecamatan Laweyan', '45,48%Kecamatan Pasar Kliwon']);
  expect(areas?.[0]).toEqual(['Kecamatan Laweyan', '36,24%', '63,76%']);
  const dots = [...container.querySelectorAll('svg circle')].map((dot) => dot.getAttribute('cx'));
  expect(dots).toHaveLength(10);
  expect(dots[0]).toBe('36.23%');
});

test('the ends of a range read as the same share does in the row of its area', () => {
  const jakarta = show(pilgubJakarta2024());
  // 36,4659…%: alone it would be printed 36,47%, but the three shares of the area add up to 100.
  expect(tables(jakarta)[0]?.[0]?.[1]).toBe('36,46%Kota Jakarta Pusat');
  for (const make of Object.values(results)) {
    const container = show(make());
    const [ranges = [], areas = []] = tables(container);
    ranges.forEach((range, option) => {
      for (const end of range.slice(1)) {
        const [, share = '', place = ''] = /^([<>]?[\d,]+%)(.*?)( dan .* lainnya)?$/.exec(end ?? '') ?? [];
        const row = areas.find(([name]) => name === place || name?.startsWith(`${place} (`));
        expect(row?.[option + 1], `${place}: ${end}`).toBe(share);
      }
    });
  }
});

test('an area with another order and one with equal votes are named in the table', () => {
  const base = pilwalkotSurakarta2024();
  const row = (name: string, code: string, votes: [number, number]) =>
    makeChild({ code, name, level: 'kecamatan' }, ['1000697', '1000698'], votes);
  const container = show({
    ...base,
    options: base.options.map((option, index) => ({ ...option, votes: index ? 30 : 16 })),
    valid: 46,
    invalid: 1,
    total: 47,
    progress: { reported: null, total: null },
    children: [row('A', '337201', [1, 20]), row('B', '337202', [10, 5]), row('C', '337203', [5, 5])],
  });
  expect(tables(container)[1]?.map(([name]) => name)).toEqual([
    'A',
    'B (urutan berbeda dari keseluruhan)',
    'C (ada suara yang sama)',
  ]);
});

test('where it cannot be told there is the reason and no dot', () => {
  for (const result of [sirekap('pilgubJawaTengah'), contohRusak.barisTidakCocok()]) {
    const container = show(result);
    expect(container.querySelector('circle, table')).toBe(null);
    expect(container.textContent).toMatch(/belum diceritakan|ditahan sementara/);
  }
});

test('beside a story that tells the ranges the sentences are left out, and the table keeps them', () => {
  const { container } = render(<SpreadStory result={pilwalkotSurakarta2024()} hideRanges />);
  expect(container.textContent).not.toContain('berkisar dari');
  expect(container.textContent).toContain('Di seluruh 5 kecamatan, urutan jumlah suara sama');
  expect(tables(container)[0]?.[0]?.slice(1)).toEqual([
    '36,24%Kecamatan Laweyan',
    '45,48%Kecamatan Pasar Kliwon',
  ]);
  const held = render(<SpreadStory result={sirekap('pilgubJawaTengah')} hideRanges />).container;
  expect(held.textContent).toContain('belum diceritakan');
});
