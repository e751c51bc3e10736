/** What a reader learns from a rule and from the figures beside it, in both languages. */
import { describe, expect, test } from 'vitest';
import {
  contohKolomKosong,
  contohPenetapan,
  contohPenetapanTiga,
  contohRusak,
  contohSama,
  contohSamaTeratas,
  dpr2024,
  dprdSurakarta2024,
  makeChild,
  makeOptions,
  makeResult,
  pilbupBangka2024,
  pilgubJakarta2024,
  pilgubSurakarta2024,
  ppwp2024,
} from '../fixtures/index.ts';
import type { Area, ContestKind, ElectionResult, ResultStatus } from './model.ts';
import { applyRule } from './rule-statement.ts';
import { ruleOf } from './rules.ts';

const of = (kind: ContestKind, change: Partial<ElectionResult['contest']> = {}): ElectionResult => {
  const result = contohPenetapan();
  return { ...result, contest: { ...result.contest, kind, ...change } };
};

describe('a voter reads how a contest is decided', () => {
  test.each<[string, ElectionResult, id: RegExp, en: RegExp]>([
    [
      'Pilbup',
      of('pilbup'),
      /^Perolehan suara menentukan; tidak ada batas persentase\.$/,
      /^The number of votes decides; there is no line/,
    ],
    [
      'one pair',
      contohKolomKosong(),
      /lebih dari 50% suara sah; jika tidak, diadakan pemilihan berikutnya\.$/,
      /^More than 50% of the valid votes .* otherwise there is another election\.$/,
    ],
    [
      'Jakarta',
      pilgubJakarta2024(),
      /lebih dari 50% suara sah; jika tidak, diadakan putaran kedua\.$/,
      /^More than 50% of the valid votes .* otherwise there is a second round\.$/,
    ],
    [
      'President',
      ppwp2024(),
      /lebih dari 50% suara sah dan sedikitnya 20% di lebih dari setengah .* putaran kedua\.$/,
      /50% .* at least 20% in more than half of the provinces .* second round\.$/,
    ],
    ['DPR', of('dpr'), /sekurangnya 4% suara sah nasional .* 1, 3, 5, 7/, /at least 4% .* 1, 3, 5, 7/],
    [
      'DPR 2029',
      of('dpr', { date: '2029-02-14' }),
      /belum diketahui.* per dapil/,
      /not known yet.* by dapil/,
    ],
    ['DPRD provinsi', of('dprdp'), /^Seluruh partai ikut .* 1, 3, 5, 7/, /^All parties .* 1, 3, 5, 7/],
    ['DPRD kab/kota', of('dprdk'), /^Seluruh partai ikut .* 1, 3, 5, 7/, /^All parties .* 1, 3, 5, 7/],
    ['DPD', of('dpd'), /provinsi memiliki empat kursi/, /province has four seats/],
  ])('%s', (_, result, id, en) => {
    expect(ruleOf(result).text.id).toMatch(id);
    expect(ruleOf(result).text.en).toMatch(en);
  });

  test.each<[string, ElectionResult, 'above' | 'at_least', readonly string[]]>([
    ['Pilbup', of('pilbup'), 'above', []],
    ['Jakarta', pilgubJakarta2024(), 'above', ['UU 2/2024 Pasal 10']],
    ['President', ppwp2024(), 'above', ['UU 7/2017 Pasal 416']],
    ['DPR', of('dpr'), 'at_least', ['UU 7/2017 Pasal 415 dan 420']],
    ['DPRD', of('dprdk'), 'above', ['UU 7/2017 Pasal 415 dan 420']],
    ['DPD', of('dpd'), 'above', []],
  ])('%s: passed or reached, and the further rules', (_, result, passes, also) => {
    const rule = ruleOf(result);
    expect(rule.passes).toBe(passes);
    expect(rule.also.map(({ text }) => text)).toEqual(also);
    expect(rule.spread).toEqual(rule.kind === 'ppwp' ? { share: 20 } : null);
  });

  test('the last election under the line of 4% is the one before 2029', () => {
    expect(ruleOf(of('dpr', { date: '2028-12-31' })).threshold).toBe(4);
    expect(ruleOf(of('dpr', { date: '2029-01-01' })).threshold).toBeNull();
  });
});

