import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { motionChoices, textScales } from '../AppearanceMenu/index.ts';
import { ThemeSwitch, themeChoices } from './ThemeSwitch.tsx';

const theme = () => document.documentElement.getAttribute('data-kpu-theme');

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  for (const name of ['theme', 'text', 'motion'])
    document.documentElement.removeAttribute(`data-kpu-${name}`);
});

describeConformance('ThemeSwitch', <ThemeSwitch />, { contract: 'ui/ThemeSwitch@1' });

test('a person chooses dark, and it is remembered on this site', async () => {
  render(<ThemeSwitch />);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Sistem' }).checked).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: 'Gelap' }));
  expect(theme()).toBe('dark');
  expect(localStorage.getItem('kpu-theme')).toBe('dark');
});

test('with the keyboard: one stop, arrows choose', async () => {
  render(<ThemeSwitch />);
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Sistem' }));
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(theme()).toBe('contrast');
});

test('going back to the system forgets the choice', async () => {
  localStorage.setItem('kpu-theme', 'light');
  render(<ThemeSwitch locale="en" />);
  expect(theme()).toBe('light');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Light' }).checked).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: 'System' }));
  expect(theme()).toBeNull();
  expect(localStorage.getItem('kpu-theme')).toBeNull();
});

test('something foreign in the storage is ignored', () => {
  localStorage.setItem('kpu-theme', '"><script>');
  render(<ThemeSwitch />);
  expect(theme()).toBeNull();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Sistem' }).checked).toBe(true);
});

test('where storage is blocked the choice holds for this page', async () => {
  for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
  }
  render(<ThemeSwitch />);
  await userEvent.click(screen.getByRole('radio', { name: 'Gelap' }));
  expect(theme()).toBe('dark');
  await userEvent.click(screen.getByRole('radio', { name: 'Sistem' }));
  expect(theme()).toBeNull();
});

test('without script it is not shown', () => {
  expect(renderToString(<ThemeSwitch />)).toMatch(/^<fieldset[^>]*hidden/);
});

test('it can be named for where it stands, and a language without words reads Indonesian', () => {
  render(<ThemeSwitch legend="Tema" locale={'jv' as 'id'} />);
  expect(screen.getByRole('group', { name: 'Tema' })).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'Gelap' })).toBeTruthy();
});

test('two of them on a page do not steal each other’s choice', () => {
  render(
    <>
      <ThemeSwitch />
      <ThemeSwitch />
    </>,
  );
  expect(screen.getAllByRole<HTMLInputElement>('radio', { name: 'Sistem' }).map((r) => r.checked)).toEqual([
    true,
    true,
  ]);
});

describe('theme-init.js', () => {
  const source = readFileSync(join(import.meta.dirname, '../../../static/theme-init.js'), 'utf8');
  const run = () => new Function(source)();

  test('is at most 400 bytes', () => expect(Buffer.byteLength(source)).toBeLessThanOrEqual(400));

  test.each(themeChoices.filter((c) => c !== 'system'))('applies %s before the first paint', (choice) => {
    localStorage.setItem('kpu-theme', choice);
    run();
    expect(theme()).toBe(choice);
  });

  test.each([
    ...textScales.filter((c) => c !== '100').map((c) => ['text', c]),
    ...motionChoices.filter((c) => c !== 'system').map((c) => ['motion', c]),
  ])('applies the %s %s of AppearanceMenu', (name, choice) => {
    localStorage.setItem(`kpu-${name}`, choice as string);
    run();
    expect(document.documentElement.getAttribute(`data-kpu-${name}`)).toBe(choice);
    expect(theme()).toBeNull();
  });

  test.each(['', '100', '1250', 'system', 'reduce it', '"><script>'])(
    'leaves size and motion alone with %j',
    (stored) => {
      localStorage.setItem('kpu-text', stored);
      localStorage.setItem('kpu-motion', stored);
      run();
      expect(document.documentElement.getAttributeNames().filter((n) => n.startsWith('data-kpu'))).toEqual(
        [],
      );
    },
  );

  test.each(['', 'system', 'dark light', '"><script>'])('leaves the page alone with %j', (stored) => {
    localStorage.setItem('kpu-theme', stored);
    run();
    expect(theme()).toBeNull();
  });

  test('a blocked storage is no error', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(run).not.toThrow();
    expect(theme()).toBeNull();
  });
});
