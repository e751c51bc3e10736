import { act, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Deadline, DeadlineLive, type DeadlineProps, deadlineStates } from './index.ts';

const data: DeadlineProps = {
  label: 'Batas keberatan',
  date: '2026-12-18T16:00+07:00',
  timeZone: 'Asia/Jakarta',
};

describeConformance('Deadline', <Deadline {...data} now="2026-12-15T10:00+07:00" />, {
  contract: 'ui/Deadline@1',
});
describeConformance('Deadline as countdown', <Deadline {...data} size="countdown" now="2026-12-15" />, {
  contract: 'ui/Deadline@1',
});
describeConformance('DeadlineLive', <DeadlineLive {...data} date="2999-12-31" />, {
  contract: 'ui/Deadline@1',
});

afterEach(() => {
  vi.useRealTimers();
});

const textOf = (props: Partial<DeadlineProps>) =>
  render(<Deadline {...data} {...props} />)
    .container.textContent?.replace(/\s+/g, ' ')
    .trim();
const claimOf = (date: string, now: string, props: Partial<DeadlineProps> = {}) =>
  textOf({ label: '', ...props, date, now })?.replace(/^.*2026(, \d\d.\d\d \w+)? ?/, '');

test('without a clock only the date is said, which stays true', () => {
  expect(textOf({})).toBe('Batas keberatanJumat, 18 Desember 2026, 16.00 WIB');
});

test('the date comes first, then how far it is', () => {
  expect(textOf({ now: '2026-12-15T10:00+07:00' })).toBe(
    'Batas keberatanJumat, 18 Desember 2026, 16.00 WIB 3 hari lagi',
  );
  expect(textOf({ now: '2026-12-15T10:00+07:00', locale: 'en' })).toBe(
    'Batas keberatanFriday, 18 December 2026, 16:00 WIB 3 days left',
  );
});

test.each([
  ['2026-12-18', '2026-12-16T23:59+07:00', '2 hari lagi'],
  ['2026-12-18', '2026-12-17T00:00+07:00', 'Besok'],
  ['2026-12-18', '2026-12-17T23:59+07:00', 'Besok'],
  ['2026-12-18', '2026-12-18T00:00+07:00', 'Hari ini'],
  // A day counts to its end.
  ['2026-12-18', '2026-12-18T23:59:59+07:00', 'Hari ini'],
  ['2026-12-18', '2026-12-19T00:00+07:00', 'Terlambat 1 hari'],
  ['2026-12-18', '2026-12-20T00:00+07:00', 'Terlambat 2 hari'],
  // An instant is over at once.
  ['2026-12-18T16:00+07:00', '2026-12-18T15:59:59+07:00', 'Hari ini'],
  ['2026-12-18T16:00+07:00', '2026-12-18T16:00+07:00', 'Sudah lewat hari ini'],
  ['2026-12-18T16:00+07:00', '2026-12-19T00:00+07:00', 'Terlambat 1 hari'],
  ['2026-12-18T16:00+07:00', '2020-01-01T00:00+07:00', '2.543 hari lagi'],
])('of %s at %s is said: %s', (date, now, claim) => {
  expect(claimOf(date, now)).toBe(claim);
});

test('days are those of the area, whatever the zone of the clock', () => {
  // 22.30 in Jakarta is 00.30 of the next day in Jayapura.
  const now = '2026-12-17T15:30Z';
  expect(claimOf('2026-12-18', now, { timeZone: 'Asia/Jakarta' })).toBe('Besok');
  expect(claimOf('2026-12-18', now, { timeZone: 'Asia/Makassar' })).toBe('Besok');
  expect(claimOf('2026-12-18', now, { timeZone: 'Asia/Jayapura' })).toBe('Hari ini');
});

test('nobody is late for a day that is awaited', () => {
  const countdown = { size: 'countdown' } as const;
  expect(claimOf('2026-12-18', '2026-12-10', countdown)).toBe('8 hari lagi');
  expect(claimOf('2026-12-18', '2026-12-19', countdown)).toBe('Kemarin');
  expect(claimOf('2026-12-18', '2026-12-28', countdown)).toBe('10 hari yang lalu');
  expect(claimOf('2026-12-18', '2026-12-28', { ...countdown, locale: 'en' })).toBe('10 days ago');
});

test('machines read the state, and each state has words and a shape of its own', () => {
  const looks = (
    [
      ['upcoming', { now: '2026-12-15' }],
      ['today', { now: '2026-12-18T08:00+07:00' }],
      ['late', { now: '2026-12-20' }],
      ['done', { done: true, now: '2026-12-20' }],
    ] as const
  ).map(([state, props]) => {
    const { container } = render(<Deadline {...data} {...props} />);
    expect(container.firstElementChild?.getAttribute('data-kpu-status')).toBe(state);
    return `${state} ${container.textContent}`;
  });
  expect(looks.map((look) => look.split(' ')[0])).toEqual([...deadlineStates]);
  expect(new Set(looks.map((look) => look.replace(/^\w+/, ''))).size).toBe(deadlineStates.length);
});

