import { act, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { TableOfContents } from './TableOfContents.tsx';
import { TableOfContentsLive } from './TableOfContentsLive.tsx';

const items = [
  { id: 'syarat', text: 'Syarat', level: 2 },
  { id: 'usia', text: 'Usia', level: 3 },
  { id: 'cara', text: 'Cara', level: 2 },
];

describeConformance('TableOfContents', <TableOfContents items={items} />, {
  contract: 'ui/TableOfContents@1',
});

/** The outline as people see it: each link with how deep it stands. */
const outline = (container: Element) =>
  [...container.querySelectorAll('a')].map((a) => {
    let depth = 0;
    for (let e: Element | null = a; e; e = e.parentElement) if (e.tagName === 'OL') depth++;
    return `${depth} ${a.textContent} ${a.getAttribute('href')}`;
  });

test('a person goes to a heading, and sees which one belongs to which', () => {
  const { container } = render(<TableOfContents items={items} current="usia" />);
  expect(outline(container)).toEqual(['1 Syarat #syarat', '2 Usia #usia', '1 Cara #cara']);
  const nav = within(screen.getByRole('navigation', { name: 'Daftar isi' }));
  expect(nav.getByRole('link', { current: 'location' }).textContent).toBe('Usia');
});

test('it opens without script, under its name', () => {
  const { container } = render(<TableOfContents items={items} label="Isi pengumuman" locale="en" />);
  expect(container.querySelector('details > summary')?.textContent).toBe('Isi pengumuman');
  expect(renderToString(<TableOfContents items={items} locale="en" />)).toContain('<summary>Contents');
});

test.each([
  ['a jump counts as one step', [2, 4, 3, 2], ['1', '2', '2', '1']],
  ['a list may begin below its first level', [3, 2, 3], ['1', '1', '2']],
  ['six levels', [1, 2, 3, 4, 5, 6], ['1', '2', '3', '4', '5', '6']],
  ['a level that is none counts as 2', [2, Number.NaN, 0, -1, 99], ['1', '1', '1', '1', '2']],
])('levels: %s, and no heading is lost', (_, levels, depths) => {
  const { container } = render(
    <TableOfContents items={levels.map((level, i) => ({ id: `b${i}`, text: `B${i}`, level }))} />,
  );
  expect(outline(container).map((line) => line[0])).toEqual(depths);
});

test('one heading is no list, and neither is none', () => {
  const { container } = render(
    <>
      <TableOfContents items={[]} />
      <TableOfContents items={items.slice(0, 1)} />
    </>,
  );
  expect(container.innerHTML).toBe('');
});

test('ten thousand headings are all there', () => {
  const html = renderToString(
    <TableOfContents
      items={many(10_000, (i) => ({ id: `b${i}`, text: `Bagian ${i}`, level: 2 + (i % 4) }))}
    />,
  );
  expect(html.match(/<a /g)).toHaveLength(10_000);
  expect(html).toContain('<a href="#b9999">Bagian 9999</a>');
});

test('what editors write stays text', () => {
  const texts = [badInput.html, badInput.bidi, badInput.unbroken, badInput.longName];
  const { container } = render(
    <TableOfContents
      items={texts.map((text, i) => ({ id: `b${i}`, text, level: 2 }))}
      locale={badInput.locale}
    />,
  );
  expect([...container.querySelectorAll('a')].map((a) => a.textContent)).toEqual(texts);
  expect(container.querySelector('img')).toBeNull();
  expect(screen.getByRole('navigation', { name: 'Daftar isi' })).toBeTruthy();
});

test('a heading without words shows its id', () => {
  render(<TableOfContents items={[...items, { id: 'lampiran', text: '', level: 2 }]} />);
  expect(screen.getByRole('link', { name: 'lampiran' })).toBeTruthy();
});

test('the developer learns of an id that is there twice, or missing', () => {
  render(<TableOfContents items={[...items, { id: 'cara', text: 'Cara lain', level: 2 }]} />);
  render(<TableOfContents items={[...items, { id: '', text: 'Tanpa id', level: 2 }]} />);
  expect(takeConsole('error')).toEqual([
    'Situs KPU TableOfContents: the id "cara" belongs to two headings. Both links lead to the first of them. Give each heading an id of its own, or take the list and the page from collectHeadings.',
    'Situs KPU TableOfContents: the heading "Tanpa id" has no id. Its link leads to the beginning of the page. Give it an id, or take the list and the page from collectHeadings.',
  ]);
});

/** The headings of the page, at the distance from the top of the window that a test gives them. */
let look = () => {};
let watched: Element[] = [];
function page(tops: Record<string, number>, document_: { scrollTop: number; scrollHeight: number }) {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: () => void) {
        look = callback;
      }
      observe(element: Element) {
        watched.push(element);
      }
      disconnect() {
        watched = [];
      }
    },
  );
  for (const [id, top] of Object.entries(tops)) {
    const heading = document.createElement('h2');
    heading.id = id;
    heading.getBoundingClientRect = () => ({ top: tops[id] ?? top }) as DOMRect;
    document.body.append(heading);
  }
  for (const [key, value] of Object.entries({ clientHeight: 1000, ...document_ }))
    Object.defineProperty(document.documentElement, key, {
      configurable: true,
      get: () => (key in document_ ? document_[key as keyof typeof document_] : value),
    });
}

