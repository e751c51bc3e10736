import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { locales } from '../../core/model.ts';
import { copyText, resultAlt } from '../../core/outputs/index.ts';
import { shareCardSvg } from '../../core/share-card/index.ts';
import {
  contohBelumAda,
  contohPenetapan,
  contohRusak,
  pilwalkotSurakarta2024,
} from '../../fixtures/index.ts';
import { results } from '../../internal/test/results.ts';
import { ResultShareCard } from './index.ts';

const url = 'https://kota-surakarta.kpu.go.id/hasil';

describeConformance('ResultShareCard', <ResultShareCard result={pilwalkotSurakarta2024()} />, {
  contract: 'results/ResultShareCard@1',
});

test('a person who does not see the picture gets it in words, as its name and below', () => {
  const result = pilwalkotSurakarta2024();
  render(<ResultShareCard result={result} url={url} />);
  const alt = resultAlt(result, { url });
  expect(screen.getByRole('img', { name: alt })).toBeDefined();
  expect(screen.getByRole('figure').textContent).toContain(`Isi gambar ${alt}`);
});

test('the text to copy stands below, whole and with its line breaks', () => {
  const { container } = render(<ResultShareCard result={pilwalkotSurakarta2024()} url={url} />);
  expect([...container.querySelectorAll('p')].at(-1)?.textContent).toBe(
    copyText(pilwalkotSurakarta2024(), { url }),
  );
});

test('the picture in the page and the file hold the same words', () => {
  const result = contohPenetapan();
  const { container } = render(<ResultShareCard result={result} url={url} />);
  const file = new DOMParser().parseFromString(shareCardSvg(result, { url }), 'image/svg+xml');
  const words = (root: ParentNode) => [...root.querySelectorAll('text')].map((text) => text.textContent);
  expect(words(container)).toEqual(words(file));
  expect(container.querySelectorAll('rect, line')).toHaveLength(file.querySelectorAll('rect, line').length);
});

test('a picture made at build is an image with its size; an address that would run script is not used', () => {
  const { container, rerender } = render(
    <ResultShareCard result={contohPenetapan()} src="/kartu/pilbup.png" />,
  );
  const image = container.querySelector('img');
  expect([image?.getAttribute('src'), image?.getAttribute('width'), image?.getAttribute('height')]).toEqual([
    '/kartu/pilbup.png',
    '1200',
    '630',
  ]);
  for (const src of ['javascript:alert(1)', 'data:image/svg+xml,<svg/>', '//evil.example/x.png', '']) {
    rerender(<ResultShareCard result={contohPenetapan()} src={src} />);
    expect(container.querySelector('img'), src).toBe(null);
    expect(container.querySelector('svg')).not.toBe(null);
  }
});

test('made-up, missing and disagreeing figures are told as such', () => {
  const text = (result: ReturnType<typeof contohPenetapan>) =>
    render(<ResultShareCard result={result} />).container.textContent;
  expect(text(contohPenetapan())).toMatch(/^CONTOH, bukan hasil pemilihan/);
  expect(text(contohBelumAda())).toContain('belum ada data');
  expect(text(contohRusak.suaraSahTidakCocok())).toContain('sedang diperiksa');
  expect(text(contohRusak.suaraSahTidakCocok())).not.toContain('98.765');
});

test.each(Object.keys(results))('renders %s in both languages, with the status before any figure', (key) => {
  for (const locale of locales) {
    const { container } = render(
      <ResultShareCard result={results[key]?.() as never} locale={locale} url={url} />,
    );
    expect(container.textContent).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(container.querySelector('figure')?.getAttribute('data-kpu-status')).toBeTruthy();
  }
});

test('the description can be left out; what stands below comes after the text', () => {
  const { container } = render(
    <ResultShareCard result={contohPenetapan()} hideDescription locale="en">
      <a href="/x">unduh</a>
    </ResultShareCard>,
  );
  expect(container.textContent).not.toContain('What the picture shows');
  expect(container.querySelector('figcaption')?.lastElementChild?.textContent).toBe('unduh');
});
