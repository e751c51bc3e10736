/**
 * The public holidays of Indonesia as data. Most follow a lunar calendar and are set each year by a joint decree of
 * three ministers (SKB), with cuti bersama; nothing here is calculated. A year that is not here is not known.
 */
import * as v from 'valibot';
import { StandardError } from '../error.ts';
import { dayNumber } from '../internal/days.ts';
import type { LocalText, Verification } from '../types.ts';

/** What kind of free day it is. */
export const holidayKinds = ['libur-nasional', 'cuti-bersama', 'libur-daerah'] as const;
/**
 * - `libur-nasional`: a national holiday
 * - `cuti-bersama`: collective leave. Offices are closed, but it is leave and not a holiday: see `WorkingDayOptions`
 * - `libur-daerah`: a holiday of one region, such as the voting day of a local re-vote; an office adds it itself
 */
export type HolidayKind = (typeof holidayKinds)[number];

/** A day on which offices are closed. */
export interface Holiday {
  /** `2026-03-19` */
  date: string;
  name: LocalText;
  kind: HolidayKind;
  /** Keys of `sources`, where they are not those of the year. */
  sources?: readonly string[];
}

/** All holidays of one year. */
export interface HolidayYear {
  year: number;
  /** Keys of `sources`. */
  sources: readonly string[];
  verification: Verification;
  days: readonly Holiday[];
}

const names = {
  masehi: { id: 'Tahun Baru Masehi', en: "New Year's Day" },
  isra: { id: 'Isra Mikraj Nabi Muhammad SAW', en: 'Ascension of the Prophet Muhammad' },
  imlek: { id: 'Tahun Baru Imlek', en: 'Chinese New Year' },
  nyepi: { id: 'Hari Suci Nyepi', en: 'Nyepi (Saka New Year)' },
  wafat: { id: 'Wafat Yesus Kristus', en: 'Good Friday' },
  paskah: { id: 'Kebangkitan Yesus Kristus (Paskah)', en: 'Easter Sunday' },
  idulfitri: { id: 'Idulfitri', en: 'Eid al-Fitr' },
  buruh: { id: 'Hari Buruh Internasional', en: 'Labour Day' },
  kenaikan: { id: 'Kenaikan Yesus Kristus', en: 'Ascension Day' },
  waisak: { id: 'Hari Raya Waisak', en: 'Vesak' },
  pancasila: { id: 'Hari Lahir Pancasila', en: 'Pancasila Day' },
  iduladha: { id: 'Iduladha', en: 'Eid al-Adha' },
  muharam: { id: '1 Muharam, Tahun Baru Islam', en: 'Islamic New Year' },
  merdeka: { id: 'Proklamasi Kemerdekaan', en: 'Independence Day' },
  maulid: { id: 'Maulid Nabi Muhammad SAW', en: 'Birthday of the Prophet Muhammad' },
  natal: { id: 'Kelahiran Yesus Kristus (Natal)', en: 'Christmas Day' },
  pemilu: { id: 'Hari pemungutan suara Pemilu', en: 'Voting day of the general election' },
  pemilihan: { id: 'Hari pemungutan suara Pemilihan', en: 'Voting day of the regional elections' },
} as const satisfies Record<string, LocalText>;
type Name = keyof typeof names;

/** `[month and day, name, source]` */
type Row = readonly [monthDay: string, name: Name, source?: string];

const twoLists: Verification = {
  state: 'verified',
  note: {
    id: 'Dua daftar yang terbit terpisah memuat tanggal yang sama; naskah SKB sendiri tidak dibaca. Idulfitri dan Iduladha mengikuti keputusan Menteri Agama (isbat).',
    en: 'Two lists published apart give the same dates; the decree itself was not read. Eid al-Fitr and Eid al-Adha follow the decision of the Minister of Religious Affairs (isbat).',
  },
};
const oneList: Verification = {
  state: 'unverified',
  note: {
    id: 'Hari libur dari satu daftar, cuti bersama dari dua daftar; naskah SKB sendiri tidak dibaca. Cocokkan dengan SKB sebelum dipakai untuk tenggat.',
    en: 'Holidays from one list, collective leave from two; the decree itself was not read. Compare with the decree before it is used for a deadline.',
  },
};

