// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleFixtures } from '../fixtures/index.ts';
import { rules } from '../rules/index.ts';
import { type DataTestName, dataTestNames, testData, testMarkup, testPage } from './index.ts';

describe('tests on data', () => {
  const odd: unknown[] = [
    null,
    undefined,
    0,
    Number.NaN,
    '',
    'x',
    [],
    {},
    [null],
    [{}],
    true,
    () => 1,
    { host: {} },
  ];

  test.each(dataTestNames)('%s cannot be told from data that are none', (name) => {
    for (const data of odd) expect(testData(name, data), JSON.stringify(data)).toBeNull();
  });

  test('a name that does not exist tells nothing', () => {
    expect(testData('constructor' as DataTestName, {})).toBeNull();
    expect(testData('tidakAda' as DataTestName, {})).toBeNull();
  });

  test('whatever is missing or strange in data, no test throws', () => {
    const samples = rules.flatMap(({ id, check }) => {
      const data = ruleFixtures[id]?.pass.data;
      return check.data && data ? [{ name: check.data, data }] : [];
    });
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(8), fc.anything(), ({ name, data }, which, value) => {
        const keys = Object.keys(data);
        const key = keys[which % keys.length] as string;
        expect([true, false, null]).toContain(testData(name, { ...data, [key]: value }));
        const [first] = Object.values(data).filter(Array.isArray);
        if (first)
          expect([true, false, null]).toContain(testData(name, { ...data, [key]: [...first, value] }));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['sumsAgree', { men: 1, women: 1, total: 3 }, false],
    ['sumsAgree', { men: 1.5, women: 1.5, total: 3 }, null],
    ['sumsAgree', { percents: [{ part: 1, whole: 3, shown: 33.33 }] }, true],
    ['sumsAgree', { percents: [{ part: 1, whole: 3, shown: 33.34 }] }, false],
    ['sumsAgree', { percents: [{ part: 0, whole: 0, shown: 0 }] }, null],
    ['ippBands', { score: 77.51, category: 'participatory', dimensions: 5 }, true],
    ['ippBands', { score: 60, category: 'engagement', dimensions: 5 }, true],
    ['ippBands', { score: 59.99, category: 'engagement', dimensions: 5 }, false],
    [
      'quarterCurrent',
      {
        today: '2026-03-31',
        quarters: [{ year: 2025, quarter: 4, total: 2, men: 1, women: 1, kecamatan: 1 }],
      },
      true,
    ],
    [
      'quarterCurrent',
      {
        today: '2026-04-01',
        quarters: [{ year: 2025, quarter: 4, total: 2, men: 1, women: 1, kecamatan: 1 }],
      },
      false,
    ],
    ['latestReport', { today: '2026-03-31', type: 'x', documents: [{ type: 'x', year: 2024 }] }, true],
    ['latestReport', { today: '2026-04-01', type: 'x', documents: [{ type: 'x', year: 2024 }] }, false],
    ['documentsFresh', { today: '2026-11-30', documents: [{ updated: '2026-05-30' }] }, true],
    ['documentsFresh', { today: '2026-12-01', documents: [{ updated: '2026-05-30' }] }, false],
    [
      'documentsDescribed',
      { documents: [{ title: 'x', year: 2025, bytes: 2 * 1024 ** 2, sizeShown: true }] },
      true,
    ],
    [
      'documentsDescribed',
      { documents: [{ title: 'x', year: 2025, bytes: 2 * 1024 ** 2 + 1, sizeShown: true }] },
      false,
    ],
    ['deadlinesStated', { text: '100 hari kerja 17 hari kerja 13 hari kerja 12 hari kerja' }, false],
    [
      'publishingPace',
      {
        regime: 'luar-tahapan',
        from: '2026-06-01',
        to: '2026-06-15',
        published: ['2026-06-02', '2026-06-03', '2026-06-09', '2026-06-10'],
      },
      true,
    ],
    [
      'publishingPace',
      { regime: 'luar-tahapan', from: '2026-06-01', to: '2026-06-15', published: ['2026-06-02'] },
      false,
    ],
    ['publishingPace', { regime: 'tahapan', from: '2026-12-28', to: '2027-01-05', published: [] }, null],
    ['noPersonalNumbers', { text: 'Anggaran Rp1.234.567.890.123.456 dan 0812 3456 7890' }, false],
    ['noPersonalNumbers', { text: 'Layanan WhatsApp KPU: 0812 3456 7890' }, true],
    ['noPersonalNumbers', { text: 'NIK 0000 0000 0000 0000' }, false],
    ['numbersIndonesian', { text: 'Pukul 10.00, pasal 1,2 dan 3; 77,5 %; 1.234.567' }, true],
    [
      'firstParty',
      { host: 'kota-surakarta.kpu.go.id', requests: ['https://kota-surakarta.kpu.go.id.example.com/'] },
      false,
    ],
    ['firstParty', { host: 'kota-surakarta.kpu.go.id', requests: ['bukan alamat'] }, false],
    ['strictPolicy', { policy: null }, false],
    ['strictPolicy', { policy: "default-src 'self'" }, true],
    ['strictPolicy', { policy: 'script-src *' }, false],
    ['strictPolicy', { policy: "style-src 'self'" }, false],
    ['citesInForce', { text: 'PKPU 1/2015' }, false],
    ['citesInForce', { text: 'PKPU 22/2023 jo. 11/2024' }, true],
    ['headingsInOrder', { levels: [2, 3] }, false],
    ['headingsInOrder', { levels: [1, 2, 1] }, false],
    ['noBatch', { items: [{ published: '2026-06-02T14:00:00+07:00', event: 'x' }] }, null],
    [
      'annualReportComplete',
      { today: '2026-11-30', reports: [{ year: 2025, requests: 0, days: 0, granted: 0, refused: 0 }] },
      true,
    ],
  ] as const)('%s of %j is %j', (name, data, result) => expect(testData(name, data)).toBe(result));
});

describe('statements on markup', () => {
  const root = new DOMParser().parseFromString(
    '<ul><li class="a">Satu&nbsp;\n  dua</li><li>tiga</li></ul><img src="x" alt="">',
    'text/html',
  );

  test.each([
    [{ select: 'li' }, true, 2],
    [{ select: 'li', text: '^satu dua$' }, true, 1],
    [{ select: 'li', text: 'empat' }, false, 0],
    [{ select: 'li', most: 1 }, false, 2],
    [{ select: 'script', most: 0 }, true, 0],
    [{ select: 'li', words: 2 }, true, 1],
    [{ select: 'li', each: '.a' }, false, 2],
    [{ select: 'table', each: ':has(caption)' }, true, 0],
    [{ select: 'table', each: ':has(caption)', least: 1 }, false, 0],
    [{ select: 'img', attribute: { name: 'alt', pattern: '^$' } }, true, 1],
    [{ select: 'img', attribute: { name: 'title', pattern: 'x' } }, false, 0],
  ])('%j holds: %s', (statement, holds, found) => {
    expect(testMarkup(statement, root)).toMatchObject({ holds, found });
  });

  test('a statement is not asked of a page type that it excepts', () => {
    const tests = [{ select: 'nav', notOn: ['beranda'] }];
    expect(testPage(tests, root, 'beranda')).toEqual([]);
    expect(testPage(tests, root, 'kontak')).toMatchObject([{ holds: false }]);
    expect(testPage(tests, root)).toMatchObject([{ holds: false }]);
  });

  test('says which elements do not fit', () => {
    expect(testMarkup({ select: 'li', each: '.a' }, root).wrong.map((each) => each.textContent)).toEqual([
      'tiga',
    ]);
  });
});
