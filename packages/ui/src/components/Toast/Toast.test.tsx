import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Toast, type ToastProps, toastSeconds } from './Toast.tsx';

const nothing = () => {};
const gone = { message: 'Berkas “DPT.pdf” dihapus.', onUndo: nothing, onClose: nothing };

describeConformance('Toast', <Toast {...gone} />, { contract: 'ui/Toast@1' });
describeConformance('Toast without a message', <Toast {...gone} message={null} />, {
  contract: 'ui/Toast@1',
});

test('there is none without a way back', () => {
  // @ts-expect-error `onUndo` is required
  const props: ToastProps = { message: 'Tersimpan.', onClose: nothing };
  expect(props.onUndo).toBeUndefined();
});

test('its place is there from the start, and empty', () => {
  expect(renderToString(<Toast {...gone} message="" />)).toMatch(/role="status"><\/div>$/);
});

test('a person undoes with the keyboard, and is back where they were', async () => {
  const undo = vi.fn();
  const close = vi.fn();
  render(
    <>
      <button type="button">Hapus</button>
      <Toast {...gone} onUndo={undo} onClose={close} />
    </>,
  );
  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Urungkan' }));
  await userEvent.tab();
  await userEvent.tab({ shift: true });
  await userEvent.keyboard('{Enter}');
  expect(undo).toHaveBeenCalledTimes(1);
  expect(close).toHaveBeenCalledTimes(1);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Hapus' }));
});

test('closing it undoes nothing', async () => {
  const undo = vi.fn();
  const close = vi.fn();
  render(<Toast {...gone} onUndo={undo} onClose={close} locale="en" undo="Restore" />);
  expect(screen.getByRole('status').textContent).toContain(gone.message);
  expect(screen.getByRole('button', { name: 'Restore' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(close).toHaveBeenCalledTimes(1);
  expect(undo).not.toHaveBeenCalled();
});

describe('the time', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  const wait = (seconds: number) => act(async () => vi.advanceTimersByTime(seconds * 1000));

  test(`is ${toastSeconds} seconds, also when the page is drawn again meanwhile`, async () => {
    const close = vi.fn();
    const { rerender } = render(<Toast {...gone} onClose={nothing} />);
    await wait(9);
    rerender(<Toast {...gone} onClose={close} />);
    expect(close).not.toHaveBeenCalled();
    await wait(1);
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('begins anew with another message', async () => {
    const close = vi.fn();
    const { rerender } = render(<Toast {...gone} onClose={close} />);
    await wait(9);
    rerender(<Toast {...gone} onClose={close} message="Berkas “PDPB.pdf” dihapus." />);
    await wait(9);
    expect(close).not.toHaveBeenCalled();
    await wait(1);
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('stands still under the pointer, and begins anew after it', async () => {
    const close = vi.fn();
    render(<Toast {...gone} onClose={close} />);
    await wait(9);
    fireEvent.pointerEnter(screen.getByText(gone.message).closest('div') as Element);
    await wait(3600);
    fireEvent.pointerLeave(screen.getByText(gone.message).closest('div') as Element);
    await wait(9.9);
    expect(close).not.toHaveBeenCalled();
    await wait(0.1);
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('stands still while it has the focus', async () => {
    const close = vi.fn();
    render(<Toast {...gone} onClose={close} />);
    act(() => screen.getByRole('button', { name: 'Urungkan' }).focus());
    act(() => screen.getByRole('button', { name: 'Tutup' }).focus());
    await wait(3600);
    expect(close).not.toHaveBeenCalled();
    act(() => screen.getByRole('button', { name: 'Tutup' }).blur());
    await wait(10);
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('stands still while the page is in the background', async () => {
    const close = vi.fn();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    render(<Toast {...gone} onClose={close} />);
    await wait(3600);
    expect(close).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    fireEvent(document, new Event('visibilitychange'));
    await wait(10);
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('can be turned off, and made longer', async () => {
    const close = vi.fn();
    const { rerender } = render(<Toast {...gone} onClose={close} seconds={null} />);
    await wait(86_400);
    rerender(<Toast {...gone} onClose={close} seconds={60} />);
    await wait(59);
    expect(close).not.toHaveBeenCalled();
    await wait(1);
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('without an end does not run over', async () => {
    const close = vi.fn();
    render(<Toast {...gone} onClose={close} seconds={Number.POSITIVE_INFINITY} />);
    await wait(60);
    expect(close).not.toHaveBeenCalled();
  });

  test.each([3, 0, -1, Number.NaN])(
    'of %s seconds is too short, and becomes the shortest',
    async (seconds) => {
      const close = vi.fn();
      render(<Toast {...gone} onClose={close} seconds={seconds} />);
      expect(takeConsole('error')[0]).toBe(
        `Situs KPU Toast: it was to stay ${seconds} seconds. Slow readers could not undo any more, so it stays 10. Give at least 10, or null for no limit.`,
      );
      await wait(9.9);
      expect(close).not.toHaveBeenCalled();
      await wait(0.1);
      expect(close).toHaveBeenCalledTimes(1);
    },
  );
});

test('text of others stays text, and an unknown language is Indonesian', () => {
  render(<Toast {...gone} message={badInput.html} locale={badInput.locale} />);
  expect(screen.getByText(badInput.html).tagName).toBe('BDI');
  expect(screen.getByRole('button', { name: 'Urungkan' })).toBeTruthy();
});
