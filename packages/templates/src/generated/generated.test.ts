/** From every result and every score of the fixtures to a news item, in both languages. */
import { type IppModel, ippModel, ippPemilu2024, ippPilkada2024, ippStory } from '@situs-kpu/ipp/core';
import * as ippFixtures from '@situs-kpu/ipp/fixtures';
import { type ElectionResult, findForbidden, resultStory, statuses } from '@situs-kpu/results/core';
import * as resultFixtures from '@situs-kpu/results/fixtures';
import { newsChecklist } from '@situs-kpu/standard';
import { describe, expect, test } from 'vitest';
import { articleBody } from '../content/index.ts';
import { siteFromRegion, standardPages } from '../index.ts';
import {
  articleFromIpp,
  articleFromResult,
  articleMarkdown,
  type GeneratedArticle,
  tableMarkdown,
} from './index.ts';

const site = siteFromRegion('33.72', { pages: standardPages() });
const options = { path: '/berita/contoh/', published: '2024-12-05T16:00+07:00' };
const locales = ['id', 'en'] as const;

const isResult = (value: unknown): value is ElectionResult =>
  typeof value === 'object' &&
  value !== null &&
  'contest' in value &&
  'options' in value &&
  'sources' in value;

/** Every result that the fixtures make, by name. */
function resultsOf(
  group: Readonly<Record<string, unknown>>,
  prefix = '',
): [name: string, result: ElectionResult][] {
  return Object.entries(group).flatMap(([name, value]): [string, ElectionResult][] => {
    if (typeof value === 'function' && value.length === 0 && !/^make/.test(name)) {
      const made: unknown = value();
      return isResult(made) ? [[prefix + name, made]] : [];
    }
    if (isResult(value)) return [[prefix + name, value]];
    return typeof value === 'object' && value !== null && !Array.isArray(value) && prefix === ''
      ? resultsOf(value as Record<string, unknown>, `${name}.`)
      : [];
  });
}
const results = resultsOf(resultFixtures);
const everyResult = results.flatMap(([name, result]) =>
  locales.map((locale) => [name, locale, result] as const),
);

