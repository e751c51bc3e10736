import { act, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { announce } from './announce.ts';
import { LiveRegion } from './LiveRegion.tsx';

describeConformance('LiveRegion', <LiveRegion message="35 hasil" />, { contract: 'ui/LiveRegion@1' });

describe('over time', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.runAllTimers();
    vi.useRealTimers();
  });

  /** What a screen reader would say: the texts that came into the region, in order. */
  const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
  const region = () => screen.getByRole('status');

  test('a person hears what has changed', () => {
    const { rerender } = render(<LiveRegion message="" />);
    wait(1000);
    rerender(<LiveRegion message="35 hasil" />);
    expect(region().textContent).toBe('');
    wait(1000);
    expect(region().textContent).toBe('35 hasil');
  });

  test('the server sends it empty', () => {
    expect(renderToString(<LiveRegion message="35 hasil" />)).toMatch(/role="status"[^>]*><\/div>$/);
  });

  test('an equal message is a change again: the region is empty in between', () => {
    const { rerender } = render(<LiveRegion message="Tersimpan" version={1} />);
    wait(1000);
    rerender(<LiveRegion message="Tersimpan" version={1} />);
    expect(region().textContent).toBe('Tersimpan');
    rerender(<LiveRegion message="Tersimpan" version={2} />);
    expect(region().textContent).toBe('');
    wait(1000);
    expect(region().textContent).toBe('Tersimpan');
  });

  test('messages of one second are read together, each once, as sentences', () => {
    const { rerender } = render(<LiveRegion message="Urutan: nama" />);
    for (const message of ['35 hasil.', 'Urutan: nama', 'Halaman 2'])
      rerender(<LiveRegion message={message} />);
    wait(999);
    expect(region().textContent).toBe('');
    wait(1);
    expect(region().textContent).toBe('Urutan: nama. 35 hasil. Halaman 2');
  });

  test('a message that is withdrawn is not read, and what was read does not stay for ever', () => {
    const { rerender } = render(<LiveRegion message="Memuat" />);
    rerender(<LiveRegion message="" />);
    wait(2000);
    expect(region().textContent).toBe('');
    rerender(<LiveRegion message="Selesai" />);
    wait(1000);
    expect(region().textContent).toBe('Selesai');
    wait(7000);
    expect(region().textContent).toBe('');
  });

  test('what has gone wrong interrupts, and soon', () => {
    render(<LiveRegion live="assertive" message="Formulir belum terkirim" />);
    wait(150);
    expect(screen.getByRole('alert').textContent).toBe('Formulir belum terkirim');
  });

  test('markup stays text, and a thousand messages are one', () => {
    const { rerender } = render(<LiveRegion message={badInput.html} />);
    for (const message of many(1000, (i) => `Pesan ${i % 3}`)) rerender(<LiveRegion message={message} />);
    wait(1000);
    expect(region().textContent).toBe(`${badInput.html}. Pesan 0. Pesan 1. Pesan 2`);
    expect(region().childElementCount).toBe(0);
  });

  test('other components announce without a region on the page, in one of each kind', () => {
    announce('35 hasil');
    announce('Urutan: nama');
    announce('Gagal', 'assertive');
    wait(1000);
    expect(screen.getAllByRole('status').map((e) => e.textContent)).toEqual(['35 hasil. Urutan: nama']);
    expect(screen.getByRole('alert').textContent).toBe('Gagal');
    announce('35 hasil');
    expect(region().textContent).toBe('');
    wait(1000);
    expect(region().textContent).toBe('35 hasil');
  });

  test('while a dialog is open the announcement is inside it, and afterwards on the page', () => {
    const dialog = document.createElement('dialog');
    dialog.open = true;
    document.body.append(dialog);
    announce('Tersimpan');
    wait(1000);
    expect(dialog.querySelector('[role=status]')?.textContent).toBe('Tersimpan');
    dialog.remove();
    announce('Ditutup');
    wait(1000);
    expect(document.querySelector('body > [role=status]')?.textContent).toBe('Ditutup');
  });
});
