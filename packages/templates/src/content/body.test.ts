import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { seedArticle } from '../../../../stories/utils/seedArticle.ts';
import { Findings } from './findings.ts';
import { articleBody, contentFindingCodes, isArticleBody } from './index.ts';

const html = (input: string) => articleBody({ html: input });
const codes = (input: string) => html(input).removed.map(({ code }) => code);

describe('an editor writes Markdown', () => {
  test('paragraphs, emphasis, links, lists and quotations', () => {
    const { html } = articleBody({
      markdown:
        'Satu **dua** [PPID](https://surakartakotappid.kpu.go.id).\n\n- a\n- b\n\n> kutipan\n\n1. x\n2. y',
    });
    expect(html).toBe(
      '<p>Satu <strong>dua</strong> <a href="https://surakartakotappid.kpu.go.id">PPID</a>.</p>\n<ul><li>a</li><li>b</li></ul>\n<blockquote><p>kutipan</p></blockquote>\n<ol><li>x</li><li>y</li></ol>',
    );
  });
  test('a table gets a region that scrolls, scopes, and figures on the right', () => {
    const { html, removed, text } = articleBody({
      markdown: '| Kecamatan | TPS |\n|---|--:|\n| Laweyan | 153 |\n| Jebres | 1.204 |',
    });
    expect(html).toBe(
      '<div class="kpu-table kpu-table-figures" role="group" tabindex="0" aria-label="Tabel"><table><thead><tr><th scope="col">Kecamatan</th><th scope="col">TPS</th></tr></thead><tbody><tr><td>Laweyan</td><td>153</td></tr><tr><td>Jebres</td><td>1.204</td></tr></tbody></table></div>',
    );
    expect(removed).toEqual([]);
    expect(text).toBe('Kecamatan · TPS\n\nLaweyan · 153\n\nJebres · 1.204');
  });
  test('what an office types stays: no smart quotes, no strike-through, no links that were not asked for', () => {
    const typed = '“Tugas pokok ~bapak/ibu~” www.kpu.go.id -- ... (c) :)';
    expect(articleBody({ markdown: typed }).text).toBe(typed);
    expect(articleBody({ markdown: typed }).html).toBe(`<p>${typed}</p>`);
  });
});

describe('an editor pastes HTML', () => {
  test('headings begin at h2 and skip no level', () => {
    expect(html('<h1>A</h1><h3>B</h3><h3>C</h3><h6>D</h6><h2>E</h2>').html).toBe(
      '<h2>A</h2>\n<h3>B</h3>\n<h3>C</h3>\n<h4>D</h4>\n<h3>E</h3>',
    );
    expect(html('<h4>A</h4><h4>B</h4><h2>C</h2>').html).toBe('<h2>A</h2>\n<h2>B</h2>\n<h2>C</h2>');
    expect(codes('<h2>A</h2><h3>B</h3>')).toEqual([]);
    expect(codes('<h4>A</h4>')).toEqual(['heading-level']);
    expect(html('<h2> <br></h2><p>x').html).toBe('<p>x</p>');
  });
  test('every div, double line break and loose line becomes a paragraph', () => {
    expect(
      html('Satu<div>Dua</div><div>Tiga<br><br>Empat<br>Lima</div><section><p>Enam</p></section>').html,
    ).toBe('<p>Satu</p>\n<p>Dua</p>\n<p>Tiga</p>\n<p>Empat<br>Lima</p>\n<p>Enam</p>');
    expect(html('<b><p>Satu</p><p>Dua</p></b>').html).toBe('<p><b>Satu</b></p>\n<p><b>Dua</b></p>');
    expect(html('<p>&nbsp;</p><p><span style="x"><font>Isi</font></span></p>').html).toBe('<p>Isi</p>');
  });
  test('Word and its like: no style, no class, no empty lines', () => {
    const { html: out, removed } = html(
      '<p class=MsoNormal style="margin:0"><o:p></o:p><span lang=IN>Isi</span></p>',
    );
    expect(out).toBe('<p>Isi</p>');
    expect(removed).toEqual([
      {
        code: 'attribute',
        severity: 'info',
        count: 2,
        examples: expect.arrayContaining(['<p class>', '<p style>']),
        text: expect.anything(),
      },
    ]);
  });
  test('images keep their size, load late and need a text alternative', () => {
    expect(html('<img src="/a.jpg" alt="Rapat" width="800" height="600" srcset="x">').html).toBe(
      '<p><img src="/a.jpg" alt="Rapat" width="800" height="600" loading="lazy"></p>',
    );
    const { html: out, removed } = html('<img src="/unggahan/rapat.jpg?x=1">');
    expect(out).toBe('<p><a href="/unggahan/rapat.jpg?x=1">Gambar tanpa keterangan: rapat.jpg</a></p>');
    expect(removed[0]).toMatchObject({
      code: 'image-alt',
      severity: 'warning',
      examples: ['/unggahan/rapat.jpg?x=1'],
    });
    expect(articleBody({ markdown: '![](a.png)' }, { locale: 'en' }).text).toBe(
      'Image without description: a.png',
    );
  });
  test('a figure keeps its caption', () => {
    expect(
      html('<figure><p><img src=a.jpg alt=A></p><figcaption>dok. <b>foto</b></figcaption></figure>').html,
    ).toBe(
      '<figure><img src="a.jpg" alt="A" loading="lazy"><figcaption>dok. <b>foto</b></figcaption></figure>',
    );
  });
  test('links: the safe ones stay, and a new window gets no hold on this one', () => {
    expect(
      html(
        '<a href=" HTTPS://kpu.go.id/x " target=_BLANK rel=opener>a</a> <a href="/b?x=1#c" target=top>b</a>',
      ).html,
    ).toBe(
      '<p><a href="https://kpu.go.id/x" target="_blank" rel="noopener">a</a> <a href="/b?x=1#c">b</a></p>',
    );
    expect(
      html(
        '<a href="mailto:a@kpu.go.id">a</a><a href="tel:+62271">b</a><a href="//x/y">c</a><a href="x:y">d</a>',
      ).html,
    ).toBe('<p><a href="mailto:a@kpu.go.id">a</a><a href="tel:+62271">b</a><a href="//x/y">c</a>d</p>');
  });
  test('a table without headers is shown, and the editor is told', () => {
    expect(codes('<table><tr><td>A<td>1</table>')).toEqual(['table-header']);
    expect(html('<table><caption>TPS</caption><tr><th>Kec<th>TPS<tr><th>Jebres<td>1</table>').html).toBe(
      '<div class="kpu-table kpu-table-figures" role="group" tabindex="0" aria-label="TPS"><table><caption>TPS</caption><tbody><tr><th scope="col">Kec</th><th scope="col">TPS</th></tr><tr><th scope="row">Jebres</th><td>1</td></tr></tbody></table></div>',
    );
    expect(html('<table><tr><td colspan=2 rowspan=1>A<tr><td colspan=900>B<td>C</table>').html).toContain(
      '<td colspan="2">A</td>',
    );
  });
  test('lists and terms are repaired, not lost', () => {
    expect(html('<ul>a<ul><li>b</ul><p>c</p></ul><ol start=3><li><p>d</p></ol><ol><div>').html).toBe(
      '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>\n<ol start="3"><li>d</li></ol>',
    );
    expect(html('<dl><div><dt>Ketua<dd>Nama</div>lain</dl>').html).toBe(
      '<dl><dt>Ketua</dt><dd>Nama</dd><dd>lain</dd></dl>',
    );
  });
  test('another language within the text is kept for screen readers', () => {
    expect(html('<p lang=en>Hi <i lang=jv>sugeng</i></p>').html).toBe(
      '<p lang="en">Hi <i lang="jv">sugeng</i></p>',
    );
  });
});

