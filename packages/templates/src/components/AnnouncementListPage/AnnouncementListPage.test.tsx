import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { contentSamples } from '../../fixtures/index.ts';
import { siteFromRegion, standardPages } from '../../index.ts';
import { type AnnouncementItem, AnnouncementListPage } from './index.ts';
import { sortAnnouncements } from './sort.ts';

const item = (title: string, more: Partial<AnnouncementItem> = {}): AnnouncementItem => ({
  title,
  href: '/x',
  published: '2026-11-01',
  ...more,
});
const sorted = (items: readonly AnnouncementItem[], now?: string) =>
  sortAnnouncements(items, now, 'Asia/Jakarta').map(({ group, items: those }) => [
    group,
    ...those.map(({ title }) => title),
  ]);

describe('what a person can still do stands first', () => {
  const items = [
    item('lama', { published: '2026-01-01' }),
    item('jauh', { deadline: '2026-12-31' }),
    item('lewat', { deadline: '2026-11-29' }),
    item('dekat', { deadline: '2026-12-01' }),
    item('ditutup', { deadline: '2026-12-31', closed: true }),
    item('baru', { published: '2026-11-20' }),
  ];
  test('the nearest limit before the others, then those without one, then the closed ones', () => {
    expect(sorted(items, '2026-11-30T09:00+07:00')).toEqual([
      ['open', 'dekat', 'jauh'],
      ['none', 'baru', 'lama'],
      ['closed', 'lewat', 'ditutup'],
    ]);
  });
  test('a day counts to its end in the zone of the office', () => {
    const today = [item('hari ini', { deadline: '2026-11-30' })];
    expect(sorted(today, '2026-11-30T23:59+07:00')).toEqual([['open', 'hari ini']]);
    expect(sorted(today, '2026-11-30T17:00Z')).toEqual([['closed', 'hari ini']]);
    expect(sortAnnouncements(today, '2026-11-30T15:30Z', 'Asia/Jayapura').map(({ group }) => group)).toEqual([
      'closed',
    ]);
  });
  test('an instant is over at once', () => {
    const noon = [item('siang', { deadline: '2026-11-30T12:00+07:00' })];
    expect(sorted(noon, '2026-11-30T11:59+07:00')).toEqual([['open', 'siang']]);
    expect(sorted(noon, '2026-11-30T12:00+07:00')).toEqual([['closed', 'siang']]);
  });
  test('without the present, or with one that cannot be read, nothing is claimed: the newest first', () => {
    for (const now of [undefined, 'besok'])
      expect(sorted(items, now)).toEqual([['all', 'baru', 'jauh', 'lewat', 'dekat', 'ditutup', 'lama']]);
  });
  test('a limit that cannot be read has not passed: it stands last among the open ones', () => {
    expect(
      sorted(
        [item('kabur', { deadline: 'segera' }), item('dekat', { deadline: '2026-12-01' })],
        '2026-11-30',
      ),
    ).toEqual([['open', 'dekat', 'kabur']]);
  });
  test('nothing gives nothing', () => {
    for (const none of [undefined, null, [], 'x' as never])
      expect(sortAnnouncements(none, '2026-11-30', 'Asia/Jakarta')).toEqual([]);
  });
});

const site = siteFromRegion('33.72', { pages: standardPages() });
test('the page says what is open, with its limit and how far it is', () => {
  render(<AnnouncementListPage site={site} {...contentSamples.AnnouncementListPage.penuh} />);
  const open = screen.getByRole('heading', { level: 2, name: 'Masih dibuka' }).parentElement as HTMLElement;
  expect(
    within(open)
      .getAllByRole('heading', { level: 3 })
      .map((h) => h.textContent),
  ).toEqual([
    'Tanggapan masyarakat atas rancangan daerah pemilihan (CONTOH)',
    'Seleksi petugas badan adhoc (CONTOH)',
  ]);
  expect(open.textContent).toContain('2 hari lagi');
  expect(document.body.textContent).not.toMatch(/[Tt]erlambat/);
  expect(open.querySelector('s')?.textContent).toContain('4 Desember 2026');
});
test('without the present the page counts no days', () => {
  const { container } = render(
    <AnnouncementListPage
      site={site}
      content={contentSamples.AnnouncementListPage['tanpaWaktu']?.content ?? {}}
    />,
  );
  expect(screen.getByRole('heading', { level: 2, name: 'Semua pengumuman' })).toBeTruthy();
  expect(container.textContent).not.toMatch(/hari lagi|lewat|Masih dibuka/);
});
