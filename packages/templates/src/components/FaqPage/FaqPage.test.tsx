import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { contentSamples } from '../../fixtures/index.ts';
import { siteFromRegion, standardPages } from '../../index.ts';
import { FaqPage } from './FaqPage.tsx';
import { faqData } from './faqData.ts';

const site = siteFromRegion('33.72', { pages: standardPages() });
const samples = contentSamples.FaqPage;
const main = () => within(screen.getByRole('main'));

test('a person opens a question by subject; one without an answer says so', () => {
  render(<FaqPage site={site} {...samples.penuh} />);
  expect(main().getAllByRole('group', { hidden: true }).length).toBeGreaterThan(0);
  expect(main().getByText('Di Cek DPT Online.')).toBeTruthy();
  expect(main().getByText(/Pertanyaan ini belum dijawab\. Diisi oleh operator website/)).toBeTruthy();
  expect(main().getByText(/Belum ada pertanyaan di bagian ini/)).toBeTruthy();
  const ids = [...screen.getByRole('main').querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('search engines get the answered questions, and never made-up ones', () => {
  expect(faqData(samples.penuh.content)).toBeUndefined();
  const data = faqData(samples['standar']?.content);
  expect(data).toMatchObject({
    '@type': 'FAQPage',
    mainEntity: [
      {
        '@type': 'Question',
        name: 'Berapa biaya meminta informasi?',
        acceptedAnswer: { '@type': 'Answer', text: 'Tidak dipungut biaya.' },
      },
      {},
    ],
  });
  expect(
    faqData({ subjects: [{ heading: 'x', questions: [{ question: 'tanpa jawaban' }] }] }),
  ).toBeUndefined();
  render(<FaqPage site={site} content={samples['standar']?.content ?? {}} />);
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (s) => s.innerHTML,
  );
  expect(scripts.some((script) => script.includes('"FAQPage"'))).toBe(true);
});

test.each([null, undefined, [], 'x', { subjects: [null, { questions: 'x' }, { questions: [null, {}] }] }])(
  'nonsense gives no data: %j',
  (content) => {
    expect(faqData(content as never)).toBeUndefined();
  },
);
