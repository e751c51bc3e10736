import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { SearchField, type SearchFieldProps } from './index.ts';

describeConformance(
  'SearchField',
  <SearchField
    action="/cari"
    defaultValue="jadwal"
    suggestions={['Surakarta', 'Solok']}
    scopes={[{ value: '', label: 'Semua' }]}
  />,
  { contract: 'ui/SearchField@1' },
);

const show = (more: Partial<SearchFieldProps> = {}) => render(<SearchField action="/cari" {...more} />);
const form = () => screen.getByRole<HTMLFormElement>('search');
const box = () => screen.getByLabelText<HTMLInputElement>(/./, { selector: 'input' });
/** Where the browser would go. */
const address = () =>
  `${form().getAttribute('action')}?${new URLSearchParams(new FormData(form()) as never)}`;

test('a person types words, and the browser asks for them by a plain address', async () => {
  show();
  await userEvent.type(box(), 'jadwal pleno');
  expect(form().method).toBe('get');
  expect(address()).toBe('/cari?q=jadwal+pleno');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Cari' }).type).toBe('submit');
});

test('the words of this page stand in it, and the landmark says what is searched', () => {
  show({ label: 'Cari keputusan', defaultValue: 'DPT' });
  expect(screen.getByRole('search', { name: 'Cari keputusan' })).toBe(form());
  expect(screen.getByRole<HTMLInputElement>('searchbox', { name: 'Cari keputusan' }).value).toBe('DPT');
});

test('a hidden label is still its name', () => {
  show({ labelHidden: true });
  expect(box().labels?.[0]?.className).toBe('kpu-visually-hidden');
  expect(screen.getByRole('searchbox', { name: 'Cari di situs ini' })).toBe(box());
});

test('the browser proposes each name once, and any other word can be sent', async () => {
  show({ suggestions: ['Solok', 'Solok', '  ', 'Surakarta'] });
  const { list } = box();
  expect(Array.from(list?.options ?? [], (o) => o.value)).toEqual(['Solok', 'Surakarta']);
  await userEvent.type(box(), 'lain');
  expect(address()).toBe('/cari?q=lain');
});

test('one part of the site can be searched alone', async () => {
  show({
    scopes: [
      { value: '', label: 'Seluruh situs' },
      { value: 'berita', label: 'Berita' },
    ],
    scope: 'berita',
    defaultValue: 'x',
  });
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Bagian situs' });
  expect(address()).toBe('/cari?di=berita&q=x');
  await userEvent.selectOptions(select, 'Seluruh situs');
  expect(address()).toBe('/cari?di=&q=x');
});

test('what else is chosen on the page goes along', () => {
  show({ children: <input type="hidden" name="tahun" value="2024" />, defaultValue: 'x' });
  expect(address()).toBe('/cari?q=x&tahun=2024');
});

test('two on a page have ids of their own', () => {
  show({ suggestions: ['a'] });
  show({ id: 'arsip', label: 'Cari arsip', suggestions: ['b'] });
  const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an address that would run script is not there, and thousands of proposals are', () => {
  show({ action: badInput.script, suggestions: many(10_000, (i) => `Desa ${i}`) });
  expect(form().hasAttribute('action')).toBe(false);
  expect(box().list?.options).toHaveLength(10_000);
});

test.each(['longName', 'unbroken', 'html', 'bidi', 'empty'] as const)('%s stays text', (kind) => {
  show({ defaultValue: badInput[kind], suggestions: [badInput[kind]], locale: badInput.locale });
  expect(box().value).toBe(badInput[kind]);
  expect(form().querySelector('img, b')).toBeNull();
  expect(screen.getByRole('button', { name: 'Cari' })).toBeTruthy();
});

test('in English', () => {
  show({ locale: 'en' });
  expect(screen.getByRole('search', { name: 'Search this site' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Search' })).toBeTruthy();
});
