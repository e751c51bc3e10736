import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contohKolomKosong,
  contohPenetapan,
  contohRusak,
  contohSama,
  makeChild,
  makeOptions,
  makeResult,
  pilbupBangka2024,
  pilgubJakarta2024,
  pilgubSurakarta2024,
  pilwalkotPangkalpinang2024,
  pilwalkotSurakarta2024,
  ppwp2024,
} from '../fixtures/index.ts';
import { laws } from './laws.ts';
import { findForbidden } from './lexicon.ts';
import {
  type ContestKind,
  contestKinds,
  type ElectionResult,
  locales,
  resultStatuses,
  votersOf,
} from './model.ts';
import { applyRule } from './rule-statement.ts';
import { ruleOf } from './rules.ts';

const of = (kind: ContestKind, change: Partial<ElectionResult['contest']> = {}): ElectionResult => {
  const result = contohPenetapan();
  return { ...result, contest: { ...result.contest, kind, ...change } };
};

describe('knowing the line that decides a contest', () => {
  test.each([
    ['pilbup', {}, 'most', null, 'UU 10/2016 Pasal 107', null],
    ['pilwalkot', {}, 'most', null, 'UU 10/2016 Pasal 107', null],
    ['pilgub', { regionCode: '33' }, 'most', null, 'UU 10/2016 Pasal 109', null],
    ['pilgub', { regionCode: '31' }, 'more_than_half', 50, 'UU 29/2007 Pasal 11', 'second_round'],
    ['pilgub', { regionCode: '31', round: 2 }, 'most', null, 'UU 10/2016 Pasal 109', null],
    ['ppwp', {}, 'ppwp', 50, 'UUD 1945 Pasal 6A ayat (3)', 'second_round'],
    ['ppwp', { round: 2 }, 'most', null, 'UUD 1945 Pasal 6A ayat (4)', null],
    ['dpr', {}, 'seats', 4, 'UU 7/2017 Pasal 414 ayat (1)', null],
    ['dpr', { date: '2029-02-14' }, 'seats', null, 'Putusan MK 116/PUU-XXI/2023', null],
    ['dprdp', {}, 'seats', null, 'UU 7/2017 Pasal 414 ayat (2)', null],
    ['dprdk', {}, 'seats', null, 'UU 7/2017 Pasal 414 ayat (2)', null],
    ['dpd', {}, 'dpd', null, 'UU 7/2017 Pasal 423', null],
  ] as const)('%s %o is decided by %s, %s%%', (kind, contest, ruleKind, threshold, basis, otherwise) => {
    const rule = ruleOf(of(kind, contest));
    expect([rule.kind, rule.threshold, rule.basis.text, rule.otherwise]).toEqual([
      ruleKind,
      threshold,
      basis,
      otherwise,
    ]);
    expect(rule.places).toBe(ruleKind === 'seats' ? null : ruleKind === 'dpd' ? 4 : 1);
    for (const one of [rule.basis, ...rule.also]) expect(laws).toContain(one);
  });

  test('one pair with the blank column needs more than half, in Jakarta too', () => {
    for (const make of [contohKolomKosong, pilbupBangka2024, pilwalkotPangkalpinang2024]) {
      expect(ruleOf(make())).toMatchObject({
        kind: 'more_than_half',
        threshold: 50,
        otherwise: 'next_election',
      });
    }
    const jakarta = { ...contohKolomKosong(), contest: pilgubJakarta2024().contest };
    expect(ruleOf(jakarta)).toMatchObject({
      otherwise: 'next_election',
      basis: { text: 'UU 10/2016 Pasal 54D' },
    });
  });

  test('a rule that nobody read is not called verified, and its source is an address', () => {
    for (const { text, verified, source } of laws) {
      expect(text).toMatch(/^(UU|UUD|PKPU|PMK|Peraturan|Putusan MK) /);
      if (verified)
        expect(source).toMatch(/^https:\/\/([\w-]+\.kpu\.go\.id\/|online\.flipbuilder\.com\/cmvf\/wgnv\/)/);
      if (source !== '') expect(new URL(source).protocol).toBe('https:');
    }
  });
});