test('what is done counts no more days', () => {
  expect(textOf({ done: true, now: '2026-12-30' })).toMatch(/16\.00 WIB Selesai$/);
});

test('an extension keeps the old date, struck through and in words', () => {
  expect(textOf({ extendedFrom: '2026-12-11', now: '2026-12-12' })).toBe(
    'Batas keberatanDiperpanjang dari Jumat, 11 Desember 2026 menjadi Jumat, 18 Desember 2026, 16.00 WIB 6 hari lagi',
  );
  expect(screen.getByText('Jumat, 11 Desember 2026').closest('s')).not.toBeNull();
});

test('an extension that is earlier is shown with a note, and nothing is counted', () => {
  const text = textOf({ extendedFrom: '2026-12-20', now: '2026-12-12' });
  expect(text).toContain('dari Minggu, 20 Desember 2026 menjadi Jumat, 18 Desember 2026, 16.00 WIB');
  expect(text).toMatch(/Data bertentangan, perlu diperiksa$/);
  expect(takeConsole('error')).toEqual([
    'Situs KPU Deadline: the extension 2026-12-18T16:00+07:00 is earlier than the original date 2026-12-20. Both are shown with a note, and no days are counted. Correct one of the two.',
  ]);
});

test.each(['kapan', '', '2026-02-30'])('of the date %j nothing is counted', (date) => {
  expect(textOf({ date, now: '2026-12-12', extendedFrom: '2026-12-11' })).toMatch(/tanggal tidak sah: ?\S*$/);
  expect(takeConsole('error')).toHaveLength(1);
});

test('an old date that cannot be read does not hide the new one', () => {
  expect(textOf({ extendedFrom: 'dulu', now: '2026-12-15' })).toMatch(
    /tanggal tidak sah: dulu menjadi Jumat, 18 Desember 2026, 16.00 WIB 3 hari lagi$/,
  );
  expect(takeConsole('error')).toHaveLength(1);
});

test('a clock that cannot be read claims nothing', () => {
  expect(textOf({ now: 'sekarang' })).toBe('Batas keberatanJumat, 18 Desember 2026, 16.00 WIB');
  expect(takeConsole('error')).toEqual([
    'Situs KPU Deadline: now "sekarang" cannot be read. No days are counted. Give an instant with offset, like new Date().toISOString().',
  ]);
});

test('an unknown language reads Indonesian, and markup stays text', () => {
  const { container } = render(
    <Deadline {...data} label={badInput.html} now="2026-12-15" locale={badInput.locale} />,
  );
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain('Jumat, 18 Desember 2026, 16.00 WIB 3 hari lagi');
});

test('on a page left open the day changes at midnight of the area, and the state at the deadline', () => {
  vi.useFakeTimers({ now: Date.parse('2026-12-16T22:00+07:00') });
  const { container } = render(<DeadlineLive {...data} />);
  const until = (moment: string) => act(() => void vi.advanceTimersByTime(Date.parse(moment) - Date.now()));
  expect(container.textContent).toContain('2 hari lagi');
  until('2026-12-16T23:59:59+07:00');
  expect(container.textContent).toContain('2 hari lagi');
  until('2026-12-17T00:00+07:00');
  expect(container.textContent).toContain('Besok');
  until('2026-12-18T15:59:59+07:00');
  expect(container.textContent).toContain('Hari ini');
  until('2026-12-18T16:00+07:00');
  expect(container.textContent).toContain('Sudah lewat hari ini');
  until('2026-12-19T00:00+07:00');
  expect(container.textContent).toContain('Terlambat 1 hari');
});

test('it waits for midnight instead of ticking, and says nothing aloud', () => {
  vi.useFakeTimers({ now: Date.parse('2026-12-16T10:00+07:00') });
  const { container, unmount } = render(<DeadlineLive {...data} />);
  expect(vi.getTimerCount()).toBe(1);
  const before = container.innerHTML;
  act(() => void vi.advanceTimersByTime(13 * 3_600_000));
  expect(container.innerHTML).toBe(before);
  expect(container.querySelector('[role], [aria-live]')).toBeNull();
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});

test('without a date that can be read it does not wait at all', () => {
  vi.useFakeTimers({ now: Date.parse('2026-12-16T10:00+07:00') });
  render(<DeadlineLive {...data} date="kapan" />);
  expect(vi.getTimerCount()).toBe(0);
  takeConsole('error');
});

test('it hydrates what the server wrote, then looks at the clock', async () => {
  vi.setSystemTime(Date.parse('2026-12-17T10:00+07:00'));
  const tree = <DeadlineLive {...data} now="2026-12-15T10:00+07:00" />;
  const container = document.createElement('div');
  container.innerHTML = renderToString(tree);
  expect(container.textContent).toContain('3 hari lagi');
  const errors: unknown[] = [];
  const root = await act(async () =>
    hydrateRoot(container, tree, { onRecoverableError: (error) => errors.push(error) }),
  );
  expect(errors).toEqual([]);
  expect(container.textContent).toContain('Besok');
  await act(async () => root.unmount());
});