function year(
  of: number,
  source: readonly string[],
  libur: readonly Row[],
  cutiBersama: readonly Row[],
  verification: Verification = twoLists,
): HolidayYear {
  const days = (rows: readonly Row[], kind: HolidayKind): Holiday[] =>
    rows.map(([monthDay, name, own]) => ({
      date: `${of}-${monthDay}`,
      name: kind === 'cuti-bersama' ? leave(names[name]) : names[name],
      kind,
      ...(own ? { sources: [own] } : {}),
    }));
  return {
    year: of,
    sources: source,
    verification,
    days: [...days(libur, 'libur-nasional'), ...days(cutiBersama, 'cuti-bersama')].sort((a, b) =>
      a.date < b.date ? -1 : 1,
    ),
  };
}
const leave = (name: LocalText): LocalText => ({
  id: `Cuti bersama ${name.id}`,
  en: `Collective leave: ${name.en}`,
});

/** The years that are known: 2024, 2025 and 2026. */
export const holidayYears: readonly HolidayYear[] = [
  year(
    2024,
    ['SKB-2024'],
    [
      ['01-01', 'masehi'],
      ['02-08', 'isra'],
      ['02-10', 'imlek'],
      ['02-14', 'pemilu', 'KEPPRES-PEMILU-2024'],
      ['03-11', 'nyepi'],
      ['03-29', 'wafat'],
      ['03-31', 'paskah'],
      ['04-10', 'idulfitri'],
      ['04-11', 'idulfitri'],
      ['05-01', 'buruh'],
      ['05-09', 'kenaikan'],
      ['05-23', 'waisak'],
      ['06-01', 'pancasila'],
      ['06-17', 'iduladha'],
      ['07-07', 'muharam'],
      ['08-17', 'merdeka'],
      ['09-16', 'maulid'],
      ['11-27', 'pemilihan', 'KEPPRES-33-2024'],
      ['12-25', 'natal'],
    ],
    [
      ['02-09', 'imlek'],
      ['03-12', 'nyepi'],
      ['04-08', 'idulfitri'],
      ['04-09', 'idulfitri'],
      ['04-12', 'idulfitri'],
      ['04-15', 'idulfitri'],
      ['05-10', 'kenaikan'],
      ['05-24', 'waisak'],
      ['06-18', 'iduladha'],
      ['12-26', 'natal'],
    ],
  ),
  year(
    2025,
    ['SKB-2025', 'SKB-2025-PERUBAHAN'],
    [
      ['01-01', 'masehi'],
      ['01-27', 'isra'],
      ['01-29', 'imlek'],
      ['03-29', 'nyepi'],
      ['03-31', 'idulfitri'],
      ['04-01', 'idulfitri'],
      ['04-18', 'wafat'],
      ['04-20', 'paskah'],
      ['05-01', 'buruh'],
      ['05-12', 'waisak'],
      ['05-29', 'kenaikan'],
      ['06-01', 'pancasila'],
      ['06-06', 'iduladha'],
      ['06-27', 'muharam'],
      ['08-17', 'merdeka'],
      ['09-05', 'maulid'],
      ['12-25', 'natal'],
    ],
    [
      ['01-28', 'imlek'],
      ['03-28', 'nyepi'],
      ['04-02', 'idulfitri'],
      ['04-03', 'idulfitri'],
      ['04-04', 'idulfitri'],
      ['04-07', 'idulfitri'],
      ['05-13', 'waisak'],
      ['05-30', 'kenaikan'],
      ['06-09', 'iduladha'],
      ['08-18', 'merdeka', 'SKB-2025-PERUBAHAN'],
      ['12-26', 'natal'],
    ],
    oneList,
  ),
  year(
    2026,
    ['SKB-2026'],
    [
      ['01-01', 'masehi'],
      ['01-16', 'isra'],
      ['02-17', 'imlek'],
      ['03-19', 'nyepi'],
      ['03-21', 'idulfitri'],
      ['03-22', 'idulfitri'],
      ['04-03', 'wafat'],
      ['04-05', 'paskah'],
      ['05-01', 'buruh'],
      ['05-14', 'kenaikan'],
      ['05-27', 'iduladha'],
      ['05-31', 'waisak'],
      ['06-01', 'pancasila'],
      ['06-16', 'muharam'],
      ['08-17', 'merdeka'],
      ['08-25', 'maulid'],
      ['12-25', 'natal'],
    ],
    [
      ['02-16', 'imlek'],
      ['03-18', 'nyepi'],
      ['03-20', 'idulfitri'],
      ['03-23', 'idulfitri'],
      ['03-24', 'idulfitri'],
      ['05-15', 'kenaikan'],
      ['05-28', 'iduladha'],
      ['12-24', 'natal'],
    ],
  ),
];