describe('a voter reads where the votes stand', () => {
  test('President: the line, the votes and the provinces of each pair', () => {
    const told = applyRule(ppwp2024()).text;
    expect(told.id).toBe(
      'Lebih dari 50% dari 164.227.475 suara sah berarti 82.113.738 suara atau lebih: nomor urut 1 40.971.906 suara (41.141.832 di bawahnya, sedikitnya 20% di 22 dari 38 provinsi); nomor urut 2 96.214.691 suara (14.100.953 di atasnya, sedikitnya 20% di 38 dari 38 provinsi); nomor urut 3 27.040.878 suara (55.072.860 di bawahnya, sedikitnya 20% di 9 dari 38 provinsi).',
    );
    expect(told.en).toBe(
      'More than 50% of 164,227,475 valid votes means 82,113,738 votes or more: number 1 40,971,906 votes (41,141,832 below it, at least 20% in 22 of 38 provinces); number 2 96,214,691 votes (14,100,953 above it, at least 20% in 38 of 38 provinces); number 3 27,040,878 votes (55,072,860 below it, at least 20% in 9 of 38 provinces).',
    );
  });

  test('Bangka: the blank column by its own name, and the pair below the line', () => {
    expect(applyRule(pilbupBangka2024()).text.en).toBe(
      'More than 50% of 117,989 valid votes means 58,995 votes or more: number 1 50,443 votes (8,552 below it); the blank column (number 2) 67,546 votes (8,551 above it).',
    );
  });

  test('a party at the line of 4% has exactly that many votes', () => {
    const told = applyRule(
      makeResult({
        contest: dpr2024().contest,
        area: dpr2024().area,
        status: 'penetapan_hasil',
        options: makeOptions(
          [
            ['a', 1, 'A', 'partai'],
            ['b', 2, 'B', 'partai'],
          ],
          [4, 97],
        ),
        valid: 101,
        invalid: 0,
        total: 101,
      }),
    );
    // 4% of 101 is 4,04: four votes are less than that, five are not.
    expect(told.least).toBe(5);
    expect(told.text.id).toBe(
      'Sekurangnya 4% dari 101 suara sah berarti 5 suara atau lebih: nomor urut 1 4 suara (1 di bawahnya); nomor urut 2 97 suara (92 di atasnya).',
    );
    const exactly = applyRule(contohPasti()).text;
    expect(exactly.id).toContain('nomor urut 1 4 suara (tepat sebanyak itu)');
    expect(exactly.en).toContain('number 1 4 votes (exactly that many)');
  });

  const contohPasti = (): ElectionResult =>
    makeResult({
      contest: dpr2024().contest,
      area: dpr2024().area,
      status: 'penetapan_hasil',
      options: makeOptions(
        [
          ['a', 1, 'A', 'partai'],
          ['b', 2, 'B', 'partai'],
        ],
        [4, 96],
      ),
      valid: 100,
      invalid: 0,
      total: 100,
    });

  test('each line leads back to the votes it stands on, in whatever order they were written', () => {
    const result = pilgubJakarta2024();
    for (const given of [result, { ...result, options: [...result.options].reverse() }])
      for (const line of applyRule(given).lines) {
        const index = given.options.findIndex(({ id }) => id === line.id);
        expect(line).toMatchObject({ path: `options.${index}.votes`, votes: given.options[index]?.votes });
      }
  });

  test('a statement that is made has no reason against it, nothing missing and no tie left over', () => {
    for (const make of [ppwp2024, pilgubJakarta2024, contohPenetapan])
      expect(applyRule(make())).toMatchObject({ reason: null, missing: [], tied: false });
    expect(applyRule(pilgubJakarta2024()).provinces).toBeNull();
    for (const { provinces } of applyRule(pilgubJakarta2024()).lines) expect(provinces).toBeNull();
  });
});

