import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { ippStory, ippStoryLengths, locales } from '../../core/index.ts';
import { published } from '../../internal/test/publicModels.ts';
import { IppStory } from './index.ts';

describeConformance('IppStory', <IppStory model={published} region="13.75" />, {
  contract: 'ipp/IppStory@1',
});

test('what a person copies is exactly the story, in every length and language', () => {
  for (const region of ['13.75', '33', '33.72', '33.10', '34', '0'])
    for (const locale of locales)
      for (const length of ippStoryLengths) {
        const { container } = render(
          <IppStory model={published} region={region} locale={locale} length={length} />,
        );
        const told = container.querySelector('.kpu-ipp-story')?.textContent;
        expect(told).toBe(ippStory(published, { region, locale, length }).text);
      }
});

test('each figure opens where it comes from, and each term can be asked about', () => {
  const { container } = render(<IppStory model={published} region="13.75" length="lengkap" />);
  const figures = [...container.querySelectorAll('.kpu-ipp-story data')];
  expect(figures.length).toBeGreaterThan(6);
  for (const figure of figures) {
    const target = figure.closest('a')?.getAttribute('href')?.slice(1) ?? '';
    expect(container.querySelector(`ol > [id="${target}"]`)?.textContent).toContain(figure.textContent);
  }
  const index = container
    .querySelector('[data-kpu-metric=index]')
    ?.closest('a')
    ?.getAttribute('href')
    ?.slice(1);
  expect(container.querySelector(`[id="${index}"] a`)?.getAttribute('href')).toContain(
    'kota-bukittinggi.kpu.go.id',
  );
  // The word itself, however the sentence bends it.
  expect(screen.getByText(/^Peringkatnya/)).toBeTruthy();
  const asked = [...container.querySelectorAll('summary')].map((one) => one.textContent);
  expect(asked.filter((one) => one?.startsWith('Apa'))).toEqual(
    ['poin', 'kategori', 'dimensi', 'peringkat'].map((word) => `Apa artinya “${word}”?`),
  );
});

test('two stories on one page keep their figures apart by an id', () => {
  const { container } = render(
    <>
      <IppStory id="a" model={published} region="13.75" />
      <IppStory id="b" model={published} region="13.75" />
    </>,
  );
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