afterEach(() => {
  vi.unstubAllGlobals();
  location.hash = '';
  for (const h of document.querySelectorAll('body > h2')) h.remove();
  for (const key of ['clientHeight', 'scrollTop', 'scrollHeight'])
    Reflect.deleteProperty(document.documentElement, key);
});

const marked = () => screen.queryByRole('link', { current: 'location' })?.textContent;

test('while a person reads, the section is marked; before the first one, none', () => {
  const tops = { syarat: 500, usia: 900, cara: 1500 };
  const state = { scrollTop: 0, scrollHeight: 5000 };
  page(tops, state);
  const { unmount } = render(<TableOfContentsLive items={items} />);
  expect(watched.map((e) => e.id)).toEqual(['syarat', 'usia', 'cara']);
  act(() => look());
  expect(marked()).toBeUndefined();
  Object.assign(tops, { syarat: -100, usia: 249, cara: 900 });
  state.scrollTop = 600;
  act(() => look());
  expect(marked()).toBe('Usia');
  unmount();
  expect(watched).toEqual([]);
});

test('at the end of the page the last section counts', () => {
  const tops = { syarat: -900, usia: 500, cara: 800 };
  page(tops, { scrollTop: 4000, scrollHeight: 5000 });
  render(<TableOfContentsLive items={items} />);
  act(() => void document.dispatchEvent(new Event('scrollend')));
  expect(marked()).toBe('Cara');
});

test('of short sections that stand together the one that was asked for counts, until it has gone by', () => {
  const tops = { syarat: -100, usia: 20, cara: 200 };
  page(tops, { scrollTop: 1000, scrollHeight: 5000 });
  render(<TableOfContentsLive items={items} />);
  act(() => look());
  expect(marked()).toBe('Cara');
  const asked = document.getElementById('usia') as HTMLElement;
  Object.assign(asked, { matches: (selector: string) => selector === ':target' });
  act(() => look());
  expect(marked()).toBe('Usia');
  tops.usia = -1;
  act(() => look());
  expect(marked()).toBe('Cara');
});

test('without script it is the list of links, with nothing marked', () => {
  expect(renderToString(<TableOfContentsLive items={items} />)).toBe(
    renderToString(<TableOfContents items={items} />),
  );
});

test('where the browser cannot observe, nothing is marked and nothing breaks', () => {
  page({ syarat: -1, usia: -1, cara: -1 }, { scrollTop: 0, scrollHeight: 5000 });
  vi.unstubAllGlobals();
  render(<TableOfContentsLive items={items} />);
  expect(marked()).toBeUndefined();
});

test('the developer learns of a link that leads nowhere', () => {
  page({ syarat: 0, usia: 0 }, { scrollTop: 0, scrollHeight: 5000 });
  render(<TableOfContentsLive items={items} />);
  expect(takeConsole('error')).toEqual([
    'Situs KPU TableOfContentsLive: there is no element with the id "cara". Its link leads nowhere. Give the heading this id, or remove it from the items.',
  ]);
});
