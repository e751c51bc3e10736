import { act, render } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Freshness, FreshnessLive, type FreshnessProps } from './index.ts';

const data: FreshnessProps = {
  updated: '2024-12-04T17:53+07:00',
  validUntil: '2024-12-10',
  timeZone: 'Asia/Jakarta',
};
const current =
  'Diperbarui Rabu, 4 Desember 2024, 17.53 WIB. Berlaku sampai 10 Desember 2024. Setelah itu data ini lama.';

describeConformance('Freshness', <Freshness {...data} />, { contract: 'ui/Freshness@1' });
describeConformance('FreshnessLive', <FreshnessLive {...data} validUntil="2999-12-31" />, {
  contract: 'ui/Freshness@1',
});

afterEach(() => {
  vi.useRealTimers();
});

const textOf = (props: Partial<FreshnessProps>) =>
  render(<Freshness {...data} {...props} />)
    .container.textContent?.replace(/\s+/g, ' ')
    .trim();

test('on a page without script the text stays true', () => {
  expect(textOf({})).toBe(current);
});

test('on the last day it still holds, at midnight of the area it is old', () => {
  expect(textOf({ now: '2024-12-10T23:59+07:00' })).toBe(current);
  expect(textOf({ now: '2024-12-10T17:00Z' })).toMatch(
    /^Data lama ?Diperbarui .* Berlaku hanya sampai 10 Desember 2024\.$/,
  );
});

test('machines read when and whether it is old', () => {
  const { container } = render(<Freshness {...data} now="2025-01-01T00:00Z" />);
  const root = container.querySelector<HTMLElement>('[data-kpu]');
  expect(root?.dataset).toMatchObject({ kpuAsOf: data.updated, kpuStatus: 'stale' });
});

test('data that have no end do not get old', () => {
  expect(textOf({ validUntil: undefined, now: '2999-01-01T00:00Z' })).toBe(
    'Diperbarui Rabu, 4 Desember 2024, 17.53 WIB.',
  );
});

test('a date that cannot be read is shown, and nothing is called old because of it', () => {
  expect(textOf({ validUntil: 'kapan', now: '2999-01-01T00:00Z' })).toContain('tanggal tidak sah: kapan');
  expect(takeConsole('error')).toHaveLength(1);
});

test('on a page left open it turns old by itself, at the moment itself', () => {
  vi.useFakeTimers({ now: Date.parse('2024-11-01T00:00Z') });
  const { container } = render(<FreshnessLive {...data} />);
  // More than 24.8 days: longer than one timer can wait.
  act(() => vi.setSystemTime(Date.parse('2024-11-01T00:00Z')));
  act(() => void vi.advanceTimersByTime(Date.parse('2024-12-10T16:59:59Z') - Date.now()));
  expect(container.textContent).not.toContain('Data lama');
  act(() => void vi.advanceTimersByTime(1000));
  expect(container.textContent).toContain('Data lama');
});

test('it hydrates what the server wrote, then looks at the clock', async () => {
  vi.setSystemTime(Date.parse('2025-01-01T00:00Z'));
  const container = document.createElement('div');
  container.innerHTML = renderToString(<FreshnessLive {...data} />);
  expect(container.textContent).not.toContain('Data lama');
  const errors: unknown[] = [];
  const root = await act(async () =>
    hydrateRoot(container, <FreshnessLive {...data} />, {
      onRecoverableError: (error) => errors.push(error),
    }),
  );
  expect(errors).toEqual([]);
  expect(container.textContent).toContain('Data lama');
  await act(async () => root.unmount());
});
