import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { CopyLink } from './CopyLink.tsx';

const url = 'https://kota-surakarta.kpu.go.id/blog/read/1';

describeConformance('CopyLink', <CopyLink url={url} />, { contract: 'ui/CopyLink@1' });

test('a person copies the address and is told so', async () => {
  const user = userEvent.setup();
  render(<CopyLink url={url} />);
  await user.click(screen.getByRole('button', { name: 'Salin tautan' }));
  expect(await navigator.clipboard.readText()).toBe(url);
  expect(screen.getByRole('status').textContent).toBe('Tautan tersalin.');
});

test('where the browser refuses, the address is selected and the message says so', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  render(<CopyLink url={url} locale="en" />);
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of this page' });
  expect(document.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, url.length]);
  expect(screen.getByRole('status').textContent).toContain('The address is selected');
});

test('without a clipboard at all it does the same', async () => {
  const user = userEvent.setup();
  vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: undefined } }));
  render(<CopyLink url={url} />);
  await user.click(screen.getByRole('button'));
  expect(screen.getByRole('status').textContent).toContain('Alamat sudah dipilih');
  vi.unstubAllGlobals();
});

test('without script the address can be read and no dead button is shown', () => {
  const html = renderToString(<CopyLink url={url} />);
  expect(html).toContain(`value="${url}"`);
  expect(html).toMatch(/<button[^>]*hidden/);
});