describe('what the body tells', () => {
  test('the words of the seed article are untouched, typing errors and all', () => {
    const body = articleBody({ text: seedArticle.text });
    expect(body.text.replaceAll('\n\n', '\n')).toBe(seedArticle.text);
    expect(body.text).toContain('Katua KPU Provinsi');
    expect(body.text).toContain('Jumat ,(9/5)');
    expect(body.words).toBe(297);
    expect(body.removed).toEqual([]);
  });
  test('lead is where the first paragraph begins', () => {
    for (const [input, at] of [
      ['<p>Satu', 3],
      ['<p lang=en>Satu', 13],
      ['<h2>A</h2><p>Satu', 14],
      ['<blockquote>x</blockquote><p>Satu', 37],
      ['<h2>A</h2>', -1],
      ['', -1],
    ] as const) {
      const body = html(input);
      expect(body.lead).toBe(at);
      if (at > 0) expect(body.html.slice(at)).toBe('Satu</p>');
    }
  });
  test('each finding says what, why and how to fix, in both languages', () => {
    const findings = new Findings();
    for (const code of contentFindingCodes)
      for (let i = 0; i < 5; i++) findings.add(code, `${code} ${'x'.repeat(i * 50)}`);
    for (const { count, examples, text } of findings.list()) {
      expect(count).toBe(5);
      expect(examples.length).toBeLessThanOrEqual(3);
      for (const example of examples) expect(example.length).toBeLessThanOrEqual(60);
      for (const { what, why, fix } of [text.id, text.en])
        for (const part of [what, why, fix]) expect(part).toMatch(/^[A-Z].{10,}\.$/);
      expect(text.id.what).not.toBe(text.en.what);
    }
  });
  test('only what articleBody made counts as clean', () => {
    const body = html('<p>x</p>');
    expect(isArticleBody(body)).toBe(true);
    expect(isArticleBody({ ...body })).toBe(true);
    expect(isArticleBody({ ...body, html: '<script>' })).toBe(false);
    expect(isArticleBody(JSON.parse(JSON.stringify(body)))).toBe(false);
    expect(isArticleBody('<p>x</p>')).toBe(false);
    expect(isArticleBody(null)).toBe(false);
    expect(() => Object.assign(body, { html: '<script>' })).toThrow();
  });
  test('an input that is no body is refused with the way out', () => {
    const wrong = (input: unknown) => () => articleBody(input as { text: string });
    expect(wrong(undefined)).toThrow(
      /^Situs KPU articleBody: the input has no body\. .* Pass \{ markdown \}, \{ html \} or \{ text \}\.$/,
    );
    expect(wrong({ html: 'a', text: 'b' })).toThrow('the input has html and text');
    expect(wrong({ markdown: 12 })).toThrow('exactly one must be a string');
  });
});

test('the content entry loads no React', () => {
  for (const file of [
    'index',
    'body',
    'clean',
    'parse',
    'markdown',
    'schema',
    'safe',
    'findings',
    'conventions',
  ])
    expect(readFileSync(new URL(`./${file}.ts`, import.meta.url), 'utf8')).not.toMatch(
      /from '(react|\.\.\/)/,
    );
});
