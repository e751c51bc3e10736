import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { type ElectionResult, locales, valueAt } from '../../core/model.ts';
import { resultStory, storyLengths } from '../../core/narrative.ts';
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

test.each(Object.keys(cases))('what a person copies is exactly the story, in every length: %s', (key) => {
  const result = cases[key]?.() as ElectionResult;
  for (const locale of locales) {
    for (const length of storyLengths) {
      const story = resultStory(result, { locale, length });
      const { container } = render(
        <ResultStory result={result} locale={locale} length={length} hideStatus terms={false} />,
      );
      const paragraphs = [...container.querySelectorAll('p')].map((one) => one.textContent);
      expect(paragraphs).toContain(story.text);
      if (story.kind === 'story' && story.note) expect(container.textContent).toContain(story.note);
    }
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

test('each figure opens where it comes from: what it is, how it follows, document with link and hash, time', () => {
  const base = pilwalkotSurakarta2024();
  const sha256 = 'ab'.repeat(32);
  const result = { ...base, sources: base.sources.map((source) => ({ ...source, sha256 })) };
  const { container } = render(<ResultStory result={result} length="lengkap" hideStatus />);
  const figures = [...container.querySelectorAll('p data:not([data-kpu-metric=nomor_urut])')];
  expect(figures.length).toBeGreaterThan(12);
  const opened = (figure: Element | undefined) => {
    const target = figure?.closest('a')?.getAttribute('href') ?? '';
    return container.querySelector(`ol > [id="${target.slice(1)}"]`)?.textContent ?? '';
  };
  for (const figure of figures) {
    expect(opened(figure).startsWith(`${figure.textContent} `)).toBe(true);
    expect(opened(figure)).toMatch(/Dokumen: (detik\.com|KPU), per 4 Desember 2024, SHA-256 (?:ab){32}\.$/);
  }
  const of = (metric: string) =>
    opened(figures.find((one) => one.getAttribute('data-kpu-metric') === metric));
  expect(of('votes')).toMatch(/^121\.471 Suara nomor urut 1\. /);
  expect(of('share')).toMatch(/^39,51% bagian dari suara sah = Suara nomor urut 1 ÷ Suara sah\. /);
  expect(of('points')).toContain('= (Suara nomor urut 2 − Suara nomor urut 1) ÷ Suara sah.');
  expect(of('turnout')).toContain('÷ Daftar Pemilih Tetap (DPT).');
  expect(container.querySelector('ol a')?.getAttribute('href')).toBe(
    'https://www.detik.com/jateng/pilkada/d-7671029/',
  );
});

test('two stories on one page keep their figures apart by an id', () => {
  const { container } = render(
    <>
      <ResultStory id="satu" result={pilwalkotSurakarta2024()} />
      <ResultStory id="dua" result={pilwalkotSurakarta2024()} />
    </>,
  );
  const ids = [...container.querySelectorAll('[id]')].map((one) => one.id);
  expect(ids.length).toBeGreaterThan(6);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a visitor who comes back reads what changed since, and how old late data is', () => {
  const result = {
    ...contohPenetapan(),
    flags: ['data_terlambat' as const],
    asOf: '2024-12-05T08:00:00+07:00',
  };
  const before = {
    ...result,
    options: result.options.map((option) => ({ ...option, votes: (option.votes ?? 0) - 10 })),
  };
  const { container } = render(
    <ResultStory result={result} before={before} now="2024-12-05T10:30:00+07:00" length="lengkap" />,
  );
  expect(container.textContent).toContain('(2 jam lalu)');
  expect(container.textContent).toContain('perolehan suara berubah');
  expect(container.querySelector('ol')?.textContent).toContain('(versi sebelumnya)');
});

test('each term can be asked about once, and the answer needs no script', () => {
  const { container, rerender } = render(<ResultStory result={pilbupBangka2024()} />);
  const asked = [...container.querySelectorAll('summary')].map((one) => one.textContent);
  expect(asked.some((question) => question?.includes('kolom kosong tidak bergambar'))).toBe(true);
  expect(new Set(asked).size).toBe(asked.length);
  rerender(<ResultStory result={pilbupBangka2024()} terms={false} />);
  expect(container.querySelectorAll('summary')).toHaveLength(1);
  rerender(<ResultStory result={pilbupBangka2024()} terms={false} origins={false} />);
  expect(container.querySelector('details')).toBe(null);
});

test('the decree is a link when it can be read, and text when its address is no web address', () => {
  const withUrl = (url: string) => ({
    ...contohPenetapan(),
    sources: [makeSource('keputusan_kpu', 'KPU Kabupaten Contoh', 'x', { number: '7 Tahun 2024', url })],
  });
  const link = (url: string) =>
    render(<ResultStory result={withUrl(url)} />)
      .container.querySelector('p > a:not(:has(data))')
      ?.getAttribute('href');
  expect(link('https://kab-contoh.kpu.go.id/sk.pdf')).toBe('https://kab-contoh.kpu.go.id/sk.pdf');
  expect(link('javascript:alert(1)')).toBe(undefined);
});