describe('a voter reads who has the most votes', () => {
  const dpd = (votes: readonly number[]) => {
    const options = makeOptions(
      votes.map((_, index) => [`c${index + 1}`, index + 1, `Calon ${index + 1}`, 'calon'] as const),
      votes,
    );
    const valid = votes.reduce((sum, one) => sum + one, 0);
    return applyRule({ ...of('dpd'), options, valid, total: valid + 4_000 });
  };

  test('one number, or several, each language in its own grammar', () => {
    expect(applyRule(contohPenetapan()).text.en).toBe('Number 2 received the most votes.');
    expect(applyRule(contohPenetapanTiga()).most).toEqual(['contoh-1']);
    expect(dpd([5, 40, 30, 20, 10]).text).toEqual({
      id: 'Nomor urut 2, 3, 4, dan 5 memperoleh suara terbanyak.',
      en: 'Numbers 2, 3, 4, and 5 received the most votes.',
    });
  });

  test('equal votes at the top: only they are called equal, and nobody stands before them', () => {
    expect(applyRule(contohSama()).text).toEqual({
      id: 'Nomor urut 1 dan 2 memiliki suara yang sama pada batas terakhir; persebaran suara menentukan.',
      en: 'Numbers 1 and 2 have equal votes at the last place; the spread of the votes decides.',
    });
    expect(applyRule(contohSamaTeratas())).toMatchObject({ most: ['contoh-1', 'contoh-3'], tied: true });
    expect(applyRule(contohSamaTeratas()).text.en).toMatch(/^Numbers 1 and 3 have equal votes/);
  });

  test('DPD: equal votes before the last place leave nothing open; fewer candidates than places all have one', () => {
    expect(dpd([40, 40, 30, 20, 10])).toMatchObject({ most: ['c1', 'c2', 'c3', 'c4'], tied: false });
    expect(dpd([40, 30])).toMatchObject({ most: ['c1', 'c2'], tied: false, outcome: 'reached' });
    expect(dpd([40, 30]).text.en).toBe('Numbers 1 and 2 received the most votes.');
  });

  test('no vote at all is equal votes, not a sentence without a subject', () => {
    expect(dpd([0, 0, 0, 0, 0]).text.id).toMatch(
      /^Nomor urut 1, 2, 3, 4, dan 5 memiliki suara yang sama pada batas terakhir/,
    );
  });
});

describe('the spread over the provinces', () => {
  const nation = (rows: readonly (readonly [Area, number, number])[]): ElectionResult => {
    const [a, b] = [1, 2].map((at) => rows.reduce((sum, row) => sum + (row[at] as number), 0));
    return makeResult({
      contest: ppwp2024().contest,
      area: ppwp2024().area,
      status: 'penetapan_hasil',
      options: makeOptions(
        [
          ['a', 1, 'A'],
          ['b', 2, 'B'],
        ],
        [a ?? null, b ?? null],
      ),
      children: rows.map(([area, one, two]) => makeChild(area, ['a', 'b'], [one, two])),
    });
  };
  const province = (code: string, more: Partial<Area> = {}): Area => ({
    code,
    name: `Provinsi ${code}`,
    level: 'provinsi',
    ...more,
  });

  test.each<[string, Area]>([
    ['votes from abroad under their code', province('99')],
    ['votes from abroad by their kind', province('98', { voting: 'luar_negeri' })],
    ['a row that is no province', { code: '3372', name: 'Kota', level: 'kabkota' }],
  ])('%s count for the nation only', (_, area) => {
    const told = applyRule(
      nation([
        [province('11'), 90, 10],
        [province('12'), 90, 10],
        [area, 90, 10],
      ]),
    );
    expect(told).toMatchObject({ valid: 300, provinces: { total: 2, needed: 2 } });
    expect(told.lines.map(({ provinces }) => provinces)).toEqual([2, 0]);
  });

  test('a province where votes are cast in noken is one', () => {
    expect(applyRule(nation([[province('94', { voting: 'noken' }), 90, 10]])).provinces).toEqual({
      total: 1,
      needed: 1,
    });
  });

  test('a province without any vote gives nobody a fifth of it', () => {
    const told = applyRule(
      nation([
        [province('11'), 90, 10],
        [province('12'), 0, 0],
      ]),
    );
    expect(told.lines.map(({ provinces }) => provinces)).toEqual([1, 0]);
    expect(told.outcome).toBe('not_reached');
  });

  test('a fifth that is no whole vote is rounded up: 3 of 14 are, 2 are not', () => {
    const at = (one: number) => applyRule(nation([[province('11'), one, 14 - one]])).lines[0]?.provinces;
    expect([at(2), at(3)]).toEqual([0, 1]);
  });

  test('half of the provinces is not more than half', () => {
    const at = (wide: number) =>
      applyRule(
        nation(
          [11, 12, 13, 14].map(
            (code, index) => [province(String(code)), index < wide ? 900 : 0, 10] as const,
          ),
        ),
      );
    expect(at(2).outcome).toBe('not_reached');
    expect(at(3).outcome).toBe('reached');
  });
});