describe('what the figures say about the line', () => {
  test('Jakarta: 2.924 votes above the least number that is more than half (edge case 23)', () => {
    const told = applyRule(pilgubJakarta2024());
    expect(told).toMatchObject({
      outcome: 'reached',
      determined: true,
      valid: 4_360_629,
      least: 2_180_315,
      most: [],
    });
    expect(told.lines.map(({ nomorUrut, reached, margin }) => [nomorUrut, reached, margin])).toEqual([
      [1, false, 1_718_160 - 2_180_315],
      [2, false, 459_230 - 2_180_315],
      [3, true, 2_924],
    ]);
    expect(told.text.id).toBe(
      'Lebih dari 50% dari 4.360.629 suara sah berarti 2.180.315 suara atau lebih: nomor urut 1 1.718.160 suara (462.155 di bawahnya); nomor urut 2 459.230 suara (1.721.085 di bawahnya); nomor urut 3 2.183.239 suara (2.924 di atasnya).',
    );
    expect(told.text.en).toContain('number 3 2,183,239 votes (2,924 above it).');
  });

  test('Bangka and Pangkalpinang: the blank column above the line leaves the pair below it', () => {
    const bangka = applyRule(pilbupBangka2024());
    expect(bangka).toMatchObject({ outcome: 'not_reached', determined: false, least: 58_995 });
    expect(bangka.lines.map(({ margin }) => margin)).toEqual([50_443 - 58_995, 67_546 - 58_995]);
    expect(bangka.text.id).toContain(
      'kolom kosong tidak bergambar (nomor urut 2) 67.546 suara (8.551 di atasnya)',
    );
    const pangkalpinang = applyRule(pilwalkotPangkalpinang2024());
    expect(pangkalpinang.outcome).toBe('not_reached');
    expect(pangkalpinang.lines.map(({ nomorUrut }) => nomorUrut)).toEqual([1, 2]);
  });

  const single = (pair: number, blank: number): ElectionResult =>
    makeResult({
      ...contohKolomKosong(),
      options: makeOptions(
        [
          ['contoh-1', 1, 'A – B'],
          ['contoh-2', 2, 'Kolom kosong', 'kolom_kosong'],
        ],
        [pair, blank],
      ),
      valid: pair + blank,
      voters: votersOf(null),
      total: pair + blank + 4_000,
    });

  test('exactly half is not more than half; one vote more is', () => {
    expect(applyRule(single(50_000, 50_000))).toMatchObject({ outcome: 'not_reached', least: 50_001 });
    expect(applyRule(single(50_001, 50_000))).toMatchObject({ outcome: 'reached', least: 50_001 });
    expect(applyRule(single(50_001, 50_000)).text.id).toContain('(tepat sebanyak itu)');
    expect(applyRule(single(50_001, 50_001))).toMatchObject({ outcome: 'not_reached', least: 50_002 });
  });

  test('PPWP: more than half, and a fifth in more than half of the 38 provinces; abroad is no province', () => {
    const told = applyRule(ppwp2024());
    expect(told).toMatchObject({
      outcome: 'reached',
      valid: 164_227_475,
      least: 82_113_738,
      provinces: { total: 38, needed: 20 },
    });
    // Counted apart from this code, row by row: five times the votes against all votes of the province.
    expect(told.lines.map(({ reached, provinces }) => [reached, provinces])).toEqual([
      [false, 22],
      [true, 38],
      [false, 9],
    ]);
  });

  const provinces = (votes: readonly (readonly [number, number])[]): ElectionResult => {
    const ids = ['a', 'b'];
    const sum = (index: 0 | 1) => votes.reduce((total, row) => total + row[index], 0);
    return makeResult({
      contest: { ...ppwp2024().contest },
      area: ppwp2024().area,
      status: 'penetapan_hasil',
      options: makeOptions(
        [
          ['a', 1, 'A'],
          ['b', 2, 'B'],
        ],
        [sum(0), sum(1)],
      ),
      children: votes.map((row, index) =>
        makeChild({ code: String(11 + index), name: `P${index}`, level: 'provinsi' }, ids, row),
      ),
    });
  };

  test('PPWP: more than half without the spread is not enough; a fifth itself is', () => {
    // 4 provinces: more than half of them is 3.
    expect(
      applyRule(
        provinces([
          [900, 100],
          [900, 100],
          [19, 81],
          [19, 81],
        ]),
      ),
    ).toMatchObject({
      outcome: 'not_reached',
      provinces: { total: 4, needed: 3 },
    });
    expect(
      applyRule(
        provinces([
          [900, 100],
          [900, 100],
          [20, 80],
          [19, 81],
        ]),
      ).outcome,
    ).toBe('reached');
    const holes = provinces([
      [900, 100],
      [20, 80],
      [30, 70],
    ]);
    const [first, ...rest] = holes.children;
    if (!first) throw new Error('rows');
    expect(applyRule({ ...holes, children: [{ ...first, options: [] }, ...rest] })).toMatchObject({
      outcome: 'undecided',
      reason: 'missing',
      missing: ['children.0.options'],
    });
    expect(applyRule({ ...holes, children: [] })).toMatchObject({ reason: 'missing', missing: ['children'] });
  });

  test('DPR: the line of 4% is reached at 6.071.733 of 151.793.318 votes (edge case 30)', () => {
    const rest = 151_793_318 - 5_878_708 - 6_071_733;
    const told = applyRule(
      makeResult({
        contest: { ...ppwp2024().contest, kind: 'dpr' },
        area: ppwp2024().area,
        status: 'penetapan_hasil',
        options: makeOptions(
          [
            ['17', 17, 'PPP', 'partai'],
            ['90', 90, 'Tepat di batas (contoh)', 'partai'],
            ['91', 91, 'Lainnya (contoh)', 'partai'],
          ],
          [5_878_708, 6_071_733, rest],
        ),
        invalid: 0,
        valid: 151_793_318,
        total: 151_793_318,
        sample: true,
      }),
    );
    expect(told.least).toBe(6_071_733);
    expect(told.lines.map(({ reached, margin }) => [reached, margin])).toEqual([
      [false, 5_878_708 - 6_071_733],
      [true, 0],
      [true, rest - 6_071_733],
    ]);
    expect(told.text.en).toContain('At least 4% of 151,793,318 valid votes means 6,071,733 votes or more');
  });

  test('a rule without a line is applied to determined results only; equal votes stay open', () => {
    expect(applyRule(pilwalkotSurakarta2024())).toMatchObject({
      outcome: 'undecided',
      reason: 'not_determined',
    });
    expect(applyRule(contohPenetapan())).toMatchObject({
      outcome: 'reached',
      most: ['contoh-2'],
      tied: false,
    });
    expect(applyRule(contohPenetapan()).text.id).toBe('Nomor urut 2 memperoleh suara terbanyak.');
    expect(applyRule(contohSama())).toMatchObject({ most: ['contoh-1', 'contoh-2'], tied: true });
    expect(applyRule(contohSama()).text.id).toContain('suara yang sama');
  });

  test('DPD: four, and a tie for the fourth is told', () => {
    const dpd = (votes: readonly number[]) => {
      const options = makeOptions(
        votes.map((_, index) => [`c${index}`, index + 1, `Calon ${index}`, 'calon'] as const),
        votes,
      );
      const valid = votes.reduce((sum, one) => sum + one, 0);
      return applyRule({ ...of('dpd'), options, valid, total: valid + 4_000 });
    };
    expect(dpd([5, 40, 30, 20, 10])).toMatchObject({ most: ['c1', 'c2', 'c3', 'c4'], tied: false });
    expect(dpd([10, 40, 30, 20, 10])).toMatchObject({ most: ['c0', 'c1', 'c2', 'c3', 'c4'], tied: true });
    expect(dpd([10, 40, 30, 20, 10]).text.id).toBe(
      'Nomor urut 2, 3, dan 4 memperoleh suara terbanyak. Nomor urut 1 dan 5 memiliki suara yang sama pada batas terakhir; persebaran suara menentukan.',
    );
    expect(dpd([10, 40, 30, 20, 10]).text.en).toBe(
      'Numbers 2, 3, and 4 received the most votes. Numbers 1 and 5 have equal votes at the last place; the spread of the votes decides.',
    );
  });

  test.each([
    ['a part of the contest', pilgubSurakarta2024, 'part'],
    ['figures that contradict each other', contohRusak.suaraSahTidakCocok, 'identities'],
    ['votes that are not known', contohRusak.suaraTidakDiketahui, 'missing'],
    [
      'a provisional count',
      () => ({ ...pilbupBangka2024(), status: 'hitung_sementara' as const }),
      'provisional',
    ],
    ['a repeat', () => ({ ...pilbupBangka2024(), status: 'psu' as const }), 'repeat'],
    ['seats', () => of('dprdk'), 'by_dapil'],
    ['no option', () => ({ ...contohPenetapan(), options: [] }), 'missing'],
  ] as const)('says nothing for %s', (_, make, reason) => {
    expect(applyRule(make())).toMatchObject({ outcome: 'undecided', reason, lines: [], most: [] });
    expect(applyRule(make()).text.id).toMatch(/\.$/);
  });

  test('no statement uses a word that its status forbids, in any contest', () => {
    for (const status of resultStatuses)
      for (const kind of contestKinds)
        for (const make of [contohPenetapan, contohKolomKosong, contohSama, pilgubJakarta2024, ppwp2024]) {
          const result = make();
          const told = applyRule({ ...result, status, contest: { ...result.contest, kind } });
          for (const locale of locales)
            for (const text of [told.text[locale], told.rule.text[locale]])
              expect(
                findForbidden(text, status).map(({ found }) => found),
                text,
              ).toEqual([]);
        }
  });

  test('reached means that twice the votes are more than all of them; and nothing makes it throw', () => {
    const count = fc.integer({ min: 0, max: 2 ** 40 });
    fc.assert(
      fc.property(count, count, (pair, blank) => {
        const told = applyRule(single(pair, blank));
        expect(told.outcome).toBe(
          2n * BigInt(pair) > BigInt(pair) + BigInt(blank) ? 'reached' : 'not_reached',
        );
        const [line] = told.lines;
        expect(line && line.margin >= 0).toBe(line?.reached);
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.anything(), (value) => typeof applyRule(value as ElectionResult).text.id === 'string'),
    );
  });
});