/**
 * Holidays that fall on the same date every year (Keppres 8/2024 names them; the dates are those of the events).
 * They alone are certain in a year for which no decree is known.
 */
export const fixedHolidays: readonly { monthDay: string; name: LocalText }[] = [
  { monthDay: '01-01', name: names.masehi },
  { monthDay: '05-01', name: names.buruh },
  { monthDay: '06-01', name: names.pancasila },
  { monthDay: '08-17', name: names.merdeka },
  { monthDay: '12-25', name: names.natal },
];

/** The holidays of a year, or `undefined` where they are not known: then nothing may be counted in it. */
export function holidaysOf(
  of: number,
  years: readonly HolidayYear[] = holidayYears,
): HolidayYear | undefined {
  return years.find((each) => each.year === of);
}

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const both = v.object({ id: text, en: text });
const day = v.pipe(
  v.string(),
  v.check((value) => dayNumber(value) !== null, 'must be a day like 2027-03-10'),
);

/** The form of a year that an office adds when its decree is out, as JSON. */
export const holidayYearSchema = v.pipe(
  v.object({
    year: v.pipe(v.number(), v.integer(), v.minValue(1945), v.maxValue(9999)),
    sources: v.pipe(v.array(text), v.nonEmpty('must name the decree and where it was read')),
    verification: v.object({
      state: v.picklist(['verified', 'unverified']),
      note: v.optional(both),
    }),
    days: v.array(
      v.object({ date: day, name: both, kind: v.picklist(holidayKinds), sources: v.optional(v.array(text)) }),
    ),
  }),
  v.check(
    ({ year: of, days }) => days.every(({ date }) => date.startsWith(`${of}-`)),
    'all days must lie in the year',
  ),
  v.check(({ days }) => new Set(days.map(({ date }) => date)).size === days.length, 'no day may stand twice'),
  v.check(
    ({ year: of, days }) =>
      fixedHolidays.every(({ monthDay }) => days.some(({ date }) => date === `${of}-${monthDay}`)),
    'the holidays on fixed dates (1 January, 1 May, 1 June, 17 August, 25 December) must be among them',
  ),
);

/**
 * A year of holidays from JSON that an office keeps, checked. Put it beside the built-in ones:
 * `{ years: [...holidayYears, readHolidayYear(json)] }`.
 * @throws StandardError that names the first thing that is wrong
 */
export function readHolidayYear(input: unknown): HolidayYear {
  const result = v.safeParse(holidayYearSchema, input);
  if (result.success) return result.output as HolidayYear;
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? 'the year';
  throw new StandardError(
    `the holidays cannot be used: ${path}: ${issue.message}. Deadlines counted with them would be wrong. Correct the file after the decree.`,
  );
}
