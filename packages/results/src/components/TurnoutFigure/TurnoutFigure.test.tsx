import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { type ElectionResult, votersOf } from '../../core/model.ts';
import {
  contohPenetapan,
  contohRusak,
  pilgubJakarta2024,
  pilwalkotSurakarta2024,
} from '../../fixtures/index.ts';
import { sirekap } from '../../internal/test/results.ts';
import { TurnoutFigure } from './index.ts';

describeConformance('TurnoutFigure', <TurnoutFigure result={pilwalkotSurakarta2024()} />, {
  contract: 'results/TurnoutFigure@1',
});

const show = (result: ElectionResult) => render(<TurnoutFigure result={result} />).container;
const table = (container: Element) =>
  [...container.querySelectorAll('tbody tr, tfoot tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );

test('a person reads the share with both numbers, and the same in the table', () => {
  const container = show(pilwalkotSurakarta2024());
  expect(container.querySelector('p > data')?.textContent).toBe('73,84%');
  expect(container.textContent).toContain('dari 442.975 pemilih dalam DPT');
  expect(table(container)).toEqual([['Seluruhnya', '327.112', '442.975', '73,84%']]);
});

test('men and women are told where both are known and add up', () => {
  const base = contohPenetapan();
  const result: ElectionResult = {
    ...base,
    voters: { ...base.voters, dpt: { total: 400_000, men: 190_000, women: 210_000 } },
    voted: { ...base.voted, all: { total: 226_221, men: 106_221, women: 120_000 } },
  };
  const all = { ...result, total: 226_221, invalid: 4_000 };
  expect(table(show(all))).toEqual([
    ['Laki-laki', '106.221', '190.000', '55,91%'],
    ['Perempuan', '120.000', '210.000', '57,14%'],
    ['Seluruhnya', '226.221', '400.000', '56,56%'],
  ]);
});

test('above 100% is shown and explained', () => {
  const base = contohPenetapan();
  const container = show({ ...base, voters: votersOf((base.total ?? 0) - 20) });
  expect(container.querySelector('p > data')?.textContent).toBe('100,01%');
  expect(container.textContent).toContain('tidak termasuk DPT');
});

test('a part of the polling stations has no turnout, and the figures stay without a share', () => {
  const container = show(sirekap('pilgubJawaTengah'));
  expect(container.querySelector('p > data')).toBe(null);
  expect(container.textContent).toContain('belum dihitung sebelum rekapitulasi');
  expect(table(container)[0]?.at(-1)).toBe('tidak dihitung');
});

test('a missing list of voters is said, and contradictions are marked without a sentence', () => {
  expect(show({ ...pilgubJakarta2024(), voters: votersOf(null) }).textContent).toContain(
    'DPT belum diketahui',
  );
  const broken = show(contohRusak.totalTidakCocok());
  expect(broken.querySelector('[data-kpu-metric]')).toBe(null);
  expect(broken.querySelector('table')?.textContent).toContain('Perlu diperiksa');
});
