import { expect, test } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { collectHeadings } from './collectHeadings.ts';

test('headings get an id, and the list says the same ones', () => {
  expect(
    collectHeadings(
      '<p>a</p><h2>Jumlah TPS &amp; pemilih</h2><p>b</p><h3 class="x">Per <em>kelurahan</em></h3>',
    ),
  ).toEqual({
    html: '<p>a</p><h2 id="jumlah-tps-pemilih">Jumlah TPS &amp; pemilih</h2><p>b</p><h3 id="per-kelurahan" class="x">Per <em>kelurahan</em></h3>',
    items: [
      { id: 'jumlah-tps-pemilih', text: 'Jumlah TPS & pemilih', level: 2 },
      { id: 'per-kelurahan', text: 'Per kelurahan', level: 3 },
    ],
  });
});

test.each([
  '<h2 id="a">A</h2>',
  "<h2 id='a'>A</h2>",
  '<h2 class="x" id=a data-b>A</h2>',
  '<H2 ID="a">A</H2>',
])('an id that is there is kept: %s', (html) => {
  expect(collectHeadings(html)).toEqual({ html, items: [{ id: 'a', text: 'A', level: 2 }] });
});

test('no id is made twice, also not one that another element has', () => {
  const { html, items } = collectHeadings(
    '<h2>Syarat</h2><h2>Syarat</h2><div id="syarat-3"></div><h2>Syarat</h2><h2 id="">Syarat!</h2>',
  );
  expect(items.map((item) => item.id)).toEqual(['syarat', 'syarat-2', 'syarat-4', 'syarat-5']);
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((m) => m[1]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('deeper headings are left out, and as deep as one asks', () => {
  const html = '<h2>A</h2><h3>B</h3><h4>C</h4><h5>D</h5><h6>E</h6>';
  const texts = (deepest?: number) =>
    collectHeadings(html, deepest)
      .items.map((item) => item.text)
      .join('');
  expect([texts(), texts(2), texts(6)]).toEqual(['AB', 'A', 'ABCDE']);
  expect(collectHeadings(html, 2).html).toContain('<h3>B</h3>');
});

test.each([
  ['', 0],
  ['<p>tanpa judul</p>', 0],
  ['<h2></h2><h2> <br> </h2>', 0],
  ['<!-- <h2>Bukan judul</h2> --><h2>Judul</h2>', 1],
  ['<h2>tidak ditutup', 0],
  ['<h1>Judul halaman</h1><header>x</header><hgroup><h2>A</h2></hgroup>', 1],
  ['<h2 title="a > b">A</h2>', 1],
])('%j has %i headings', (html, count) => {
  expect(collectHeadings(html).items).toHaveLength(count);
});

test('signs are read as people see them, and letters of any script make an id', () => {
  const { items, html } = collectHeadings(
    '<h2>&lt;Pasal&#32;1&gt; &quot;a&#x27;&nbsp;b &tidakada; &#x110000;</h2><h2>نتائج</h2><h2>Café</h2><h2>!!!</h2>',
  );
  expect(items.map(({ id, text }) => [id, text])).toEqual([
    ['pasal-1-a-b-tidakada-x110000', '<Pasal 1> "a\' b &tidakada; &#x110000;'],
    ['نتائج', 'نتائج'],
    ['cafe', 'Café'],
    ['bagian', '!!!'],
  ]);
  expect(html).toContain('<h2 id="pasal-1-a-b-tidakada-x110000">');
});

test('what is written into the id can close nothing', () => {
  const { html } = collectHeadings(`<h2>&quot;&gt;${badInput.html}</h2>`);
  expect(/<h2 id="([^"]*)">/.exec(html)?.[1]).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u);
});

test('a long body with open headings is read in a moment', () => {
  collectHeadings('<h2 '.repeat(20_000));
  collectHeadings('<h2 title="'.repeat(5000));
  collectHeadings('<h2>'.repeat(2000));
  // A pattern that backtracks would run into the time limit of the test.
  expect(collectHeadings('<h2>'.repeat(10)).items).toEqual([]);
});
