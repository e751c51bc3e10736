import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { destroyAnnouncer } from 'react-aria/private/live-announcer/LiveAnnouncer';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Combobox, type ComboboxOption, type ComboboxProps } from './index.ts';

// The one announcer of a page lives as long as the page, and each test is a page of its own.
afterEach(destroyAnnouncer);

const options: ComboboxOption[] = [
  { value: '13.02', label: 'Kabupaten Solok', note: 'Sumatera Barat' },
  { value: '13.11', label: 'Kabupaten Solok Selatan', note: 'Sumatera Barat' },
  { value: '13.72', label: 'Kota Solok', note: 'Sumatera Barat' },
  { value: '33.72', label: 'Kota Surakarta', aliases: ['Solo'], note: 'Jawa Tengah' },
];
const base = { name: 'wilayah', label: 'Kabupaten atau kota', options };
const tree = (more: Partial<ComboboxProps> = {}) => (
  <form aria-label="Uji">
    <Combobox {...base} {...more} />
    <button type="submit">Lanjut</button>
  </form>
);
const show = (more?: Partial<ComboboxProps>) => render(tree(more));
const box = () => screen.getByRole<HTMLInputElement>('combobox');
const sent = () => new FormData(screen.getByRole<HTMLFormElement>('form', { hidden: true })).get('wilayah');
const listed = () => screen.queryAllByRole('option').map((li) => li.querySelector('bdi')?.textContent);
/** What a screen reader has been told since the last call. */
const heard = () => {
  const all = [...document.querySelectorAll('[data-live-announcer] > div > div')];
  const texts = all.map((e) => e.textContent).filter(Boolean);
  for (const e of all) e.remove();
  return texts;
};

describeConformance('Combobox', <Combobox {...base} hint="Ketik nama daerah" defaultValue="33.72" />, {
  contract: 'ui/Combobox@1',
});

describe('without script', () => {
  const html = (more?: Partial<ComboboxProps>) => {
    const container = document.createElement('div');
    container.innerHTML = renderToString(tree(more));
    return container;
  };

  test('it is a select with every option, and a plain form sends the choice', () => {
    const container = html({ defaultValue: '33.72' });
    const select = container.querySelector('select');
    expect([...(select?.options ?? [])].map((o) => [o.value, o.text])).toEqual([
      ['', 'Pilih satu'],
      ['13.02', 'Kabupaten Solok, Sumatera Barat'],
      ['13.11', 'Kabupaten Solok Selatan, Sumatera Barat'],
      ['13.72', 'Kota Solok, Sumatera Barat'],
      ['33.72', 'Kota Surakarta, Jawa Tengah'],
    ]);
    expect(new FormData(container.querySelector('form') as HTMLFormElement).get('wilayah')).toBe('33.72');
    expect(select?.required).toBe(true);
    expect(container.querySelector('input')).toBeNull();
  });

  test('label, hint and error belong to the select', () => {
    const select = html({ hint: 'Ketik nama', error: 'Pilih satu daerah.' }).querySelector('select');
    expect(select?.labels?.[0]?.textContent).toBe('Kabupaten atau kota');
    expect(select?.getAttribute('aria-describedby')).toBe('isian-wilayah-hint isian-wilayah-error');
    expect(select?.getAttribute('aria-invalid')).toBe('true');
  });

  test('what was chosen before the script came is kept, and so is the focus', async () => {
    const container = html();
    document.body.append(container);
    const select = container.querySelector('select') as HTMLSelectElement;
    select.value = '13.72';
    select.focus();
    const chosen = vi.fn();
    const root = await act(async () => hydrateRoot(container, tree({ onValueChange: chosen })));
    expect(box().value).toBe('Kota Solok');
    expect(document.activeElement).toBe(box());
    expect(sent()).toBe('13.72');
    expect(chosen.mock.calls).toEqual([['13.72']]);
    await act(async () => root.unmount());
    container.remove();
  });
});

test('a person types parts of the name in any order, and chooses with the arrow and Enter', async () => {
  const chosen = vi.fn();
  show({ onValueChange: chosen });
  await userEvent.type(box(), 'sel solok');
  expect(listed()).toEqual(['Kabupaten Solok Selatan']);
  await userEvent.keyboard('{ArrowDown}');
  expect(box().getAttribute('aria-activedescendant')).toBe(screen.getByRole('option').id);
  await userEvent.keyboard('{Enter}');
  expect(box().value).toBe('Kabupaten Solok Selatan');
  expect(sent()).toBe('13.11');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(chosen.mock.calls).toEqual([['13.11']]);
});

