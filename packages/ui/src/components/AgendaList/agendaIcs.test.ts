import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import type { AgendaEvent } from '../AgendaItem/AgendaItem.tsx';
import { type AgendaIcsOptions, agendaIcs } from './agendaIcs.ts';

const options: AgendaIcsOptions = {
  site: 'https://kota-surakarta.kpu.go.id',
  stamp: '2026-08-01T08:00+07:00',
  timeZone: 'Asia/Jakarta',
};
const event: AgendaEvent = { id: 'pleno-2026-08', title: 'Rapat pleno', start: '2026-08-05T09:00+07:00' };

/** A reader as the standard describes it: unfolds, splits, takes the escapes back. */
const unfold = (file: string) => file.replace(/\r\n[ \t]/g, '').split('\r\n');
const plainOf = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, c: string) => (c === 'n' || c === 'N' ? '\n' : c));
const fieldOf = (file: string, name: string) =>
  unfold(file)
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    .map((line) => plainOf(line.slice(name.length + 1)));
const one = (changes: Partial<AgendaEvent>, more: Partial<AgendaIcsOptions> = {}) =>
  agendaIcs([{ ...event, ...changes }], { ...options, ...more });

test('the file is a calendar that can be read byte by byte', () => {
  expect(
    agendaIcs(
      [
        {
          ...event,
          end: '2026-08-05T11:30+07:00',
          place: 'Aula kantor, lantai 2',
          host: 'KPU Kota Surakarta',
          note: 'Terbuka untuk umum.',
          href: '/agenda/pleno',
        },
      ],
      { ...options, name: 'Agenda KPU Kota Surakarta' },
    ),
  ).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Situs KPU//Agenda//ID',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Agenda KPU Kota Surakarta',
      'BEGIN:VEVENT',
      'UID:pleno-2026-08@kota-surakarta.kpu.go.id',
      'DTSTAMP:20260801T010000Z',
      'DTSTART:20260805T020000Z',
      'DTEND:20260805T043000Z',
      'SUMMARY:Rapat pleno',
      'STATUS:CONFIRMED',
      'LOCATION:Aula kantor\\, lantai 2',
      'DESCRIPTION:Penyelenggara: KPU Kota Surakarta\\nTerbuka untuk umum.',
      'URL:https://kota-surakarta.kpu.go.id/agenda/pleno',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test.each([
  [{ start: '2026-08-05' }, 'DTSTART;VALUE=DATE:20260805', 'DTEND;VALUE=DATE:20260806'],
  [{ start: '2026-08-05', end: '2026-08-05' }, 'DTSTART;VALUE=DATE:20260805', 'DTEND;VALUE=DATE:20260806'],
  [{ start: '2026-08-30', end: '2026-09-01' }, 'DTSTART;VALUE=DATE:20260830', 'DTEND;VALUE=DATE:20260902'],
  [{ start: '2024-02-28', end: '2024-02-29' }, 'DTSTART;VALUE=DATE:20240228', 'DTEND;VALUE=DATE:20240301'],
  // A day and an instant: both become what the start is.
  [
    { start: '2026-08-05', end: '2026-08-06T12:00+07:00' },
    'DTSTART;VALUE=DATE:20260805',
    'DTEND;VALUE=DATE:20260807',
  ],
  [
    { start: '2026-08-05', end: '2026-08-07T00:00+07:00' },
    'DTSTART;VALUE=DATE:20260805',
    'DTEND;VALUE=DATE:20260807',
  ],
  [
    { start: '2026-08-05', end: '2026-08-05T00:00+07:00' },
    'DTSTART;VALUE=DATE:20260805',
    'DTEND;VALUE=DATE:20260806',
  ],
  [{ end: '2026-08-06' }, 'DTSTART:20260805T020000Z', 'DTEND:20260806T170000Z'],
  [{}, 'DTSTART:20260805T020000Z', undefined],
  // An end before the start, or none that can be read, is no end.
  [{ end: '2026-08-04' }, 'DTSTART:20260805T020000Z', undefined],
  [{ end: 'nanti' }, 'DTSTART:20260805T020000Z', undefined],
  [{ start: '2026-08-05', end: '2026-08-01' }, 'DTSTART;VALUE=DATE:20260805', 'DTEND;VALUE=DATE:20260806'],
] as const)('of %o the times are %s, %s', (changes, start, end) => {
  const lines = unfold(one(changes));
  expect(lines.find((line) => line.startsWith('DTSTART'))).toBe(start);
  expect(lines.find((line) => line.startsWith('DTEND'))).toBe(end);
});

test('an all-day event is on the same day in every zone of the country', () => {
  for (const timeZone of ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const)
    expect(one({ start: '2026-08-05', end: '2026-08-06' }, { timeZone })).toContain(
      'DTSTART;VALUE=DATE:20260805\r\nDTEND;VALUE=DATE:20260807',
    );
});

test('what is cancelled says so twice, what is moved stays confirmed', () => {
  const file = one({ status: 'cancelled' });
  expect(fieldOf(file, 'STATUS')).toEqual(['CANCELLED']);
  expect(fieldOf(file, 'SUMMARY')).toEqual(['Dibatalkan: Rapat pleno']);
  expect(fieldOf(one({ status: 'cancelled' }, { locale: 'en' }), 'SUMMARY')).toEqual([
    'Cancelled: Rapat pleno',
  ]);
  expect(fieldOf(one({ status: 'moved' }), 'STATUS')).toEqual(['CONFIRMED']);
});

test('the same event keeps its id when it is moved, and the same data make the same file', () => {
  const uid = (changes: Partial<AgendaEvent>) => fieldOf(one(changes), 'UID')[0];
  expect(uid({ start: '2026-09-01', title: 'Lain' })).toBe(uid({}));
  expect(one({})).toBe(one({}));
});

test('an event without an id, or with one that is taken, gets one of its own, and the developer is told', () => {
  const file = agendaIcs([event, event, event, { ...event, id: undefined }], options);
  expect(new Set(fieldOf(file, 'UID')).size).toBe(4);
  const [twice, , empty] = takeConsole('error');
  expect(twice).toBe(
    'Situs KPU agendaIcs: the id "pleno-2026-08" of "Rapat pleno" is used twice. A calendar that has the event cannot know it again. Give each event an id that never changes.',
  );
  expect(empty).toContain('the id "" of "Rapat pleno" is empty.');
});

test('an event without a date is left out, and the developer is told', () => {
  const file = agendaIcs([{ ...event, start: '' }, event], options);
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(takeConsole('error')).toEqual([
    'Situs KPU agendaIcs: "Rapat pleno" has no start that can be read (""). It is left out of the file. Give a day like 2026-08-05, or an instant with offset.',
  ]);
});

test('a stamp that cannot be read is the oldest there is, and the developer is told', () => {
  expect(one({}, { stamp: 'kini' })).toContain('DTSTAMP:19700101T000000Z');
  expect(takeConsole('error')).toEqual([
    'Situs KPU agendaIcs: the stamp "kini" cannot be read. Calendars take the file for older than any other. Give an instant with offset, like new Date().toISOString().',
  ]);
});

test('no events are an empty calendar', () => {
  expect(agendaIcs([], options)).toMatch(/^BEGIN:VCALENDAR\r\n.*\r\nEND:VCALENDAR\r\n$/s);
});

test('only addresses of the web are linked', () => {
  expect(fieldOf(one({ href: badInput.script }), 'URL')).toEqual([]);
  expect(fieldOf(one({ href: 'mailto:a@b.c' }), 'URL')).toEqual([]);
  expect(fieldOf(one({ href: 'https://kpu.go.id/a b\r\nX:1' }), 'URL')).toEqual([
    'https://kpu.go.id/a%20bX:1',
  ]);
  expect(fieldOf(one({ href: '/x' }, { site: 'bukan alamat' }), 'URL')).toEqual([]);
});

/** Words with everything that means something to a calendar, or to those who split lines on their own. */
const words = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      '\\',
      ';',
      ',',
      ':',
      '\n',
      '\r',
      '\r\n',
      '\\n',
      '"',
      '\u2028',
      '\u0085',
      '\0',
      'é',
      '😀',
      '漢',
    ),
  ),
  maxLength: 200,
  size: 'max',
});

