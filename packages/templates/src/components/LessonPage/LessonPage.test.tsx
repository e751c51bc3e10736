import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { contentSamples } from '../../fixtures/index.ts';
import { siteFromRegion, standardPages } from '../../index.ts';
import { LessonPage } from './index.ts';

const site = siteFromRegion('33.72', { pages: standardPages() });
const { penuh } = contentSamples.LessonPage;
const main = () => screen.getByRole('main');

test('a voter answers for themselves and opens the answer, without script, and nothing is kept', () => {
  const html = renderToStaticMarkup(
    <LessonPage site={site} {...penuh} shell={false} structuredData={false} />,
  );
  expect(html).not.toMatch(/<form|<input|<button|<script/);
  render(<LessonPage site={site} {...penuh} />);
  const question = screen.getByRole('heading', { level: 3, name: /tetap tercatat hadir/ })
    .parentElement as HTMLElement;
  const answer = question.querySelector('details') as HTMLDetailsElement;
  expect(answer.open).toBe(false);
  expect(within(answer).getByRole('heading', { level: 4 }).textContent).toBe('Jawaban pertanyaan 1');
  expect(answer.textContent).toContain('Pemilihnya tetap tercatat hadir.');
  expect([...question.querySelectorAll('ol > li')].map((li) => li.textContent)).toEqual(['Ya', 'Tidak']);
});

test('words of the lesson are explained, and one without meaning says so', () => {
  render(<LessonPage site={site} content={{ glossary: [{ term: 'PSU', meaning: '' }] }} />);
  expect(main().textContent).toContain('PSU: artinya belum diisi');
});

test('a question without an answer says so', () => {
  render(<LessonPage site={site} content={{ questions: [{ question: 'Apa?', answer: '' }] }} />);
  expect(main().textContent).toContain('Jawaban belum diisi.');
});

test('the lessons before and after are one link away', () => {
  render(<LessonPage site={site} {...penuh} />);
  expect(
    within(main())
      .getByRole('link', { name: /Rekapitulasi berjenjang.*Berikutnya/ })
      .getAttribute('href'),
  ).toBe('/pendidikan-pemilih/rekapitulasi/');
});
