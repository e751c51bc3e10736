import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { type AgendaEvent, AgendaItem, type AgendaItemProps, agendaStatuses } from './index.ts';

const event: AgendaEvent = {
  id: 'pleno',
  title: 'Rapat pleno',
  start: '2026-08-05T09:00+07:00',
  end: '2026-08-05T11:30+07:00',
  place: 'Aula kantor',
  host: 'KPU Kota Surakarta',
  href: '/agenda/pleno',
};

const list = (changes: Partial<AgendaEvent> = {}, props: Partial<AgendaItemProps> = {}) => (
  <ul>
    <AgendaItem event={{ ...event, ...changes }} timeZone="Asia/Jakarta" {...props} />
  </ul>
);
const textOf = (changes?: Partial<AgendaEvent>, props?: Partial<AgendaItemProps>) =>
  render(list(changes, props)).container.textContent?.replace(/\s+/g, ' ').trim();

describeConformance(
  'AgendaItem',
  <AgendaItem
    event={{ ...event, status: 'moved', movedFrom: '2026-08-04', icsHref: '/pleno.ics' }}
    timeZone="Asia/Jakarta"
    now="2026-08-05T10:00+07:00"
  />,
  { contract: 'ui/AgendaItem@1', wrap: (item) => <ul>{item}</ul> },
);

test('a person reads when, what, where and by whom', () => {
  expect(textOf()).toBe(
    'Rabu, 5 Agustus 2026, 09.00 sampai 11.30 WIB Rapat plenoTempat: Aula kantorPenyelenggara: KPU Kota Surakarta',
  );
  expect(screen.getByRole('link', { name: 'Rapat pleno' }).getAttribute('href')).toBe('/agenda/pleno');
});

test('machines read beginning and end', () => {
  const { container } = render(list());
  expect([...container.querySelectorAll('time')].map((time) => time.dateTime)).toEqual([
    event.start,
    event.end,
  ]);
});

test('times are those of the area', () => {
  expect(textOf({}, { timeZone: 'Asia/Jayapura', locale: 'en' })).toContain(
    'Wednesday, 5 August 2026, 11:00 to 13:30 WIT',
  );
});

test('several days, one day, and an end that says nothing new', () => {
  expect(textOf({ start: '2026-08-05', end: '2026-08-07' })).toContain(
    'Rabu, 5 Agustus 2026 sampai Jumat, 7 Agustus 2026 Rapat',
  );
  expect(textOf({ start: '2026-08-05', end: '2026-08-05' })).toContain('Rabu, 5 Agustus 2026 Rapat');
  expect(textOf({ start: '2026-08-05', end: undefined })).toContain('Rabu, 5 Agustus 2026 Rapat');
});

test('each status has words and a fact for machines; what goes as planned says nothing', () => {
  const shown = agendaStatuses.map((status) => {
    const { container } = render(list({ status }));
    return [
      container.querySelector('li')?.getAttribute('data-kpu-status'),
      container.querySelector('[data-kpu^="ui/StatusBadge"]')?.textContent,
    ];
  });
  expect(shown).toEqual([
    [null, undefined],
    ['cancelled', 'Dibatalkan'],
    ['moved', 'Dipindah'],
  ]);
});

test('a moved event says from when and why', () => {
  const text = textOf({ status: 'moved', movedFrom: '2026-08-04T09:00+07:00', note: 'Aula dipakai.' });
  expect(text).toContain('Semula: Selasa, 4 Agustus 2026, 09.00 WIB');
  expect(text).toMatch(/Aula dipakai\.$/);
  expect(screen.getByText('Selasa, 4 Agustus 2026, 09.00 WIB').closest('s')).not.toBeNull();
});

test('with a clock it says what is over and what goes on, of what was cancelled neither', () => {
  expect(textOf({}, { now: '2026-08-05T10:00+07:00' })).toContain('Sedang berlangsung');
  expect(textOf({}, { now: '2026-08-05T11:30+07:00' })).toContain('Sudah lewat');
  expect(textOf({}, { now: '2026-08-05T08:00+07:00' })).not.toMatch(/Sedang|Sudah/);
  expect(textOf({ status: 'cancelled' }, { now: '2026-09-01' })).not.toMatch(/Sedang|Sudah/);
  expect(textOf()).not.toMatch(/Sedang|Sudah/);
});

test('saving says what is saved, also when links are read alone', () => {
  render(list({ icsHref: '/pleno.ics' }));
  const link = screen.getByRole('link', { name: 'Simpan ke kalender: Rapat pleno' });
  expect([link.getAttribute('href'), link.getAttribute('type')]).toEqual(['/pleno.ics', 'text/calendar']);
});

test('an event that ends before it begins shows both, with a note', () => {
  const text = textOf({ end: '2026-08-04' }, { now: '2026-08-05T10:00+07:00' });
  expect(text).toContain('Rabu, 5 Agustus 2026, 09.00 WIB sampai Selasa, 4 Agustus 2026');
  expect(text).toContain('Data bertentangan, perlu diperiksa');
  expect(takeConsole('error')).toEqual([
    'Situs KPU AgendaItem: "Rapat pleno" begins 2026-08-05T09:00+07:00 and ends 2026-08-04, which is earlier. Both are shown with a note. Correct one of the two.',
  ]);
});

test('dates that cannot be read are shown as they were given; one that is not set is said', () => {
  expect(textOf({ start: 'lusa', end: 'kapan' })).toContain(
    'tanggal tidak sah: lusa sampai tanggal tidak sah: kapan',
  );
  expect(takeConsole('error')).toHaveLength(2);
  expect(textOf({ start: '', end: undefined })).toMatch(/^Tanggal belum ditetapkan Rapat/);
});

test('bad words stay words, bad addresses are no links, and an unknown status is none', () => {
  const { container } = render(
    list(
      {
        title: badInput.html,
        place: badInput.bidi,
        href: badInput.script,
        icsHref: badInput.script,
        status: 'ditunda' as 'moved',
      },
      { locale: badInput.locale },
    ),
  );
  expect(container.querySelector('img')).toBeNull();
  expect([...container.querySelectorAll('a')].map((a) => a.hasAttribute('href'))).toEqual([false, false]);
  expect(container.querySelector('[data-kpu-status]')).toBeNull();
  expect(container.textContent).toContain('Tempat: ');
});

test('without a title it is still an event', () => {
  expect(textOf({ title: '' })).toContain('Tanpa judul');
});