describe('a voter reads why nothing is said', () => {
  const at = (status: ResultStatus): ElectionResult => ({ ...pilbupBangka2024(), status });

  test.each<[string, ElectionResult, string, id: RegExp, en: RegExp]>([
    ['unknown', contohRusak.suaraTidakDiketahui(), 'missing', /belum diketahui/, /are not known/],
    ['at odds', contohRusak.suaraSahTidakCocok(), 'identities', /tidak cocok/, /do not agree/],
    ['provisional', at('hitung_sementara'), 'provisional', /hitung sementara/, /provisional count/],
    ['a part', pilgubSurakarta2024(), 'part', /untuk seluruh wilayah/, /the whole area/],
    ['repeated', at('psu'), 'repeat', /ditetapkan kembali/, /determined again/],
    [
      'not determined',
      of('pilbup'),
      'not_determined',
      /setelah hasil ditetapkan/,
      /after KPU has determined/,
    ],
    ['by dapil', dprdSurakarta2024(), 'by_dapil', /daerah pemilihan \(dapil\)/, /district \(dapil\)/],
  ])('%s', (name, given, reason, id, en) => {
    const told = applyRule(name === 'not determined' ? { ...given, status: 'rekap_kabkota' } : given);
    expect(told).toMatchObject({ outcome: 'undecided', reason });
    expect(told.missing.length > 0).toBe(reason === 'missing');
    expect(told.text.id).toMatch(id);
    expect(told.text.en).toMatch(en);
  });

  test('what is missing is named by its path', () => {
    const result = contohPenetapanTiga();
    const holes = result.options.map((option, index) => (index === 1 ? option : { ...option, votes: null }));
    expect(applyRule({ ...result, options: holes }).missing).toEqual(['options.0.votes', 'options.2.votes']);
    expect(applyRule({ ...result, options: [] }).missing).toEqual(['options']);
    const president = ppwp2024();
    expect(applyRule({ ...president, options: holes, children: [] }).missing).toEqual([
      'options.0.votes',
      'options.2.votes',
      'children',
    ]);
  });

  test('seats are told by dapil wherever the line is not national, whatever area the figures are of', () => {
    const nation = dpr2024();
    const dapil = { ...nation, area: { code: '330105', name: 'Dapil', level: 'dapil' as const } };
    expect(applyRule(dapil).reason).toBe('by_dapil');
    expect(applyRule({ ...nation, contest: { ...nation.contest, date: '2029-02-14' } }).reason).toBe(
      'by_dapil',
    );
    expect(applyRule({ ...nation, contest: { ...nation.contest, regionCode: '3372' } }).reason).not.toBe(
      'part',
    );
  });

  test.each<[ResultStatus, boolean]>([
    ['rekap_kabkota', false],
    ['penetapan_hasil', true],
    ['sengketa_mk', true],
    ['putusan_mk', true],
    ['psu', false],
    ['rekap_ulang', false],
    ['perbaikan_keputusan', false],
    ['penetapan_terpilih', true],
  ])('%s: figures that are determined: %s', (status, determined) => {
    expect(applyRule({ ...contohPenetapan(), status }).determined).toBe(determined);
    expect(applyRule(at(status)).determined).toBe(determined);
  });
});