/** What must hold for every generated article. */
function expectReady(article: GeneratedArticle, locale: 'id' | 'en') {
  const { title, body, lead, alt, table, generatedFrom, withheld } = article;
  expect(article.generated).toBe(true);
  for (const text of [title, lead, alt, generatedFrom, ...body]) {
    expect(text.trim(), title).not.toBe('');
    expect(text).not.toMatch(/undefined|\bNaN\b|\[object |\bnull\b/);
    expect(text).not.toContain('\n');
  }
  expect(body[0]).toBe(lead);
  expect(alt.length).toBeLessThanOrEqual(250);
  const { items } = newsChecklist(
    { title, text: body.join('\n'), published: article.published },
    { city: site.city, host: site.host, printed: true },
  );
  expect(items.find(({ id }) => id === 'netral')?.status).toBe('baik');
  if (table) {
    expect(withheld).toBeNull();
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(tableMarkdown(table).split('\n')).toHaveLength(table.rows.length + 2);
  }
  const markdown = articleMarkdown(article, locale);
  expect(markdown.startsWith('# ')).toBe(true);
  expect(markdown).toContain(locale === 'id' ? 'Dibuat otomatis dari data' : 'Made automatically from data');
}

test('the fixtures hold results of many statuses, sound and broken', () => {
  expect(results.length).toBeGreaterThan(40);
  expect(new Set(results.map(([, { status }]) => status)).size).toBeGreaterThan(5);
});

describe('an editor turns a result into a news item', () => {
  test.each(everyResult)(
    '%s, %s: ready, neutral, and never more than the status allows',
    (_, locale, result) => {
      const article = articleFromResult(result, site, { ...options, locale });
      expectReady(article, locale);
      const story = resultStory(result, { length: 'lengkap', locale });
      // Every sentence is one of the story; none was written here.
      if (story.kind === 'story') {
        const squeezed = (text: string) => text.replace(/[\s\u2068\u2069]/g, '');
        const told = story.sentences.map(({ parts }) => squeezed(parts.map(({ text }) => text).join('')));
        let rest = squeezed(article.body.join(''));
        for (const sentence of told) {
          expect(rest).toContain(sentence);
          rest = rest.replace(sentence, '');
        }
        expect(rest).toBe('');
        expect(article.withheld).toBeNull();
      } else {
        expect(article.withheld).toBe(story.text);
        expect(article.table).toBeNull();
        expect(article.body.join(' ')).not.toMatch(/\d{3}/);
      }
      expect(findForbidden(article.title.replace(result.contest.shortName, ''), result.status)).toEqual([]);
      if (!statuses[result.status].figures) expect(article.table).toBeNull();
      if (result.sample) {
        expect(article.title).toMatch(locale === 'id' ? /^CONTOH: / : /^SAMPLE: /);
        expect(article.lead).toMatch(locale === 'id' ? /^CONTOH/ : /^SAMPLE/);
      } else expect(article.title).not.toMatch(/CONTOH|SAMPLE/);
    },
  );

  test('the recapitulation of Surakarta, from headline to source', () => {
    const article = articleFromResult(resultFixtures.pilwalkotSurakarta2024(), site, options);
    expect(article).toMatchObject({
      title: 'Pilwalkot Surakarta 2024: Rekapitulasi tingkat kabupaten/kota',
      eventDate: '2024-12-04',
      publisher: 'KPU Kota Surakarta',
      category: { label: 'Berita Terkini', href: '/berita/' },
      withheld: null,
    });
    expect(article.lead).toBe(
      'Angka Pilwalkot Surakarta 2024 adalah hasil rekapitulasi tingkat kota oleh KPU Kota Surakarta tanggal 4 Desember 2024 (diberitakan detik.com).',
    );
    expect(article.body).toHaveLength(5);
    expect(article.table?.rows.map((row) => row.slice(1))).toEqual([
      ['1', '121.471', '39,51%'],
      ['2', '185.970', '60,49%'],
      ['', '307.441', ''],
      ['', '19.671', ''],
      ['', '327.112', ''],
    ]);
    expect(article.sources[0]?.title).toContain('detik.com');
    expect(article.sources[0]?.href).toMatch(/^https:/);
  });

  test('what changed since the version before is told', () => {
    const now = resultFixtures.contohPenetapan();
    const before = {
      ...now,
      asOf: '2024-12-04',
      options: now.options.map((option, i) => (i === 0 ? { ...option, votes: 98_000 } : option)),
      valid: 221_456,
      total: 225_456,
    };
    const plain = articleFromResult(now, site, options).body.join(' ');
    expect(articleFromResult(now, site, { ...options, before }).body.join(' ')).not.toBe(plain);
  });

  test('a picture of the data gets the text alternative with the status', () => {
    const picture = { src: '/gambar/kartu.png', width: 1200, height: 630 };
    const article = articleFromResult(resultFixtures.contohPenetapan(), site, { ...options, picture });
    expect(article.figure).toMatchObject({ ...picture, alt: article.alt });
    expect(article.alt).toContain('Status: Hasil ditetapkan');
    expect(articleMarkdown(article)).toContain('(</gambar/kartu.png>)');
  });

  test('a disqualified option stays in the table and is told to be', () => {
    const result = resultFixtures.edgeResults.banjarbaru();
    expect(result.options.filter(({ disqualified }) => disqualified)).toHaveLength(1);
    const { table } = articleFromResult(result, site, options);
    expect(table?.rows.filter(([name]) => name?.endsWith('(didiskualifikasi)'))).toHaveLength(1);
  });

  test.each([undefined, null, {}, [], 'x', 7, { contest: null, options: [null], status: 'menang' }])(
    'what is no result (%j) gives a reason and no figure',
    (given) => {
      const article = articleFromResult(given as unknown as ElectionResult, site, options);
      expect(article.withheld).not.toBeNull();
      expect(article.table).toBeNull();
      expect(article.title).not.toMatch(/undefined|null|NaN/);
    },
  );

  test('names cannot make markup', () => {
    const result = resultFixtures.contohPenetapan();
    const [first] = result.options;
    const article = articleFromResult(
      {
        ...result,
        options: result.options.map((option) =>
          option === first ? { ...option, name: '<b>| [x](http://x)', shortName: '# <script>' } : option,
        ),
      },
      site,
      options,
    );
    const markdown = articleMarkdown(article);
    const { html } = articleBody({ markdown });
    expect(html).not.toMatch(/<script|<b>|<a href="http:\/\/x/);
    expect(html).toContain('&#x3C;b>| [x](http://x)');
  });
});

describe('an editor turns the index of a region into a news item', () => {
  const models: [string, IppModel][] = [
    ['publishedPilkada2024', ippModel(ippPilkada2024, ippFixtures.publishedPilkada2024)],
    ['publishedPemilu2024', ippModel(ippPemilu2024, ippFixtures.publishedPemilu2024)],
    [
      'contohScores',
      ippModel(
        ippPilkada2024,
        ippFixtures.contohScores({ within: '33', parents: true, missing: ['pending', 'withheld'] }),
      ),
    ],
    [
      'contohInstrument',
      ippModel(
        ippFixtures.contohInstrument,
        ippFixtures.contohScores({ instrument: ippFixtures.contohInstrument, within: '31' }),
      ),
    ],
    ['another instrument', ippModel(ippPemilu2024, ippFixtures.publishedPilkada2024)],
    ['no scores', ippModel(ippPilkada2024, null)],
  ];
  test.each(models.flatMap(([name, model]) => locales.map((locale) => [name, locale, model] as const)))(
    '%s, %s: every region gives an article of the sentences of its story',
    (_, locale, model) => {
      const regions = [
        ...new Set(['0', '33', '33.72', '99.99', ...model.scores.rows.map(({ region }) => region)]),
      ];
      for (const region of regions) {
        const article = articleFromIpp(model, site, { ...options, locale, region });
        expectReady(article, locale);
        const story = ippStory(model, { region, locale, length: 'lengkap' });
        if (story.kind === 'withheld') {
          expect(article).toMatchObject({ withheld: story.text, table: null });
          continue;
        }
        const squeezed = (text: string) => text.replace(/[\s\u2068\u2069]/g, '');
        const told = story.sentences.map(({ parts }) => squeezed(parts.map(({ text }) => text).join('')));
        expect([...squeezed(article.body.join(''))].sort()).toEqual([...told.join('')].sort());
        // Points are no share of voters, and a score that is not published is no figure.
        if (story.score.index === null)
          expect(article.title.replace(/20\d\d/g, '')).not.toMatch(/\d{2},\d{2}/);
        expect(article.title).not.toContain('%');
        if (model.sample) expect(article.title).toMatch(/^(CONTOH|SAMPLE): /);
      }
    },
  );

  const published = models[0]?.[1] as IppModel;
  test('a score with its class, its dimensions and its sources', () => {
    const article = articleFromIpp(published, site, { ...options, region: '13.75' });
    expect(article.title).toBe(
      'Indeks Partisipasi Pilkada 2024, Kota Bukittinggi: 78,64 poin, kategori Partisipatif (participatory)',
    );
    expect(article.table?.rows).toContainEqual(['Registrasi pemilih', '70,60']);
    expect(article.table?.rows.at(-1)).toEqual(['Indeks', '78,64']);
    expect(article.sources.map(({ title }) => title.split(',')[0])).toEqual([
      'KPU Kota Bukittinggi',
      'ANTARA Sumatera Barat',
    ]);
  });

  test('a class without a score is told as a class, a score that is not published as that', () => {
    expect(articleFromIpp(published, site, { ...options, region: '33.10' })).toMatchObject({
      title: 'Indeks Partisipasi Pilkada 2024, Kabupaten Klaten: kategori Keterikatan (engagement) diumumkan',
      table: null,
    });
    expect(articleFromIpp(published, site, { ...options, region: '33.72' })).toMatchObject({
      title: 'Indeks Partisipasi Pilkada 2024, Kota Surakarta: belum dipublikasikan',
      table: null,
      withheld: null,
    });
  });
});
