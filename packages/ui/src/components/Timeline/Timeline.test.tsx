import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Timeline, type TimelineItem, timelineStates } from './Timeline.tsx';

const vote: TimelineItem = { title: 'Pemungutan suara', start: '2024-11-27' };
const count: TimelineItem = { title: 'Rekapitulasi', start: '2024-11-28', end: '2024-12-04' };
const decree: TimelineItem = {
  title: 'Penetapan',
  start: '2024-12-07T17:53:00+07:00',
  children: 'Rapat pleno terbuka.',
};

describeConformance('Timeline', <Timeline items={[vote, count, decree]} now="2024-12-01" />, {
  contract: 'ui/Timeline@1',
});

/** Everything behind the title. */
const shown = () => screen.getAllByRole('listitem').map((li) => li.textContent);
const stateOf = (item: TimelineItem, now: string) => {
  const { container, unmount } = render(<Timeline items={[item]} now={now} />);
  const words = container.querySelector('li > p + p')?.textContent ?? '';
  const name = container.querySelector('li')?.className;
  unmount();
  const state = timelineStates.find((s) => name === `kpu-timeline-${s}`);
  // Words and looks never disagree.
  expect(words.match(/Sudah lewat|Sedang berlangsung|Akan datang/)?.[0]).toBe(
    state && { past: 'Sudah lewat', now: 'Sedang berlangsung', next: 'Akan datang' }[state],
  );
  return state;
};

test('a voter reads what is over, what is going on and what comes next', () => {
  render(<Timeline items={[vote, count, decree]} now="2024-12-01T10:00:00+07:00" />);
  expect(shown()).toEqual([
    'Pemungutan suara27 November 2024 · Sudah lewat',
    'Rekapitulasi28 November 2024 sampai 4 Desember 2024 Sedang berlangsung',
    'PenetapanSabtu, 7 Desember 2024, 17.53 WIB · Akan datangRapat pleno terbuka.',
  ]);
});

test('without the present nothing is claimed about it', () => {
  render(<Timeline items={[vote, decree]} locale="en" />);
  expect(shown()).toEqual([
    'Pemungutan suara27 November 2024',
    'PenetapanSaturday, 7 December 2024, 17:53 WIBRapat pleno terbuka.',
  ]);
});

test.each([
  [vote, '2024-11-26T23:59:59+07:00', 'next'],
  [vote, '2024-11-27T00:00:00+07:00', 'now'],
  [vote, '2024-11-27T23:59:59+07:00', 'now'],
  [vote, '2024-11-27T17:00:00Z', 'past'],
  [vote, '2024-11-27', 'now'],
  [count, '2024-11-27', 'next'],
  [count, '2024-12-04', 'now'],
  [count, '2024-12-05', 'past'],
  [{ ...vote, end: '2024-11-27' }, '2024-11-27', 'now'],
  [decree, '2024-12-07T17:52:59+07:00', 'next'],
  // How long a meeting takes is not known.
  [decree, '2024-12-07T17:54:00+07:00', undefined],
  [decree, '2024-12-08', 'past'],
  [{ title: 'Keberatan', end: '2024-12-04' }, '2024-12-01', undefined],
  [{ title: 'Keberatan', end: '2024-12-04' }, '2024-12-05', 'past'],
] as const)('%o at %s is %s', (item, now, state) => expect(stateOf(item, now)).toBe(state));

test('days begin in the zone of the area', () => {
  const { container } = render(
    <Timeline items={[vote]} now="2024-11-26T15:30:00Z" timeZone="Asia/Jayapura" />,
  );
  expect(container.querySelector('li')?.className).toBe('kpu-timeline-now');
});

test('a stage that was put off says so, whatever its dates are', () => {
  expect(stateOf({ ...vote, state: 'next' }, '2025-01-01')).toBe('next');
});

test('titles are headings where the outline has a place for them', () => {
  render(<Timeline items={[vote]} level={3} />);
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Pemungutan suara');
});

