import { pilwalkotSurakarta2024 } from '@situs-kpu/results/fixtures';
import { siteStages } from '@situs-kpu/standard';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { contentSamples } from '../../fixtures/index.ts';
import { renderHead } from '../../head/head.ts';
import { siteFromRegion, standardPages } from '../../index.ts';
import { HomePage, type HomePageContent, homeHead } from './index.ts';

const site = siteFromRegion('33.72', { pages: standardPages() });
const samples = contentSamples.HomePage;
const show = (content: HomePageContent, more = {}) =>
  render(<HomePage site={site} content={content} {...more} />).container;
const main = () => screen.getByRole('main');
const headings = () =>
  within(main())
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);

describe('what leads follows the phase of the site', () => {
  test('outside stages: news and services', () => {
    show(samples['biasa']?.content ?? {});
    expect(headings().slice(0, 2)).toEqual(['Berita terbaru', 'Layanan dan informasi']);
    // What every visitor knows is not said.
    expect(main().textContent).not.toContain('Di luar tahapan');
  });
  test('before voting day: the day itself before the days that are left, the check of the list, the stages', () => {
    show(samples['menjelang']?.content ?? {});
    expect(headings().slice(0, 3)).toEqual([
      'Pemungutan suara (CONTOH)',
      'Periksa nama Anda di DPT',
      'Tahapan',
    ]);
    const text = main().textContent ?? '';
    expect(text.indexOf('Rabu, 3 Maret 2027')).toBeLessThan(text.indexOf('93 hari lagi'));
    expect(text).toContain('93 hari lagi');
  });
  test('in the quiet period: no campaign, and how and where to vote before any news', () => {
    show(samples['tenang']?.content ?? {});
    expect(headings().slice(0, 4)).toEqual([
      'Masa tenang',
      'Pemungutan suara (CONTOH)',
      'Di mana dan bagaimana memilih',
      'Periksa nama Anda di DPT',
    ]);
    expect(main().textContent).toContain('tidak ada kegiatan kampanye');
  });
  test('during the count: the status before the sentence, the sentence before any other part', () => {
    show({ stage: 'penghitungan', results: [{ result: pilwalkotSurakarta2024(), href: '/hasil/x/' }] });
    expect(headings()[0]).toBe('Hasil');
    const status = document.querySelector('[data-kpu="results/ResultStatus@1"]') as Element;
    const figure = screen.getByText(/121\.471/);
    expect(status.compareDocumentPosition(figure) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Baca hasil lengkap: Pemilihan Wali Kota/ })).toBeTruthy();
  });
  test('after it: the result, and what follows', () => {
    show(samples.penuh.content);
    expect(headings().slice(0, 3)).toEqual(['Penting', 'Hasil', 'Apa selanjutnya']);
  });
  test('a phase that does not exist is read as the ordinary one', () => {
    const container = show({ stage: 'pesta' as never });
    expect(container.querySelector('[data-kpu-stage="biasa"]')).toBeTruthy();
  });
});

describe('what stands on it in every phase', () => {
  test.each(siteStages)('%s: news, agenda, PPID, Cek DPT Online and contact, or who fills them', (stage) => {
    show({ stage });
    expect(headings()).toEqual(
      expect.arrayContaining(['Berita terbaru', 'Layanan dan informasi', 'Agenda', 'Kontak']),
    );
    expect(
      within(main())
        .getByRole('link', { name: /^Informasi publik \(PPID\)/ })
        .getAttribute('href'),
    ).toBe(site.pages?.ppid);
    expect(
      within(main())
        .getAllByRole('link', { name: /Cek DPT Online/ })
        .every((link) => link.getAttribute('href') === 'https://cekdptonline.kpu.go.id/'),
    ).toBe(true);
    expect(within(main()).getByText('Belum ada berita')).toBeTruthy();
    expect(main().textContent).toContain('belum diisi');
  });
  test('events that are over are no agenda any more', () => {
    const agenda = [
      { title: 'Rapat lewat', start: '2026-11-29T20:00+07:00' },
      { title: 'Rapat hari ini', start: '2026-11-30T06:00+07:00' },
    ];
    show({ agenda, now: '2026-11-30T08:00+07:00' });
    expect(main().textContent).toContain('Rapat hari ini');
    expect(main().textContent).not.toContain('Rapat lewat');
  });
  test('what the site does not have is not linked', () => {
    render(<HomePage site={{ ...site, pages: {} }} content={{ stage: 'menjelang' }} />);
    expect(within(main()).queryByRole('link', { name: /PPID|Cek DPT|Semua|Seluruh/ })).toBeNull();
  });
  test('the six newest items of news, however many there are', () => {
    show({
      news: Array.from({ length: 9 }, (_, i) => ({
        title: `Berita ${i + 1}`,
        href: `/b/${i}`,
        published: `2026-11-0${i + 1}`,
      })),
    });
    expect(
      within(main())
        .getAllByRole('heading', { level: 3, name: /^Berita \d$/ })
        .map((h) => h.textContent),
    ).toEqual(['Berita 9', 'Berita 8', 'Berita 7', 'Berita 6', 'Berita 5', 'Berita 4']);
  });
});

describe('nothing is claimed that the content does not say', () => {
  test('a prepared sentence without a status is not shown', () => {
    show({
      stage: 'penghitungan',
      results: [{ title: 'Pilwalkot', sentence: 'Nomor urut 1 memperoleh 10 suara.', href: '/h' }],
    });
    expect(main().textContent).not.toContain('10 suara');
    expect(main().textContent).toContain('Status belum diisi');
  });
  test('figures that contradict each other give a reason instead of a sentence', () => {
    show({ stage: 'penghitungan', results: [{ result: { ...pilwalkotSurakarta2024(), valid: 1 } }] });
    expect(main().textContent).toContain('Kalimat tidak ditampilkan');
  });
  test('without a present no days are counted', () => {
    show({ stage: 'menjelang', election: { name: 'Pemungutan suara', votingDay: '2027-03-03' } });
    expect(main().textContent).toContain('3 Maret 2027');
    expect(main().textContent).not.toMatch(/hari lagi|terlambat/);
  });
  test('a voting day that nobody filled in is said to be missing, with who fills it', () => {
    show({ stage: 'tenang' });
    expect(main().textContent).toContain('Hari pemungutan suara belum diisi');
    expect(main().textContent).toContain('Divisi Teknis Penyelenggaraan');
  });
});

test('the title in the browser is the name of the office alone', () => {
  const head = renderHead(homeHead(site, { summary: 'Situs kantor.' }));
  expect(head).toContain('<title>Komisi Pemilihan Umum Kota Surakarta</title>');
  expect(head).toContain('<link rel="canonical" href="https://kota-surakarta.kpu.go.id/">');
  show({}, { head: true });
  expect(document.title).toBe('Komisi Pemilihan Umum Kota Surakarta');
});

test('search engines learn which office it is', () => {
  const data = [...show({}).querySelectorAll('script')].map(({ textContent }) =>
    JSON.parse(textContent ?? ''),
  );
  expect(data.map((one) => one['@type'])).toEqual(['GovernmentOrganization']);
});
