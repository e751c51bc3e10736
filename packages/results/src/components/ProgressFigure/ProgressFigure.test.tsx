import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import type { ElectionResult } from '../../core/model.ts';
import { contohBelumAda, contohRusak, pilbupBangka2024 } from '../../fixtures/index.ts';
import { sirekap } from '../../internal/test/results.ts';
import { ProgressFigure, type ProgressFigureProps } from './index.ts';

describeConformance('ProgressFigure', <ProgressFigure result={sirekap('pilgubJawaTengah')} />, {
  contract: 'results/ProgressFigure@1',
});

const show = (props: ProgressFigureProps) => render(<ProgressFigure {...props} />).container;

test('bar, sentence and table say the same number', () => {
  const container = show({ result: sirekap('pilgubJawaTengah') });
  const bar = container.querySelector('progress');
  expect([bar?.value, bar?.max]).toEqual([56_468, 56_812]);
  expect(bar?.getAttribute('aria-valuetext')).toBe('56.468 dari 56.812 TPS (99,39%)');
  expect(container.textContent?.match(/99,39%/g)?.length).toBe(3);
  expect(container.textContent).not.toMatch(/99,4%/);
});

test('all stations in is not a final result, none in is not zero votes', () => {
  expect(show({ result: sirekap('pilwalkotSurakarta') }).textContent).toContain('belum direkapitulasi');
  const zero: ElectionResult = { ...sirekap('pilgubJawaTengah'), progress: { reported: 0, total: 56_812 } };
  expect(show({ result: zero }).textContent).toContain('Itu bukan berarti nol suara');
});

test('a number of all stations that moved is told', () => {
  const now = sirekap('pilgubJawaTengah');
  const before = { ...now, progress: { reported: 50_000, total: 56_800 } };
  expect(show({ result: now, before }).textContent).toContain('diperbarui dari 56.800 menjadi 56.812');
});

test('contradictions draw no bar and are marked; unknown and before the count have none either', () => {
  const wrong = show({ result: contohRusak.tpsBerlebih() });
  expect(wrong.querySelector('progress')).toBe(null);
  expect(wrong.querySelector('table')?.textContent).toContain('Perlu diperiksa');
  expect(show({ result: pilbupBangka2024() }).querySelector('progress')).toBe(null);
  const before = show({ result: contohBelumAda() });
  expect(before.querySelector('progress, table')).toBe(null);
  expect(before.textContent).toContain('Belum ada data bukan berarti nol suara');
});