test('dates that are missing or half known are said to be', () => {
  render(
    <Timeline
      items={[
        { title: 'A' },
        { title: 'B', start: '' },
        { title: 'C', end: '2024-12-04' },
        { ...vote, end: '2024-11-27' },
      ]}
      now="2024-01-01"
    />,
  );
  expect(shown()).toEqual([
    'ATanggal belum ditetapkan',
    'BTanggal belum ditetapkan',
    'CSampai 4 Desember 2024',
    'Pemungutan suara27 November 2024 · Akan datang',
  ]);
  // C ends after the vote of 27 November.
  expect(takeConsole('error')).toHaveLength(1);
});

test.each(['2024-11-31', 'besok', '27/11/2024', badInput.html])(
  'a date like %s is shown as invalid, without a state',
  (start) => {
    render(<Timeline items={[{ title: 'Rapat', start }]} now="2025-01-01" />);
    expect(shown()).toEqual([`Rapattanggal tidak sah: ${start}`]);
    expect(takeConsole('error')[0]).toContain('Situs KPU DateTime');
  },
);

test('an end that cannot be read hides whether it is over', () => {
  expect(stateOf({ ...vote, end: 'nanti' }, '2025-01-01')).toBeUndefined();
  takeConsole('error');
});

test.each([
  ['2024-12-04', '2024-12-03'],
  ['2024-12-04T10:00:00+07:00', '2024-12-04T09:59:00+07:00'],
  ['2024-12-04T00:00:00+07:00', '2024-12-03'],
])('from %s to %s is shown as impossible, without a state', (start, end) => {
  render(<Timeline items={[{ title: 'Rapat', start, end }]} now="2025-01-01" />);
  expect(shown()[0]).toMatch(/sampai .*Tanggal tidak sah: selesai sebelum mulai\.$/);
  expect(shown()[0]).not.toMatch(/Sudah lewat|·/);
});

test.each([
  ['2024-12-04', '2024-12-04T10:00:00+07:00'],
  ['2024-12-04T17:00:00+07:00', '2024-12-04'],
  ['2024-12-04T17:00:00+07:00', '2024-12-04T17:00:00+07:00'],
])('from %s to %s is possible', (start, end) => {
  render(<Timeline items={[{ title: 'Rapat', start, end }]} now="2025-01-01" />);
  expect(shown()[0]).toMatch(/· Sudah lewat$/);
});

test('stages out of order keep it, have the right states, and the developer is told', () => {
  render(<Timeline items={[count, vote]} now="2024-12-01" />);
  expect(shown()).toEqual([
    'Rekapitulasi28 November 2024 sampai 4 Desember 2024 Sedang berlangsung',
    'Pemungutan suara27 November 2024 · Sudah lewat',
  ]);
  expect(takeConsole('error')).toEqual([
    'Situs KPU Timeline: stage 2 begins before the one above it. Visitors read from top to bottom as from early to late. Sort the items by start.',
  ]);
});

test('stages without a date stand anywhere', () => {
  render(<Timeline items={[{ title: 'A' }, vote, { title: 'B' }, count, { title: 'C' }]} />);
  expect(shown()).toHaveLength(5);
});

test('a present that cannot be read is told to the developer, and claims nothing', () => {
  render(<Timeline items={[vote]} now="hari ini" />);
  expect(shown()).toEqual(['Pemungutan suara27 November 2024']);
  expect(takeConsole('error')).toEqual([
    'Situs KPU Timeline: now "hari ini" cannot be read. No stage can say whether it is over. Give a day like 2024-12-04, or an instant like 2024-12-04T17:53+07:00.',
  ]);
});

test('without stages there is nothing; a thousand are all there', () => {
  expect(render(<Timeline items={[]} />).container.innerHTML).toBe('');
  const { container } = render(
    <Timeline
      items={many(1000, () => ({ ...vote, title: badInput.html }))}
      locale={badInput.locale}
      now="2025-01-01"
    />,
  );
  expect(container.querySelectorAll('li')).toHaveLength(1000);
  expect(container.querySelector('li')?.textContent).toBe(`${badInput.html}27 November 2024 · Sudah lewat`);
});
