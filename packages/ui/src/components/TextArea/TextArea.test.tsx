import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { TextArea } from './index.ts';

const box = () => screen.getByLabelText<HTMLTextAreaElement>('Rincian informasi');
const count = () => document.getElementById('isian-rincian-limit')?.textContent;
const show = (props: Partial<Parameters<typeof TextArea>[0]> = {}) =>
  render(<TextArea name="rincian" label="Rincian informasi" {...props} />);

afterEach(() => vi.useRealTimers());

describeConformance('TextArea', <TextArea name="rincian" label="Rincian informasi" limit={500} />, {
  contract: 'ui/TextArea@1',
});

test('without script the limit stands there in words', () => {
  const html = renderToString(<TextArea name="rincian" label="Rincian informasi" limit={1500} />);
  expect(html).toContain('<p id="isian-rincian-limit">Paling banyak 1.500 karakter.</p>');
  expect(html).toContain('aria-describedby="isian-rincian-limit"');
  // It would cut a pasted text without a word.
  expect(html).not.toMatch(/maxlength/i);
});

test('a person sees what is left, as the server counts it', async () => {
  show({ limit: 10, defaultValue: 'a🗳' });
  expect(count()).toBe('Tersisa 7 dari 10 karakter.');
  await userEvent.type(box(), '{Enter}b');
  expect(count()).toBe('Tersisa 4 dari 10 karakter.');
  await userEvent.type(box(), 'cdefghi');
  expect(count()).toBe('Terlalu panjang 3 karakter. Paling banyak 10.');
});

test('in code points an emoji is one', () => {
  show({ limit: 10, counting: 'points', defaultValue: 'a🗳' });
  expect(count()).toBe('Tersisa 8 dari 10 karakter.');
});

test('a screen reader hears it near the end, and not at each letter', () => {
  vi.useFakeTimers();
  show({ limit: 20 });
  const status = () => screen.queryByRole('status')?.textContent;
  const type = (text: string) =>
    act(() => {
      box().value = text;
      box().dispatchEvent(new Event('input', { bubbles: true }));
    });
  const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
  type('x'.repeat(10));
  pass(3000);
  expect(status()).toBeFalsy();
  type('x'.repeat(18));
  pass(500);
  expect(status()).toBeFalsy();
  type('x'.repeat(19));
  pass(1000);
  // The region itself waits as well.
  pass(1000);
  expect(status()).toBe('Tersisa 1 dari 20 karakter.');
});

test('the count follows a form that is emptied', async () => {
  render(
    <form>
      <TextArea name="rincian" label="Rincian informasi" limit={10} defaultValue="abc" />
      <button type="reset">Kosongkan</button>
    </form>,
  );
  await userEvent.type(box(), 'de');
  expect(count()).toBe('Tersisa 5 dari 10 karakter.');
  await userEvent.click(screen.getByRole('button'));
  await vi.waitFor(() => expect(count()).toBe('Tersisa 7 dari 10 karakter.'));
});

test.each([undefined, 0, -5, Number.NaN])('with the limit %s nothing is counted', (limit) => {
  show({ limit });
  expect(count()).toBeUndefined();
  expect(box().hasAttribute('aria-describedby')).toBe(false);
});

test('in English', () => {
  show({ limit: 1500, locale: 'en' });
  expect(count()).toBe('1,500 of 1,500 characters left.');
});
