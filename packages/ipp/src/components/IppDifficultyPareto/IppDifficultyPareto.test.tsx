import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { difficultyPareto } from '../../core/progress/views.ts';
import { only, progress } from '../../progress/test/widgets.tsx';
import { IppDifficultyPareto } from './index.ts';

describeConformance('IppDifficultyPareto', <IppDifficultyPareto progress={progress} />, {
  contract: 'ipp/IppDifficultyPareto@1',
});

test('the most frequent kind comes first, and the last row reaches all of them', () => {
  const container = document.createElement('div');
  container.innerHTML = renderToStaticMarkup(<IppDifficultyPareto progress={progress} />);
  const open = [...container.querySelectorAll('tbody td:last-of-type')].map((cell) =>
    Number.parseInt(cell.textContent ?? '', 10),
  );
  expect(open).toEqual([...open].sort((a, b) => b - a));
  const all = difficultyPareto(progress).at(-1)?.cumulative ?? 0;
  expect(all).toBeGreaterThan(10);
  expect(open.reduce((sum, one) => sum + one, 0)).toBe(all);
  expect(container.textContent).toContain(`sampai baris ini ${all} dari ${all}`);
});

test('no difficulty is no chart', () => {
  const markup = renderToStaticMarkup(<IppDifficultyPareto progress={only('33.19')} />);
  expect(markup).toContain('Tidak ada kendala yang tercatat.');
  expect(markup).not.toContain('<table');
});
