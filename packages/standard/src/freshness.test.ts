import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageTypes, type SiteStage, siteStages } from './architecture/index.ts';
import { type FreshnessOptions, freshness, overduePages, type PageState } from './freshness.ts';
import { dayOf } from './internal/days.ts';

const at = (today: string, stage: SiteStage = 'biasa'): FreshnessOptions => ({ today, stage });

describe('pages that are renewed', () => {
  test('six months are counted by the calendar, and the day after is the first late one', () => {
    const page = { page: 'kontak', updated: '2026-05-30' };
    expect(freshness(page, at('2026-11-30'))).toMatchObject({ status: 'segar', since: '2026-12-01' });
    expect(freshness(page, at('2026-12-01'))).toMatchObject({
      status: 'terlambat',
      since: '2026-12-01',
      days: 1,
    });
    expect(freshness(page, at('2026-12-11'))).toMatchObject({ status: 'terlambat', days: 11 });
  });

  test('news are late after a week outside stages, and after a working day during them', () => {
    const page = { page: 'berita', updated: '2026-11-20T09:00:00+07:00' };
    expect(freshness(page, at('2026-11-27'))).toMatchObject({ status: 'segar' });
    expect(freshness(page, at('2026-11-28'))).toMatchObject({ status: 'terlambat', since: '2026-11-28' });
    // 20 November 2026 is a Friday.
    expect(freshness(page, at('2026-11-23', 'menjelang'))).toMatchObject({ status: 'segar' });
    expect(freshness(page, at('2026-11-24', 'menjelang'))).toMatchObject({
      status: 'terlambat',
      since: '2026-11-24',
    });
  });

  test('results are renewed daily while votes are counted, and rarely else', () => {
    const page = { page: 'hasilDetail', updated: '2026-11-20' };
    expect(freshness(page, at('2026-11-22', 'penghitungan'))).toMatchObject({ status: 'terlambat', days: 1 });
    expect(freshness(page, at('2026-11-22', 'sesudah'))).toMatchObject({ status: 'segar' });
  });

  test('an instant falls on the day of the zone', () => {
    const page = { page: 'berita', updated: '2026-11-20T16:30:00Z' };
    expect(freshness(page, at('2026-11-20')).status).toBe('segar');
    expect(freshness(page, { ...at('2026-11-20'), timeZone: 'Asia/Jayapura' }).status).toBe(
      'tidak-diketahui',
    );
  });

  test('where the holidays are not known, it is said and not guessed', () => {
    expect(freshness({ page: 'berita', updated: '2026-12-31' }, at('2027-01-10', 'menjelang'))).toMatchObject(
      {
        status: 'tidak-diketahui',
        text: { id: expect.stringContaining('Hari libur 2027 belum dimuat') },
      },
    );
  });
});

describe('pages with editions', () => {
  test('the report of a year is late after 31 March of the next', () => {
    const page = { page: 'laporanLayanan', year: 2024 };
    expect(freshness(page, at('2026-03-31'))).toMatchObject({ status: 'segar', since: '2026-04-01' });
    expect(freshness(page, at('2026-04-01'))).toMatchObject({
      status: 'terlambat',
      days: 1,
      missing: '2025',
    });
    expect(freshness({ ...page, year: 2025 }, at('2026-04-01'))).toMatchObject({ status: 'segar' });
  });

  test('a quarter is late from the day after its end', () => {
    const page: PageState = { page: 'pdpb', quarter: { year: 2025, quarter: 4 } };
    expect(freshness(page, at('2026-03-31'))).toMatchObject({ status: 'segar', since: '2026-04-01' });
    expect(freshness(page, at('2026-04-01'))).toMatchObject({
      status: 'terlambat',
      days: 1,
      missing: '2026-I',
    });
    expect(freshness({ page: 'pdpb', quarter: { year: 2026, quarter: 3 } }, at('2026-12-31'))).toMatchObject({
      status: 'segar',
      since: '2027-01-01',
    });
  });

  test.each([
    [{ page: 'pdpb', quarter: { year: 2026, quarter: 5 } }],
    [{ page: 'pdpb', quarter: { year: 2027, quarter: 1 } }],
    [{ page: 'pdpb', quarter: { year: Number.NaN, quarter: 1 } }],
    [{ page: 'laporanLayanan', year: 2030 }],
    [{ page: 'laporanLayanan', year: 20.5 }],
    [{ page: 'kontak', updated: '31-03-2026' }],
    [{ page: 'kontak', updated: '2027-01-01' }],
  ])('%j cannot be read, and is not called late', (page) =>
    expect(freshness(page as PageState, at('2026-11-30')).status).toBe('tidak-diketahui'),
  );
});