test('the field keeps its name while the list is open and the rest of the page is hidden', async () => {
  show();
  await userEvent.click(box());
  expect(screen.getByText('Kabupaten atau kota').getAttribute('aria-hidden')).toBe('true');
  expect(screen.getByRole('combobox', { name: 'Kabupaten atau kota' })).toBe(box());
  await userEvent.keyboard('{Escape}');
  expect(box().hasAttribute('aria-label')).toBe(false);
  expect(screen.getByRole('combobox', { name: 'Kabupaten atau kota' })).toBe(box());
});

test('by the name that people use, and with the mouse', async () => {
  show();
  await userEvent.type(box(), 'SOLO');
  expect(listed()[0]).toBe('Kota Surakarta');
  await userEvent.click(screen.getByRole('option', { name: /Surakarta/ }));
  expect(box().value).toBe('Kota Surakarta');
  expect(document.activeElement).toBe(box());
  expect(sent()).toBe('33.72');
});

test('two of one name are told apart by their province, in the name of the option', async () => {
  show();
  await userEvent.click(box());
  expect(screen.getAllByRole('option').map((o) => o.textContent)).toContain('Kota SolokSumatera Barat');
  expect(screen.getByRole('option', { name: /Kota Surakarta\s*Jawa Tengah/ })).toBeTruthy();
});

test('Escape brings back what was chosen, also after the text was emptied', async () => {
  show({ defaultValue: '33.72' });
  await userEvent.clear(box());
  expect(sent()).toBe('');
  await userEvent.keyboard('{Escape}');
  expect([box().value, sent()]).toEqual(['Kota Surakarta', '33.72']);
  await userEvent.type(box(), 'x');
  await userEvent.keyboard('{Escape}');
  expect([box().value, sent()]).toEqual(['Kota Surakarta', '33.72']);
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('a name written out in full is a choice, without the list', async () => {
  show();
  await userEvent.type(box(), 'kota solok');
  await userEvent.tab();
  expect([box().value, sent()]).toEqual(['Kota Solok', '13.72']);
  expect(screen.queryByText('Kesalahan:')).toBeNull();
});

test('of two options of one name neither is taken by itself', async () => {
  const two = [
    { value: 'a', label: 'Jebres', note: 'Kelurahan' },
    { value: 'b', label: 'Jebres', note: 'Kecamatan' },
  ];
  show({ options: two });
  await userEvent.type(box(), 'jebres');
  await userEvent.tab();
  expect(sent()).toBe('');
});

test('what is no option is not sent, and the field says so until one types again', async () => {
  show({ defaultValue: '33.72' });
  await userEvent.clear(box());
  await userEvent.type(box(), 'Bandungg');
  await userEvent.tab();
  expect([box().value, sent()]).toEqual(['', '']);
  expect(screen.getByText(/Di dalamnya tidak ada/).textContent).toBe(
    'Pilih satu dari daftar. Di dalamnya tidak ada “Bandungg”',
  );
  expect(box().getAttribute('aria-describedby')).toContain('isian-wilayah-error');
  await userEvent.type(box(), 's');
  expect(screen.queryByText(/Di dalamnya/)).toBeNull();
});

test('what was chosen is kept when one types something else and leaves', async () => {
  show({ defaultValue: '33.72' });
  await userEvent.type(box(), 'x');
  await userEvent.tab();
  expect([box().value, sent()]).toEqual(['Kota Surakarta', '33.72']);
  expect(screen.getByText(/Di dalamnya tidak ada/)).toBeTruthy();
});

test('one button empties it, is named, and leaves the focus in the field', async () => {
  const chosen = vi.fn();
  show({ defaultValue: '33.72', onValueChange: chosen });
  await userEvent.click(screen.getByRole('button', { name: 'Hapus pilihan: Kabupaten atau kota' }));
  expect([box().value, sent()]).toEqual(['', '']);
  expect(document.activeElement).toBe(box());
  expect(screen.queryByRole('button', { name: /Hapus/ })).toBeNull();
  expect(chosen.mock.calls).toEqual([[null]]);
});

test('with the keyboard the button is the next stop, and leaving it leaves the field', async () => {
  show({ defaultValue: '33.72' });
  await userEvent.click(box());
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /Hapus/ }));
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Lanjut' }));
  expect(screen.queryByRole('listbox')).toBeNull();
  await userEvent.click(box());
  expect(screen.getAllByRole('option')).toHaveLength(4);
});

test('Enter sends the form once the list is closed', async () => {
  show({ defaultValue: '33.72' });
  const submit = vi.fn((e: Event) => e.preventDefault());
  screen.getByRole('form').addEventListener('submit', submit);
  await userEvent.type(box(), '{ArrowDown}{Enter}');
  expect(submit).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(submit).toHaveBeenCalledTimes(1);
});

