import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { ContactCard, type ContactCardProps } from './ContactCard.tsx';
import type { OpeningDay } from './hours.ts';

const contact = {
  name: 'Komisi Pemilihan Umum Kota Surakarta',
  street: 'Jalan Contoh Nomor 1',
  city: 'Kota Surakarta 57000',
  province: 'Jawa Tengah',
  phone: '(0271) 000000',
  whatsapp: '0812-0000-0000',
  email: 'contoh@kpu.go.id',
};
const week: OpeningDay[] = [
  { day: 1, open: ['08:00', '16:00'], breaks: [['12:00', '13:00']] },
  { day: 2, open: ['08:00', '16:00'] },
  { day: 6 },
  { day: 7, open: ['00:00', '24:00'] },
];
const zone = 'Asia/Jakarta' as const;

describeConformance(
  'ContactCard',
  <ContactCard
    contact={contact}
    days={week}
    timeZone={zone}
    now="2026-11-24T09:00+07:00"
    map={[-7.57, 110.82]}
  />,
  { contract: 'ui/ContactCard@1' },
);

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');
const rows = () => screen.getAllByRole('row').map((tr) => [...tr.children].map((c) => plain(c.textContent)));

test('a person visits, calls and writes', () => {
  render(<ContactCard contact={contact} map={[-7.5666, 110.8166]} />);
  expect(screen.getAllByRole('link').map((a) => a.getAttribute('href'))).toEqual([
    'https://www.openstreetmap.org/?mlat=-7.5666&mlon=110.8166#map=17/-7.5666/110.8166',
    'tel:+62271000000',
    'https://wa.me/6281200000000',
    'mailto:contoh@kpu.go.id',
  ]);
  expect(document.querySelector('address')?.textContent).toBe(
    'Komisi Pemilihan Umum Kota SurakartaJalan Contoh Nomor 1Kota Surakarta 57000Jawa TengahLihat di peta',
  );
});

test('each day has its hours, in the zone of the office', () => {
  render(<ContactCard contact={contact} days={week} timeZone="Asia/Jayapura" />);
  expect(screen.getByText('Jam pelayanan (WIT)')).toBeTruthy();
  expect(rows()).toEqual([
    ['Senin', '08.00–16.00, istirahat 12.00–13.00'],
    ['Selasa', '08.00–16.00'],
    ['Sabtu', 'Tutup'],
    ['Minggu', '00.00–24.00'],
  ]);
});

test('in English as well', () => {
  render(<ContactCard contact={contact} days={week} locale="en" />);
  expect(rows()[0]).toEqual(['Monday', '08:00–16:00, break 12:00–13:00']);
  expect(rows()[2]).toEqual(['Saturday', 'Closed']);
});

test.each([
  // Late on Monday in UTC is Tuesday in Jakarta.
  ['2026-11-23T20:00Z', zone, 'Selasa'],
  ['2026-11-23T16:59Z', zone, 'Senin'],
  ['2026-11-24', zone, 'Selasa'],
  ['2026-11-24', undefined, 'Selasa'],
  ['2026-11-29T08:00+07:00', zone, 'Minggu'],
])('at %s in %s it is %s, in a word and not only in bold', (now, timeZone, day) => {
  render(<ContactCard contact={contact} days={week} timeZone={timeZone} now={now} />);
  const today = screen.getAllByRole('row').filter((tr) => tr.getAttribute('aria-current') === 'date');
  expect(today.map((tr) => within(tr).getByRole('rowheader').textContent)).toEqual([day]);
  expect(today[0]?.textContent).toContain('(hari ini)');
});

test.each([
  ['2026-11-26', zone],
  ['2026-13-99', zone],
  ['besok', zone],
  ['', zone],
  [undefined, zone],
  ['2026-11-24T09:00+07:00', undefined],
  ['2026-11-24T09:00+07:00', 'Asia/Tokyo' as typeof zone],
])('with the moment %j in %s no day is marked', (now, timeZone) => {
  render(<ContactCard contact={contact} days={week} timeZone={timeZone} now={now} />);
  expect(document.querySelector('[aria-current]')).toBeNull();
  expect(document.body.textContent).not.toMatch(/hari ini|NaN|undefined/);
});

test.each([
  [['08:00', '25:00'], 'jam tidak sah: 08:00–25:00'],
  [['16:00', '08:00'], 'jam tidak sah: 16:00–08:00'],
  [['08:00', '08:00'], 'jam tidak sah: 08:00–08:00'],
  [['8 pagi', ''], 'jam tidak sah: 8 pagi–'],
] as const)('hours that cannot be (%j) are marked, and stay as they were given', (open, shown) => {
  render(<ContactCard contact={contact} days={[{ day: 1, open }]} />);
  expect(rows()).toEqual([['Senin', shown]]);
});

test('a break that cannot be is marked as well; a day that is none keeps its hours', () => {
  render(
    <ContactCard
      contact={contact}
      days={[{ day: 9 as 1, open: ['08:00', '16:00'], breaks: [['13:00', '12:00']] }]}
    />,
  );
  expect(rows()[0]?.[1]).toBe('08.00–16.00, istirahat jam tidak sah: 13:00–12:00');
});

test('what is missing says so, part by part', () => {
  render(<ContactCard contact={{}} />);
  expect(document.querySelector('address')?.textContent).toBe('Alamat belum diisi');
  expect([...document.querySelectorAll('dd')].map((dd) => dd.textContent)).toEqual(
    Array(4).fill('belum diisi'),
  );
  expect(screen.queryByRole('link')).toBeNull();
});

test('hours in words stand where no list of days is given', () => {
  render(
    <ContactCard contact={{ ...contact, hours: 'Senin–Jumat, 08.00–16.00 WIB' }} days={[]} timeZone={zone} />,
  );
  expect(screen.getByText('Jam pelayanan')).toBeTruthy();
  expect(screen.getByText('Senin–Jumat, 08.00–16.00 WIB')).toBeTruthy();
});

test.each([
  ['https://peta.kpu.go.id/surakarta', 'https://peta.kpu.go.id/surakarta'],
  [[0, 0], 'https://www.openstreetmap.org/?mlat=0&mlon=0#map=17/0/0'],
  [badInput.script, undefined],
  ['', undefined],
  [[Number.NaN, 110], undefined],
  [[-7, 181], undefined],
  [[] as unknown, undefined],
])('the map of %j is at %s', (map, href) => {
  render(<ContactCard contact={contact} map={map as ContactCardProps['map']} />);
  expect(screen.queryByRole('link', { name: 'Lihat di peta' })?.getAttribute('href')).toBe(href);
});

test('a number that cannot be dialled is shown as it was written', () => {
  render(
    <ContactCard
      contact={{
        phone: '0271-1 / 0271-2',
        whatsapp: badInput.html,
        email: badInput.bidi,
        street: badInput.unbroken,
      }}
      locale={badInput.locale}
    />,
  );
  for (const text of ['0271-1 / 0271-2', badInput.html, badInput.bidi])
    expect(screen.getByText(text)).toBeTruthy();
  expect(document.querySelector('address')?.textContent).toBe(badInput.unbroken);
  expect(screen.queryByRole('link')).toBeNull();
});
