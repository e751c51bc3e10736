import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { contentSamples } from '../../fixtures/index.ts';
import { siteFromRegion, standardPages } from '../../index.ts';
import { CorrectionsPage } from './index.ts';

const site = siteFromRegion('33.72', { pages: standardPages() });
const main = () => screen.getByRole('main');

test('a reader learns what was changed, when, why, and what stood there before; the newest first', () => {
  render(<CorrectionsPage site={site} {...contentSamples.CorrectionsPage.penuh} />);
  const [clarification, correction] = [...main().querySelectorAll('section')];
  expect(clarification?.textContent).toContain('Klarifikasi');
  expect(correction?.querySelector('del')?.textContent).toBe('Terdapat 12 TPS. (CONTOH)');
  expect(correction?.querySelector('ins')?.textContent).toBe('Terdapat 13 TPS. (CONTOH)');
  expect(correction?.textContent).toContain('Angka disalin dari daftar yang lebih lama.');
  expect(correction?.textContent).toContain('Kamis, 19 November 2026');
  expect(
    within(correction as HTMLElement)
      .getByRole('link')
      .getAttribute('href'),
  ).toBe('/berita/contoh/');
});

test('no corrections is said only where somebody looked', () => {
  const { unmount } = render(<CorrectionsPage site={site} content={{ corrections: [] }} />);
  expect(main().textContent).toContain('Belum ada koreksi');
  unmount();
  render(<CorrectionsPage site={site} content={{}} />);
  expect(main().textContent).not.toContain('Belum ada koreksi');
  expect(main().textContent).toContain('belum diisi');
});

test('a day or reason that is missing is said to be', () => {
  render(<CorrectionsPage site={site} content={{ corrections: [{ title: 'x', date: '', reason: '' }] }} />);
  expect(main().textContent).toContain('Kapanbelum diisi');
  expect(main().textContent).toContain('Mengapabelum diisi');
});

test('who finds a mistake is led to the page of complaints, where the site has one', () => {
  const { unmount } = render(<CorrectionsPage site={site} content={{ corrections: [] }} />);
  expect(within(main()).getByRole('link', { name: 'Beri tahu kantor ini' }).getAttribute('href')).toBe(
    site.pages?.pengaduan,
  );
  unmount();
  render(<CorrectionsPage site={{ ...site, pages: {} }} content={{ corrections: [] }} />);
  expect(within(main()).queryByRole('link')).toBeNull();
});
