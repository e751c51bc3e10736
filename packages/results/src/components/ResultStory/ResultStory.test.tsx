import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { type ElectionResult, locales, valueAt } from '../../core/model.ts';
import { resultStory } from '../../core/narrative.ts';
import { cases } from '../../core/test/cases.ts';
import {
  contohPenetapan,
  makeSource,
  pilbupBangka2024,
  pilwalkotSurakarta2024,
} from '../../fixtures/index.ts';
import { ResultStory } from './index.ts';

describeConformance('ResultStory', <ResultStory result={pilwalkotSurakarta2024()} />, {
  contract: 'results/ResultStory@1',
});

test.each(Object.keys(cases))('what a person copies is exactly the sentence: %s', (key) => {
  const result = cases[key]?.() as ElectionResult;
  for (const locale of locales) {
    const story = resultStory(result, { locale });
    const { container } = render(<ResultStory result={result} locale={locale} hideStatus terms={false} />);
    const paragraphs = [...container.querySelectorAll('p')].map((one) => one.textContent);
    expect(paragraphs).toContain(story.text);
    if (story.kind === 'story' && story.note) expect(container.textContent).toContain(story.note);
  }
});

test('a machine can trace each figure to its place in the data and to its document', () => {
  const result = pilwalkotSurakarta2024();
  const { container } = render(<ResultStory result={result} />);
  const votes = [...container.querySelectorAll('data[data-kpu-metric=votes]')];
  expect(votes).toHaveLength(2);
  for (const one of votes) {
    expect(Number(one.getAttribute('value'))).toBe(valueAt(result, one.getAttribute('data-kpu-path') ?? ''));
    expect(result.sources[Number(one.getAttribute('data-kpu-source-index'))]?.publisher).toBe('detik.com');
  }
  expect(container.querySelector('p > time')?.getAttribute('datetime')).toBe('2024-12-04');
});

test('each term can be asked about once, and the answer needs no script', () => {
  const { container, rerender } = render(<ResultStory result={pilbupBangka2024()} />);
  const asked = [...container.querySelectorAll('summary')].map((one) => one.textContent);
  expect(asked.some((question) => question?.includes('kolom kosong tidak bergambar'))).toBe(true);
  expect(new Set(asked).size).toBe(asked.length);
  rerender(<ResultStory result={pilbupBangka2024()} terms={false} />);
  expect(container.querySelector('details')).toBe(null);
});

test('the decree is a link when it can be read, and text when its address is no web address', () => {
  const withUrl = (url: string) => ({
    ...contohPenetapan(),
    sources: [makeSource('keputusan_kpu', 'KPU Kabupaten Contoh', 'x', { number: '7 Tahun 2024', url })],
  });
  const link = (url: string) =>
    render(<ResultStory result={withUrl(url)} />)
      .container.querySelector('p > a')
      ?.getAttribute('href');
  expect(link('https://kab-contoh.kpu.go.id/sk.pdf')).toBe('https://kab-contoh.kpu.go.id/sk.pdf');
  expect(link('javascript:alert(1)')).toBe(undefined);
});