test('archive pages are left alone, however old', () => {
  expect(freshness({ page: 'kontak', updated: '2011-01-01', archived: true }, at('2026-11-30')).status).toBe(
    'arsip',
  );
  expect(overduePages([{ page: 'kontak', updated: '2011-01-01', archived: true }], at('2026-11-30'))).toEqual(
    [],
  );
});

test('a page without content is not filled, and a published article never ages', () => {
  expect(freshness({ page: 'kontak' }, at('2026-11-30')).status).toBe('belum-diisi');
  expect(freshness({ page: 'pdpb', quarter: null }, at('2026-11-30')).status).toBe('belum-diisi');
  expect(freshness({ page: 'laporanLayanan' }, at('2026-11-30')).status).toBe('belum-diisi');
  expect(freshness({ page: 'beritaDetail', updated: '2011-01-01' }, at('2026-11-30')).status).toBe(
    'tanpa-batas',
  );
});

test('what is overdue comes first, the longest before', () => {
  const list = overduePages(
    [
      { page: 'kontak', updated: '2026-05-01' },
      { page: 'visiMisi', updated: null },
      { page: 'tugas', updated: '2025-01-01' },
      { page: 'struktur', updated: 'kemarin' },
      { page: 'agenda', updated: '2026-11-29' },
      { page: 'anggotaDetail', id: '/profil/anggota/b/', updated: '2026-05-01' },
      { page: 'anggotaDetail', id: '/profil/anggota/a/', updated: '2026-05-01' },
    ],
    at('2026-11-30'),
  );
  expect(list.map(({ page, id, status }) => [id ?? page, status])).toEqual([
    ['tugas', 'terlambat'],
    ['/profil/anggota/a/', 'terlambat'],
    ['/profil/anggota/b/', 'terlambat'],
    ['kontak', 'terlambat'],
    ['visiMisi', 'belum-diisi'],
    ['struktur', 'tidak-diketahui'],
  ]);
});

test('a page, phase or day that does not exist is an error', () => {
  expect(() => freshness({ page: 'tidakAda' }, at('2026-11-30'))).toThrow('there is no page type');
  expect(() => freshness({ page: 'kontak' }, at('hari ini'))).toThrow('today is "hari ini"');
  expect(() => freshness({ page: 'kontak' }, at('2026-11-30', 'pemilu' as SiteStage))).toThrow(
    'stage is "pemilu"',
  );
});

test('time only makes pages later, and late pages count their days from the first', () => {
  const day = fc.integer({ min: 19_800, max: 20_600 });
  fc.assert(
    fc.property(
      fc.constantFrom(...pageTypes.filter((each) => each.freshness?.kind === 'every')),
      fc.constantFrom(...siteStages),
      day,
      fc.nat(400),
      fc.nat(30),
      ({ id }, stage, from, age, more) => {
        const state = { page: id, updated: dayOf(from) };
        const now = freshness(state, at(dayOf(from + age), stage));
        const later = freshness(state, at(dayOf(from + age + more), stage));
        expect(now.since).toBe(later.since);
        if (now.status === 'terlambat') {
          expect(later.status).toBe('terlambat');
          expect(Number(later.days)).toBe(Number(now.days) + more);
          expect(now.days).toBeGreaterThan(0);
        }
      },
    ),
  );
});
