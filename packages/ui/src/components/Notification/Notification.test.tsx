import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Notification, type NotificationItem, useNotifications } from './Notification.tsx';

const saved: NotificationItem = { id: 'a', tone: 'success', message: 'Draf disimpan.' };
const fresh: NotificationItem = { id: 'b', message: 'Data TPS baru tersedia.' };
const nothing = () => {};

describeConformance('Notification', <Notification items={[saved, fresh]} onDismiss={nothing} />, {
  contract: 'ui/Notification@1',
});
describeConformance('Notification without messages', <Notification items={[]} onDismiss={nothing} />, {
  contract: 'ui/Notification@1',
});

afterEach(() => vi.useRealTimers());
const wait = (ms: number) => act(async () => vi.advanceTimersByTime(ms));
const spoken = () => screen.getByRole('status').textContent;

test('the place where messages are read out is there from the start, and empty', () => {
  const html = renderToString(<Notification items={[]} onDismiss={nothing} />);
  expect(html).toMatch(/<div role="status"[^>]*><\/div><\/div>$/);
  expect(html).not.toContain('aria-label');
});

test('messages of one second are read out together, and each stays to be read', async () => {
  vi.useFakeTimers();
  const { rerender } = render(<Notification items={[]} onDismiss={nothing} />);
  rerender(<Notification items={[saved]} onDismiss={nothing} />);
  expect(screen.getByRole('region', { name: 'Pemberitahuan' }).textContent).toContain(
    'Berhasil: Draf disimpan.',
  );
  await wait(900);
  rerender(<Notification items={[saved, fresh]} onDismiss={nothing} />);
  expect(spoken()).toBe('');
  await wait(200);
  expect(spoken()).toBe('Berhasil: Draf disimpan. Informasi: Data TPS baru tersedia.');
  await wait(60_000);
  expect(spoken()).toBe('');
  expect(screen.getAllByRole('listitem').map((li) => li.querySelector('bdi')?.textContent)).toEqual([
    saved.message,
    fresh.message,
  ]);
});

test('what is there from the start, and what is only drawn again, is not read out', async () => {
  vi.useFakeTimers();
  const { rerender } = render(<Notification items={[saved]} onDismiss={nothing} />);
  rerender(<Notification items={[{ ...saved }]} onDismiss={nothing} />);
  await wait(2000);
  expect(spoken()).toBe('');
});

test('a message in the place of one before is read out', async () => {
  vi.useFakeTimers();
  const { rerender } = render(<Notification items={[saved]} onDismiss={nothing} />);
  rerender(<Notification items={[{ ...saved, message: 'Draf terkirim.' }]} onDismiss={nothing} />);
  await wait(1100);
  expect(spoken()).toBe('Berhasil: Draf terkirim.');
});

test('of many at once, three are read out and the others counted', async () => {
  vi.useFakeTimers();
  const { rerender } = render(<Notification items={[]} onDismiss={nothing} locale="en" />);
  rerender(
    <Notification
      items={many(1003, (i) => ({ id: `${i}`, message: `Pesan ${i}.` }))}
      onDismiss={nothing}
      locale="en"
    />,
  );
  await wait(1100);
  expect(spoken()).toBe(
    'Information: Pesan 0. Information: Pesan 1. Information: Pesan 2. And 1,000 more notifications.',
  );
});

function Page() {
  const { notify, ...messages } = useNotifications();
  return (
    <>
      <button type="button" onClick={() => notify({ message: 'Satu.', action: <a href="#x">Lihat</a> })}>
        Satu
      </button>
      <button type="button" onClick={() => notify({ id: 'tetap', message: `Dua ${Date.now()}.` })}>
        Dua
      </button>
      <Notification {...messages} />
    </>
  );
}

test('a person closes them one by one, and the keyboard does not lose its place', async () => {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Satu' }));
  await userEvent.click(screen.getByRole('button', { name: 'Satu' }));
  await userEvent.click(screen.getByRole('button', { name: 'Satu' }));
  const closers = () => screen.getAllByRole('button', { name: 'Tutup: Satu.' });
  const [first, second, third] = closers();
  await userEvent.click(second as HTMLElement);
  expect(document.activeElement).toBe(third);
  await userEvent.click(third as HTMLElement);
  expect(document.activeElement).toBe(first);
  await userEvent.click(first as HTMLElement);
  expect(screen.queryByRole('region')).toBeNull();
  expect(document.activeElement?.getAttribute('data-kpu')).toBe('ui/Notification@1');
});

test('a message with an id of its own takes the place of the one before', async () => {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Dua' }));
  await userEvent.click(screen.getByRole('button', { name: 'Satu' }));
  await userEvent.click(screen.getByRole('button', { name: 'Dua' }));
  expect(
    screen.getAllByRole('listitem').map((li) => li.querySelector('bdi')?.textContent?.slice(0, 4)),
  ).toEqual(['Satu', 'Dua ']);
});

test('two with one id are one, and the developer is told', () => {
  render(<Notification items={[saved, { ...fresh, id: 'a' }]} onDismiss={nothing} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect(takeConsole('error')).toEqual([
    'Situs KPU Notification: 1 of 2 messages have an id that another one has. Closing one would close both, so only the last of each is shown. Give each message an id of its own.',
  ]);
});

test('text of others stays text, and an unknown language is Indonesian', () => {
  render(
    <Notification
      items={[
        { id: '1', message: badInput.html },
        { id: '2', message: badInput.bidi },
      ]}
      onDismiss={nothing}
      locale={badInput.locale}
    />,
  );
  expect(screen.getByRole('region', { name: 'Pemberitahuan' }).textContent).toContain(badInput.html);
  expect(document.querySelector('img')).toBeNull();
});