test('at most 50 are drawn, and the rest is counted', async () => {
  show({ options: many(514, (i) => ({ value: `${i}`, label: `Kota ${i}` })) });
  await userEvent.click(box());
  expect(screen.getAllByRole('option')).toHaveLength(50);
  expect(screen.getByText('464 lainnya: ketik lebih banyak.')).toBeTruthy();
  await userEvent.type(box(), '51');
  expect(screen.queryByText(/lainnya/)).toBeNull();
});

test('screen readers hear the number of results, in Indonesian only', async () => {
  show();
  heard();
  await userEvent.type(box(), 'solok');
  await waitFor(() => expect(heard()).toEqual(['3 pilihan.']));
  await userEvent.type(box(), 'x');
  await waitFor(() => expect(heard()).toEqual(['Tidak ada yang cocok dengan “solokx”']));
  expect(screen.getByText('solokx').parentElement?.textContent).toBe('Tidak ada yang cocok dengan “solokx”');
});

test('VoiceOver hears the option under the arrow keys, and which one is chosen', async () => {
  vi.spyOn(navigator, 'platform', 'get').mockReturnValue('iPhone');
  show({ defaultValue: '33.72' });
  heard();
  await userEvent.click(box());
  await waitFor(() => expect(heard()).toEqual(['Kota Surakarta, Jawa Tengah, dipilih']));
  await userEvent.keyboard('{ArrowUp}');
  await waitFor(() => expect(heard()).toEqual(['Kota Solok, Sumatera Barat']));
});

test('a value kept outside is followed', () => {
  const { rerender } = show({ value: '33.72' });
  expect(box().value).toBe('Kota Surakarta');
  rerender(tree({ value: '13.72' }));
  expect([box().value, sent()]).toEqual(['Kota Solok', '13.72']);
  rerender(tree({ value: null }));
  expect([box().value, sent()]).toEqual(['', '']);
});

test('resetting the form brings the first choice back', async () => {
  show({ defaultValue: '33.72' });
  await userEvent.clear(box());
  await userEvent.type(box(), 'kota solok');
  await userEvent.tab();
  expect(sent()).toBe('13.72');
  act(() => screen.getByRole<HTMLFormElement>('form').reset());
  expect([box().value, sent()]).toEqual(['Kota Surakarta', '33.72']);
});

test('disabled it cannot be opened, emptied or sent', async () => {
  show({ defaultValue: '33.72', disabled: true });
  expect(box().disabled).toBe(true);
  expect(screen.queryByRole('button', { name: /Hapus/ })).toBeNull();
  expect(sent()).toBeNull();
});

test('required unless it is optional', () => {
  show();
  expect(box().required).toBe(true);
});

test('React Aria puts no style into the page', async () => {
  show();
  await userEvent.click(box());
  expect(document.querySelector('style')).toBeNull();
  expect(screen.getByRole('form').outerHTML).not.toContain('style=');
});

test('with no options it is empty, and says so', async () => {
  show({ options: [] });
  await userEvent.click(box());
  expect(screen.getByText('Belum ada pilihan.')).toBeTruthy();
});

test('a value that comes twice is one option, and the developer is told', async () => {
  show({ options: [...options, { value: '33.72', label: 'Surakarta' }] });
  await userEvent.click(box());
  expect(listed()).toHaveLength(4);
  expect(takeConsole('error')[0]).toBe(
    'Situs KPU Combobox: 1 of 5 options have a value that another one has. They would be one and the same answer, so only the last of each is shown. Give each option a value of its own.',
  );
});

test('a value that is no option leaves the field empty, and the developer is told', () => {
  show({ defaultValue: '99.99' });
  expect([box().value, sent()]).toEqual(['', '']);
  expect(takeConsole('error')[0]).toBe(
    'Situs KPU Combobox: no option has the value “99.99”. The field is empty, and sends nothing. Pass a value of the list, or null.',
  );
});

test.each(['longName', 'unbroken', 'html', 'bidi', 'script'] as const)('%s stays text', async (kind) => {
  show({ options: [{ value: 'x', label: badInput[kind], note: badInput[kind] }], locale: badInput.locale });
  await userEvent.click(box());
  const option = screen.getByRole('option');
  expect(option.querySelector('bdi')?.textContent).toBe(badInput[kind]);
  expect(option.querySelector('img, b')).toBeNull();
  await userEvent.click(option);
  expect([box().value, sent()]).toEqual([badInput[kind], 'x']);
});

test('in English', async () => {
  show({ locale: 'en' });
  await userEvent.type(box(), 'zzz');
  expect(screen.getByText(/Nothing matches/)).toBeTruthy();
});
