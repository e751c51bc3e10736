import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import type { ElectionResult } from '../../core/model.ts';
import { contohPenetapan, contohRusak, pilwalkotSurakarta2020 } from '../../fixtures/index.ts';
import { sirekap } from '../../internal/test/results.ts';
import { InvalidVotes } from './index.ts';

describeConformance('InvalidVotes', <InvalidVotes result={pilwalkotSurakarta2020()} />, {
  contract: 'results/InvalidVotes@1',
});

const show = (result: ElectionResult) => render(<InvalidVotes result={result} />).container;
const table = (container: Element) =>
  [...container.querySelectorAll('tbody tr, tfoot tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );

test('Surakarta 2020: the share, its whole, and a fact about number 2 without an adjective', () => {
  const container = show(pilwalkotSurakarta2020());
  expect(container.querySelector('p > data')?.textContent).toBe('11,99%');
  expect(container.textContent).toContain(
    'lebih banyak daripada suara untuk pasangan calon nomor urut 2 (35.055)',
  );
  expect(table(container)).toEqual([
    ['Suara sah', '260.506', '88,01%'],
    ['Suara tidak sah', '35.476', '11,99%'],
    ['Semua suara', '295.982', '100%'],
  ]);
});

test('what it means can be opened without script', () => {
  const container = show(pilwalkotSurakarta2020());
  expect(container.querySelector('details summary')?.textContent).toContain('Suara tidak sah');
});

test('unknown is not zero, contradictions are marked, provisional counts wait', () => {
  const unknown = show({ ...contohPenetapan(), invalid: null });
  expect(table(unknown)[1]).toEqual(
    ['Suara tidak sah', 'belum ada data', 'tidak dihitung'].map((text, i) =>
      i ? text : expect.stringContaining(text),
    ),
  );
  expect(show(contohRusak.totalTidakCocok()).querySelector('tfoot')?.textContent).toContain(
    'Perlu diperiksa',
  );
  expect(show(sirekap('pilwalkotSurakarta')).textContent).toContain('setelah rekapitulasi');
});
