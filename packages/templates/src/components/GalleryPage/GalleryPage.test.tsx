import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { contentSamples } from '../../fixtures/index.ts';
import { siteFromRegion, standardPages } from '../../index.ts';
import { GalleryPage } from './index.ts';

const site = siteFromRegion('33.72', { pages: standardPages() });
const samples = contentSamples.GalleryPage;
const main = () => screen.getByRole('main');
const show = (name: keyof typeof samples) => render(<GalleryPage site={site} {...samples[name]} />);

test('who does not see a photo reads what it says', () => {
  show('penuh');
  expect(within(main()).getByRole('img', { name: 'Peserta duduk di ruang rapat (CONTOH)' })).toBeTruthy();
  expect(main().textContent).toContain('Peserta rapat.');
});

test('who does not hear a video reads its transcript; one without captions and transcript says so', () => {
  show('video');
  expect(main().querySelector('[data-kpu="ui/VideoFacade@1"]')).toBeTruthy();
  const [first, second] = [...main().querySelectorAll('section')];
  expect(first?.querySelector('details')?.textContent).toContain('Kalimat pertama dalam video.');
  expect(second?.textContent).toContain('Takarir dan transkrip video ini belum tersedia');
  // Nothing of the other site is loaded before a person asks for it.
  expect(main().querySelector('iframe, img[src^="http"]')).toBeNull();
});

test('what an infographic says stands below it as text', () => {
  show('infografis');
  const content = screen.getByRole('heading', { level: 3, name: 'Isi infografis' }).parentElement;
  expect(content?.textContent).toContain('Langkah 3: baca nama TPS.');
  expect(main().querySelector('[data-kpu="ui/Gallery@1"]')).toBeTruthy();
});

test('an infographic without its text says that it is missing', () => {
  show('tanpaTeks');
  expect(main().textContent).toContain('sebagai teks belum diisi');
});
