import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';

const network = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
const go = (online: boolean) => {
  network.mockReturnValue(online);
  fireEvent(window, new Event(online ? 'online' : 'offline'));
};
const said = () => screen.getByRole('status').textContent;
const reads = 'Halaman ini tetap dapat dibaca.';

afterEach(() => {
  network.mockReturnValue(true);
  vi.unstubAllGlobals();
});

describeConformance('OfflineNotice', <OfflineNotice>{reads}</OfflineNotice>, {
  contract: 'ui/OfflineNotice@1',
});

test('a person in a bus loses the network, and learns what still works and how old the data are', () => {
  render(
    <OfflineNotice asOf="2024-12-04T17:53+07:00">
      <p>{reads}</p>
    </OfflineNotice>,
  );
  expect(said()).toBe('');
  go(false);
  expect(said()).toBe(
    `Anda sedang luring${reads}Data di halaman ini diambil pada Rabu, 4 Desember 2024, 17.53 WIB`,
  );
  go(true);
  expect(said()).toContain('Anda kembali daring');
  go(false);
  expect(said()).toContain('Anda sedang luring');
});

test('back online one can reload, or close the message and keep one’s place', async () => {
  const reload = vi.fn();
  vi.stubGlobal('location', { reload });
  render(<OfflineNotice locale="en">{reads}</OfflineNotice>);
  go(false);
  expect(screen.queryByRole('button')).toBeNull();
  go(true);
  await userEvent.click(screen.getByRole('button', { name: 'Reload page' }));
  expect(reload).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(said()).toBe('');
  expect(document.activeElement).toBe(screen.getByRole('status'));
});

test('on the server everybody is online; a page opened without network says so', () => {
  network.mockReturnValue(false);
  expect(renderToString(<OfflineNotice>{reads}</OfflineNotice>)).not.toContain(reads);
  render(<OfflineNotice>{reads}</OfflineNotice>);
  expect(said()).toContain('Anda sedang luring');
});

test('a date that is none is shown as such, and an unknown language is Indonesian', () => {
  network.mockReturnValue(false);
  render(
    <OfflineNotice asOf="kemarin" locale={badInput.locale}>
      {badInput.html}
    </OfflineNotice>,
  );
  expect(said()).toContain(badInput.html);
  expect(said()).toContain('tanggal tidak sah: kemarin');
  expect(takeConsole('error').length).toBeGreaterThan(0);
});

test('it stops listening when it is gone', () => {
  const remove = vi.spyOn(window, 'removeEventListener');
  const { unmount } = render(<OfflineNotice>{reads}</OfflineNotice>);
  act(unmount);
  expect(remove.mock.calls.map(([name]) => name)).toEqual(expect.arrayContaining(['online', 'offline']));
  remove.mockRestore();
});
