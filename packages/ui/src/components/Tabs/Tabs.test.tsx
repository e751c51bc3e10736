import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Tabs } from './Tabs.tsx';

const items = [
  { label: 'Laweyan', children: 'Isi Laweyan', id: 'laweyan' },
  { label: 'Serengan', children: <p id="tabel-serengan">Isi Serengan</p>, id: 'serengan' },
  { label: 'Jebres', children: 'Isi Jebres', id: 'jebres' },
];
const tabs = <Tabs label="Kecamatan" items={items} />;
const scroll = vi.fn();

beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scroll(this.id || this.getAttribute('data-kpu'));
  };
});
afterEach(() => {
  scroll.mockClear();
  history.replaceState(null, '', ' ');
});

describeConformance('Tabs', tabs, { contract: 'ui/Tabs@1' });

const selected = () => screen.getAllByRole('tab', { selected: true }).map((tab) => tab.textContent);
/** The panel that the style sheet shows is the one that can be reached by keyboard. */
const open = () => [...document.querySelectorAll('[role=tabpanel][tabindex="0"]')].map((panel) => panel.id);

test('without script everything can be read under headings, and nothing is a tab', () => {
  const html = renderToString(<Tabs label="Kecamatan" items={items} level={2} />);
  expect(html).not.toMatch(/role=|tabindex|hidden|<button/);
  expect(html.match(/<section id="\w+"><h2[^>]*>\w+<\/h2><p/g)).toHaveLength(3);
});

test('after hydration the same sections are panels of tabs', async () => {
  const container = document.createElement('div');
  container.innerHTML = renderToString(tabs);
  document.body.append(container);
  const section = container.querySelector('#jebres');
  const root = await act(async () => hydrateRoot(container, tabs));
  expect(screen.getByRole('tablist', { name: 'Kecamatan' })).toBeTruthy();
  expect(container.querySelector('#jebres')).toBe(section);
  expect(open()).toEqual(['laweyan']);
  await act(async () => root.unmount());
  container.remove();
});

test('a person chooses a tab by pointer', async () => {
  render(tabs);
  await userEvent.click(screen.getByRole('tab', { name: 'Jebres' }));
  expect(selected()).toEqual(['Jebres']);
  expect(open()).toEqual(['jebres']);
  const tab = screen.getByRole('tab', { name: 'Jebres' });
  expect(tab.getAttribute('aria-controls')).toBe('jebres');
  expect(document.getElementById('jebres')?.getAttribute('aria-labelledby')).toBe(tab.id);
});

test('with the keyboard: one stop, arrows around the ends, Home and End, then into the panel', async () => {
  render(tabs);
  await userEvent.tab();
  const visited: (string | null | undefined)[] = [document.activeElement?.textContent];
  for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home', 'x']) {
    await userEvent.keyboard(`{${key}}`);
    visited.push(document.activeElement?.textContent);
    expect(selected()).toEqual([document.activeElement?.textContent]);
  }
  expect(visited).toEqual(['Laweyan', 'Serengan', 'Jebres', 'Laweyan', 'Jebres', 'Laweyan', 'Laweyan']);
  await userEvent.tab();
  expect(document.activeElement?.id).toBe('laweyan');
});

test.each([
  // The tabs come into sight with their panel.
  ['serengan', 'serengan', 'ui/Tabs@1'],
  ['tabel-serengan', 'serengan', 'tabel-serengan'],
])('an address with #%s opens the panel', async (hash, panel, sight) => {
  history.replaceState(null, '', `#${hash}`);
  render(tabs);
  expect(open()).toEqual([panel]);
  await waitFor(() => expect(scroll.mock.calls).toEqual([[sight]]));
});

test('a link on the page opens a panel', async () => {
  render(
    <>
      <a href="#jebres">Ke Jebres</a>
      {tabs}
    </>,
  );
  await userEvent.click(screen.getByRole('link'));
  await waitFor(() => expect(open()).toEqual(['jebres']));
  await waitFor(() => expect(scroll.mock.calls).toEqual([['ui/Tabs@1']]));
});

test.each(['#', '#lain', '#%E0%A4%A', '#"><script>'])('the address %s changes nothing', (hash) => {
  history.replaceState(null, '', hash);
  render(tabs);
  expect(open()).toEqual(['laweyan']);
  expect(scroll).not.toHaveBeenCalled();
});

test('two groups without ids do not mix', async () => {
  const plain = [
    { label: 'A', children: 'a' },
    { label: 'B', children: 'b' },
  ];
  render(
    <>
      <Tabs label="Satu" items={plain} />
      <Tabs label="Dua" items={plain} />
    </>,
  );
  await userEvent.click(screen.getAllByRole('tab', { name: 'B' })[1] as HTMLElement);
  expect(selected()).toEqual(['A', 'B']);
  const ids = screen.getAllByRole('tab').map((tab) => tab.getAttribute('aria-controls'));
  expect(new Set(ids).size).toBe(4);
});

test('when the list gets shorter the last panel opens', async () => {
  const { rerender } = render(tabs);
  await userEvent.click(screen.getByRole('tab', { name: 'Jebres' }));
  rerender(<Tabs label="Kecamatan" items={items.slice(0, 2)} />);
  expect(open()).toEqual(['serengan']);
});

test('with one part there is nothing to choose, without any nothing at all', () => {
  render(<Tabs label="Kecamatan" items={items.slice(0, 1)} />);
  expect(screen.queryByRole('tablist')).toBeNull();
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Laweyan');
  expect(render(<Tabs label="Kecamatan" items={[]} />).container.innerHTML).toBe('');
});

test('a label that is missing becomes a number; what editors paste stays text', () => {
  render(
    <Tabs
      label="Kecamatan"
      locale={badInput.locale}
      items={[
        { label: ' ', children: badInput.html },
        { label: badInput.html, children: badInput.bidi },
        { children: 'Tanpa label' } as (typeof items)[number],
        ...many(200, () => ({ label: badInput.unbroken, children: '' })),
      ]}
    />,
  );
  expect(
    screen
      .getAllByRole('tab')
      .map((tab) => tab.textContent)
      .slice(0, 3),
  ).toEqual(['Bagian 1', badInput.html, 'Bagian 3']);
  expect(screen.getAllByRole('tab')).toHaveLength(203);
});

test('two panels with one id are told to the developer', () => {
  render(<Tabs label="Kecamatan" items={[items[0], items[0]] as typeof items} />);
  expect(takeConsole('error')).toContain(
    'Situs KPU Tabs: two panels have the same id. Links lead to the first of them, and tabs are announced with the wrong panel. Give each its own.',
  );
});
