import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { siteFromRegion } from '../../site/site.ts';
import { StagesPage } from './StagesPage.tsx';

const site = siteFromRegion('33.72');
const show = (stages: object[], now?: string) =>
  render(
    <StagesPage
      site={site}
      shell={false}
      content={{ now, elections: [{ name: 'Pemilihan', stages: stages as never }] }}
    />,
  ).container;
const titles = (container: HTMLElement) => [...container.querySelectorAll('h3')].map((h) => h.textContent);

test('a visitor reads stages from early to late, whatever order the office typed; those without a day last', () => {
  const container = show([
    { title: 'Penetapan' },
    { title: 'Pemungutan suara', start: '2026-12-09' },
    { title: 'Kampanye', start: '2026-09-25', end: '2026-12-05' },
    { title: 'Pengumuman', start: '2026-08-27T08:00+07:00' },
  ]);
  expect(titles(container)).toEqual(['Pengumuman', 'Kampanye', 'Pemungutan suara', 'Penetapan']);
});

test('a stage that was put off is neither over nor going on', () => {
  const stages = [{ title: 'Debat', start: '2026-11-10', suspended: true, note: 'Tanggal baru diumumkan.' }];
  const container = show(stages, '2026-11-15');
  expect(screen.getByText('Ditunda atau dihentikan')).toBeTruthy();
  expect(container.textContent).toContain('Jadwal semula: 10 November 2026');
  expect(container.textContent).not.toMatch(/sudah lewat|sedang berlangsung|akan datang/i);
});

test('without the present nothing is claimed about it, and a regulation that is not named is said', () => {
  const container = show([{ title: 'Kampanye', start: '2026-09-25', end: '2026-12-05' }]);
  expect(container.textContent).not.toContain('dinilai per');
  expect(container.textContent).toContain('Ditetapkan denganbelum diisi');
  expect(container.querySelector('ol')?.textContent).not.toMatch(
    /sudah lewat|sedang berlangsung|akan datang/i,
  );
});

test('an election without stages says who fills them in', () => {
  expect(show([]).textContent).toContain(
    'Belum diisi: tahapan dengan tanggalnya. Diisi oleh Divisi Teknis Penyelenggaraan.',
  );
});
