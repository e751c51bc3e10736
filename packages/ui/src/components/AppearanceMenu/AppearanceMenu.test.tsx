import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { AppearanceMenu } from './AppearanceMenu.tsx';
import { motionChoices, textScales } from './choices.ts';

const html = document.documentElement;
const names = ['theme', 'text', 'motion'];
/** jsdom hides popovers and cannot open them. That the browser does is tried in the stories. */
const renderOpen = (element: ReactElement) => {
  const view = render(element);
  for (const panel of view.container.querySelectorAll('[popover]')) panel.removeAttribute('popover');
  return view;
};
const chosen = () => names.map((name) => html.getAttribute(`data-kpu-${name}`));
const stored = () => names.map((name) => localStorage.getItem(`kpu-${name}`));
const choose = (group: string, name: string) =>
  userEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name }));
const checked = () => screen.getAllByRole<HTMLInputElement>('radio', { checked: true }).map((r) => r.value);

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  for (const name of names) html.removeAttribute(`data-kpu-${name}`);
});

describeConformance('AppearanceMenu', <AppearanceMenu />, { contract: 'ui/AppearanceMenu@1' });

test('a person makes the text larger and the page calm, and it is remembered on this site', async () => {
  renderOpen(<AppearanceMenu />);
  expect(checked()).toEqual(['system', '100', 'system']);
  await choose('Ukuran teks', 'Sangat besar');
  await choose('Gerak', 'Kurangi');
  await choose('Tema', 'Gelap');
  expect(chosen()).toEqual(['dark', '150', 'reduce']);
  expect(stored()).toEqual(['dark', '150', 'reduce']);
});

test('on the next page the choice is there, also without theme-init.js', () => {
  localStorage.setItem('kpu-text', '125');
  localStorage.setItem('kpu-theme', 'contrast');
  renderOpen(<AppearanceMenu locale="en" />);
  expect(chosen()).toEqual(['contrast', '125', null]);
  expect(checked()).toEqual(['contrast', '125', 'system']);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Large' }).checked).toBe(true);
});

test('one button takes all of it back', async () => {
  for (const [name, value] of [
    ['theme', 'dark'],
    ['text', '150'],
    ['motion', 'reduce'],
  ] as const)
    localStorage.setItem(`kpu-${name}`, value);
  renderOpen(<AppearanceMenu />);
  await userEvent.click(screen.getByRole('button', { name: 'Kembalikan ke awal' }));
  expect(chosen()).toEqual([null, null, null]);
  expect(stored()).toEqual([null, null, null]);
  expect(checked()).toEqual(['system', '100', 'system']);
});

test('the usual size is no choice that would be stored', async () => {
  localStorage.setItem('kpu-text', '150');
  renderOpen(<AppearanceMenu />);
  await choose('Ukuran teks', 'Biasa');
  expect([html.hasAttribute('data-kpu-text'), localStorage.getItem('kpu-text')]).toEqual([false, null]);
});

test('where storage is blocked the choice holds for this page, and can be taken back', async () => {
  for (const method of ['getItem', 'setItem', 'removeItem'] as const)
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
  renderOpen(<AppearanceMenu />);
  await choose('Ukuran teks', 'Besar');
  expect(html.getAttribute('data-kpu-text')).toBe('125');
  await userEvent.click(screen.getByRole('button', { name: 'Kembalikan ke awal' }));
  expect(html.hasAttribute('data-kpu-text')).toBe(false);
  expect(checked()).toEqual(['system', '100', 'system']);
});

test('something foreign in the storage is ignored', () => {
  for (const name of names) localStorage.setItem(`kpu-${name}`, badInput.html);
  renderOpen(<AppearanceMenu locale={badInput.locale} />);
  expect(chosen()).toEqual([null, null, null]);
  expect(checked()).toEqual([undefined, '100', undefined].map((v) => v ?? 'system'));
});

test('without script it is not shown', () => {
  expect(renderToString(<AppearanceMenu />)).toMatch(/^<div[^>]*hidden/);
});

test('the button opens the menu by itself, and another closes it: no script of ours has to', () => {
  render(
    <>
      <AppearanceMenu />
      <AppearanceMenu />
    </>,
  );
  const panels = document.querySelectorAll('[popover=auto]');
  const opens = screen.getAllByRole('button', { name: 'Tampilan' });
  expect(opens.map((b) => b.getAttribute('popovertarget'))).toEqual([...panels].map((p) => p.id));
  expect(new Set([...panels].map((p) => p.id)).size).toBe(2);
  const closes = screen.getAllByRole('button', { name: 'Tutup', hidden: true });
  expect(closes.map((b) => b.getAttribute('popovertarget'))).toEqual([...panels].map((p) => p.id));
  expect(closes[0]?.getAttribute('popovertargetaction')).toBe('hide');
});

test('each choice has a word', () => {
  renderOpen(<AppearanceMenu />);
  const words = screen.getAllByRole('radio').map((r) => r.closest('label')?.textContent);
  expect(words).toHaveLength(4 + textScales.length + motionChoices.length);
  expect(words.every((word) => word)).toBe(true);
});
