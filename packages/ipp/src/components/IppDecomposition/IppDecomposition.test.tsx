import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { ippModel, printFixed, refusalTexts, regionScore } from '../../core/index.ts';
import { contohInstrument, contohScores } from '../../fixtures/index.ts';
import { published } from '../../internal/test/publicModels.ts';
import { IppDecomposition } from './index.ts';

describeConformance('IppDecomposition', <IppDecomposition model={published} region="13.75" />, {
  contract: 'ipp/IppDecomposition@1',
});

test('while weights are not published it refuses, says why, and shows no guess', () => {
  const { container } = render(<IppDecomposition model={published} region="13.75" />);
  const text = container.textContent ?? '';
  expect(text).toContain(refusalTexts['weights-unknown'].id);
  expect(container.querySelector('figure, svg[width="100%"]')).toBe(null);
  expect(text).toContain('83,40');
  // 20, 10, 20, 20 and 30 of 100 fit Bukittinggi by chance or not; they are never shown.
  expect(text).not.toMatch(/0,2\b|0,3\b|bobot \d/);
});

test('with weights the parts add up to the index', () => {
  const model = ippModel(contohInstrument, contohScores({ instrument: contohInstrument, within: '33' }));
  const { container } = render(<IppDecomposition model={model} region="33.72" />);
  const index = regionScore(model, '33.72').index ?? 0;
  expect(container.querySelectorAll('tbody tr')).toHaveLength(5);
  expect(container.textContent).toContain(`Jumlah sumbangan: ${printFixed(index, 2, 'id')} poin.`);
});

test('a sum that differs from the announced index is said', () => {
  const made = contohScores({ instrument: contohInstrument, within: '33' });
  const model = ippModel(contohInstrument, {
    ...made,
    rows: made.rows.map((row) => (row.region === '33.72' ? { ...row, index: 12.34 } : row)),
  });
  const { container } = render(<IppDecomposition model={model} region="33.72" />);
  expect(container.textContent).toContain('Indeks yang diumumkan, 12,34, berbeda dari jumlah sumbangannya.');
});
