import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import type { AgendaEvent } from '../AgendaItem/index.ts';
import { AgendaList, type AgendaListProps } from './AgendaList.tsx';

const events: AgendaEvent[] = [
  { title: 'C', start: '2026-09-02' },
  { title: 'B', start: '2026-08-05T09:00+07:00' },
  { title: 'E', start: '' },
  { title: 'A', start: '2026-08-05' },
  { title: 'D', start: '2027-09-01' },
];
const data: AgendaListProps = { events, timeZone: 'Asia/Jakarta' };

describeConformance('AgendaList', <AgendaList {...data} icsHref="/agenda.ics" level={2} />, {
  contract: 'ui/AgendaList@1',
});
describeConformance('AgendaList without events', <AgendaList {...data} events={[]} level={2} />, {
  contract: 'ui/AgendaList@1',
});

const shown = () =>
  screen.getAllByRole('heading').map((heading) => [
    heading.textContent,
    ...within(heading.nextElementSibling as HTMLElement)
      .getAllByRole('listitem')
      .map((li) => li.querySelector('b')?.textContent),
  ]);

test('a person finds events by month, in order; those without a date stand last', () => {
  render(<AgendaList {...data} />);
  expect(shown()).toEqual([
    ['Agustus 2026', 'A', 'B'],
    ['September 2026', 'C'],
    ['September 2027', 'D'],
    ['Tanggal belum ditetapkan', 'E'],
  ]);
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4);
});

test('months begin in the zone of the area', () => {
  const edge = [{ title: 'A', start: '2026-07-31T15:30Z' }];
  render(<AgendaList events={edge} timeZone="Asia/Jayapura" locale="en" level={4} />);
  expect(shown()).toEqual([['August 2026', 'A']]);
  expect(screen.getByRole('heading', { level: 4 })).toBeTruthy();
});

test('the list that was given is not reordered', () => {
  const order = events.map((event) => event.title);
  render(<AgendaList {...data} />);
  expect(events.map((event) => event.title)).toEqual(order);
});

test('events at the same time keep their order', () => {
  const same = many(50, (i) => ({ title: `${i}`, start: i % 2 ? '' : '2026-08-05' }));
  render(<AgendaList {...data} events={same} />);
  expect(shown().map((month) => month.slice(1))).toEqual([
    many(25, (i) => `${i * 2}`),
    many(25, (i) => `${i * 2 + 1}`),
  ]);
});

test('the clock reaches every event', () => {
  render(<AgendaList {...data} now="2026-09-02T12:00+07:00" />);
  expect(screen.getAllByText('Sudah lewat')).toHaveLength(2);
  expect(screen.getAllByText('Sedang berlangsung')).toHaveLength(1);
});

test('all events can be saved at once', () => {
  render(<AgendaList {...data} icsHref="/agenda.ics" />);
  expect(screen.getByRole('link', { name: 'Simpan semua ke kalender' }).getAttribute('href')).toBe(
    '/agenda.ics',
  );
  const { container } = render(<AgendaList {...data} icsHref={badInput.script} />);
  expect(container.querySelector('a')?.hasAttribute('href')).toBe(false);
});

test('without events it says so, and offers nothing to save', () => {
  const { container } = render(
    <AgendaList {...data} events={[]} empty="Jadwal diisi setelah rapat." icsHref="/agenda.ics" />,
  );
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Belum ada agenda');
  expect(container.textContent).toContain('Jadwal diisi setelah rapat.');
  expect(screen.queryByRole('link')).toBeNull();
});

test('ten thousand events, bad dates and an unknown language lose nothing', () => {
  const lots = many(10_000, (i) => ({
    title: `${i}`,
    start: i % 5000 ? `2026-0${(i % 9) + 1}-1${i % 10}` : 'kapan',
  }));
  const { container } = render(<AgendaList {...data} events={lots} locale={badInput.locale} />);
  expect(container.querySelectorAll('li')).toHaveLength(10_000);
  const months = [...container.querySelectorAll('h3')].map((heading) => heading.textContent);
  expect([months[0], months.at(-1), months.length]).toEqual(['Januari 2026', 'Tanggal belum ditetapkan', 10]);
  expect(takeConsole('error')).toHaveLength(2);
}, 30_000);