test('no line is longer than 75 octets, and no character is divided', () => {
  const octets = new TextEncoder();
  fc.assert(
    fc.property(words, words, words, (title, place, note) => {
      const file = one({ title, place, note });
      for (const line of file.split('\r\n')) {
        const bytes = octets.encode(line);
        expect(bytes.length).toBeLessThanOrEqual(75);
        // A divided character would come back as a replacement.
        expect(new TextDecoder().decode(bytes)).toBe(line);
      }
    }),
  );
});

test('lines are filled before they are folded', () => {
  const [first, second] = one({ title: 'a'.repeat(200) })
    .split('\r\n')
    .filter((l) => /^(SUMMARY| )/.test(l));
  expect([first?.length, second?.length]).toEqual([75, 75]);
});

test('whatever is written into an event comes out of it as text, and never as a line of the calendar', () => {
  const plain = (text: string) =>
    text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
  fc.assert(
    fc.property(words, words, words, words, (title, place, note, name) => {
      const file = one({ title, place, note }, { name });
      expect(fieldOf(file, 'SUMMARY')).toEqual([plain(title) || (title ? '' : 'Tanpa judul')]);
      expect(fieldOf(file, 'LOCATION')).toEqual(place ? [plain(place)] : []);
      expect(fieldOf(file, 'DESCRIPTION')).toEqual(note ? [plain(note)] : []);
      // No break but CR LF, and only the lines that belong here.
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n\v\f\u0085\u2028\u2029]/);
      for (const line of unfold(file).slice(0, -1)) expect(line).toMatch(/^[A-Z-]+[:;]/);
      expect(unfold(file).filter((line) => line.startsWith('BEGIN:'))).toHaveLength(2);
    }),
  );
});

test('an id or a site cannot break out of its line', () => {
  const file = one({ id: 'x\r\nBEGIN:VALARM' }, { site: 'https://a\r\nX-B:1' });
  expect(unfold(file).filter((line) => /^(BEGIN|X-)/.test(line))).toEqual([
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
  ]);
});
