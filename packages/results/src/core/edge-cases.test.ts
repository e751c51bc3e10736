/** The odd cases of real elections that concern arithmetic, as small results with the published figures. */
import { describe, expect, test } from 'vitest';
import {
  contohPenetapan,
  makeChild,
  makeOptions,
  makeResult,
  makeSource,
  type OptionFact,
  pilbupBangka2024,
  pilbupBaritoUtara2024,
  pilbupDompuPajo2024,
  pilgubJakarta2024,
  pilwalkotPangkalpinang2024,
} from '../fixtures/index.ts';
import { checkIdentities } from './identities.ts';
import { type Count, type ElectionResult, rowState, votersOf } from './model.ts';
import { formatShare, formatShares } from './numbers.ts';
import { parseResult } from './parse.ts';
import { applyRule } from './rule-statement.ts';
import { checkTransition } from './transitions.ts';

const three: readonly OptionFact[] = [
  ['100025', 1, 'A'],
  ['100026', 2, 'B'],
  ['100027', 3, 'C'],
];

/** One polling station on the night. */
const station = (votes: readonly Count[], more: Partial<ElectionResult> = {}): ElectionResult =>
  makeResult({
    contest: {
      kind: 'ppwp',
      name: 'PPWP 2024',
      shortName: 'PPWP 2024',
      date: '2024-02-14',
      regionCode: '0',
      level: 'nasional',
    },
    area: { code: '3171010001001', name: 'TPS 001', level: 'tps' },
    status: 'hitung_sementara',
    options: makeOptions(three.slice(0, Math.max(2, votes.length)), votes),
    progress: { reported: 1, total: 1 },
    asOf: '2024-02-15T09:00:00+07:00',
    sources: [makeSource('sirekap', 'KPU', 'Sirekap Pemilu 2024')],
    ...more,
  });
const errors = (result: ElectionResult) =>
  checkIdentities(result)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, expected, actual }) => [code, expected, actual]);
const codes = (result: ElectionResult) =>
  checkIdentities(result).map(({ code, severity }) => `${severity} ${code}`);
const row = (code: string, votes: readonly Count[], reported: Count = null, total: Count = null) => ({
  ...makeChild(
    { code, name: code, level: 'kecamatan' as const },
    ['100025', '100026', '100027'].slice(0, votes.length),
    votes,
  ),
  progress: { reported, total },
});

describe('odd cases of real elections', () => {
  test('1–3, 5: a station without figures is not a station with zero votes', () => {
    const empty = station([null, null, null], { progress: { reported: 0, total: 1 } });
    expect(errors(empty).map(([code]) => code)).toEqual(['count_missing', 'count_missing', 'count_missing']);
    expect(rowState(row('317101', []), 'hitung_sementara')).toBe('no-data');
    expect(rowState(row('317101', [null, null]), 'hitung_sementara')).toBe('no-data');
  });

  test('4: votes without a voter list are votes', () => {
    expect(errors(station([71, 41, 11], { voters: votersOf(null) }))).toEqual([]);
  });

  test('6: all zero is a figure, and asks to be compared', () => {
    expect(errors(station([0, 0, 0]))).toEqual([]);
    const area = station([0, 0, 0], { children: [row('317101', [0, 0, 0], 1, 1)] });
    expect(codes(area)).toContain('warning zero_votes');
  });

  test('7, 8: 71 + 641 + 511 are 1.223, not 185; and more than 213 voters', () => {
    expect(errors(station([71, 641, 511], { valid: 185, voters: votersOf(213, 0, 0) }))).toEqual([
      ['options_sum', '1223', '185'],
    ]);
    expect(errors(station([71, 641, 511], { voters: votersOf(213, 0, 0) }))).toEqual([
      ['over_voters', '213', '1223'],
    ]);
    expect(errors(station([304, 200, 200], { valid: 163 }))).toEqual([['options_sum', '704', '163']]);
  });

  test('9: 206 votes on a list of nobody', () => {
    expect(errors(station([100, 100, 6], { voters: votersOf(0, 0, 0) }))).toEqual([['dpt_zero', null, '0']]);
  });

  test('10: 142 men and 132 women are not 730 voters', () => {
    const voters = { ...votersOf(null), dpt: { total: 730, men: 142, women: 132 } };
    expect(errors(station([1, 1, 1], { voters }))).toEqual([['people_sum', '274', '730']]);
  });

  test('11–13: rows without votes, rows at 100% without votes, votes at 0%', () => {
    const area = (children: ElectionResult['children']) =>
      station([62, 7, 74], { children, progress: { reported: 1, total: 15 } });
    expect(rowState(row('960204', [], 9, 9), 'hitung_sementara')).toBe('no-data');
    expect(codes(area([row('920804', [], 1, 6)]))).toContain('warning progress_without_votes');
    expect(codes(area([row('960204', [62, 7, 74], 0, 9)]))).toContain('warning votes_without_progress');
  });

  test('15: shares that a careless page prints as 99,99 or 100,01 add up, or say why not', () => {
    const { shares, addsUp, note } = formatShares([40_971_906, 96_214_691, 27_040_878]);
    expect(shares).toEqual(['24,95%', '58,59%', '16,46%']);
    expect([addsUp, note]).toEqual([true, null]);
  });

  test('16: the blank column has more votes; number 1 or number 2, it is an option', () => {
    expect(checkIdentities(pilbupBangka2024())).toEqual([]);
    expect(applyRule(pilbupBangka2024()).outcome).toBe('not_reached');
    expect(applyRule(pilwalkotPangkalpinang2024()).lines[0]).toMatchObject({ nomorUrut: 1, votes: 48_528 });
    expect(formatShare(48_528, 83_705)).toBe('57,98%');
  });

  test('17: Banjarbaru: votes for the disqualified number 2 are invalid, and invalid votes outnumber the valid ones', () => {
    const options = makeOptions(
      [
        ['1', 1, 'A'],
        ['2', 2, 'B'],
      ],
      [36_113, 0],
    ).map((option) => ({
      ...option,
      disqualified: option.nomorUrut === 2,
    }));
    const banjarbaru = {
      ...contohPenetapan(),
      options,
      valid: 36_113,
      invalid: 78_807,
      total: 114_920,
      voters: votersOf(null),
    };
    expect(errors(banjarbaru)).toEqual([]);
    expect(
      errors({
        ...banjarbaru,
        options: options.map((option) => ({ ...option, votes: option.disqualified ? 78_807 : option.votes })),
        valid: 114_920,
        invalid: 0,
      }),
    ).toEqual([['disqualified_votes', '0', '78807']]);
    expect(formatShare(36_113, 36_113)).toBe('100%');
  });

  test('18: a row with 19.092 against 0 is told as it is', () => {
    expect(
      errors(
        station([19_092, 0], {
          children: [row('352108', [19_092, 0], 53, 53)],
          progress: { reported: 53, total: 53 },
        }),
      ),
    ).toEqual([]);
  });

  test('19, 20: equal votes are equal, eight votes are eight', () => {
    expect(formatShares([4_580, 4_580]).shares).toEqual(
      ['50%', '50%'].map((share) => share.replace('50%', '50,00%')),
    );
    expect(errors(pilbupDompuPajo2024())).toEqual([]);
    const { shares } = formatShares([42_310, 42_302]);
    expect(shares[0]).not.toBe(shares[1]);
    for (const share of shares) expect(share).not.toBe('50,00%');
  });

  test('21, 22: Barito Utara: the figures of before the repeat add up apart from those of now', () => {
    expect(errors(pilbupBaritoUtara2024())).toEqual([]);
    const [former] = pilbupBaritoUtara2024().former;
    if (!former) throw new Error('former');
    expect(errors({ ...pilbupBaritoUtara2024(), former: [{ ...former, valid: 84_817 }] })).toEqual([
      ['former_sum', '84612', '84817'],
    ]);
    // Papua: 255.683 and 259.817 after the repeat, announced in WIT.
    expect(
      errors({
        ...contohPenetapan(),
        options: makeOptions(
          [
            ['1', 1, 'A'],
            ['2', 2, 'B'],
          ],
          [255_683, 259_817],
        ),
        valid: 515_500,
        invalid: 5_772,
        total: 521_272,
        voters: votersOf(750_959),
      }),
    ).toEqual([]);
  });

  test('23: 2.183.239 of 4.360.629 never reads 50%', () => {
    for (const decimals of [0, 1, 2])
      expect(formatShare(2_183_239, 4_360_629, { decimals })).not.toMatch(/^50(,0+)?%$/);
    expect(applyRule(pilgubJakarta2024()).lines[2]?.margin).toBe(2_924);
  });

  test('24, 25: 1.306.740 of a list of 1.306.414 is explained; under noken it is a note', () => {
    const papua = (voting?: 'noken') =>
      makeResult({
        ...contohPenetapan(),
        area: { code: '95', name: 'Papua Pegunungan', level: 'provinsi', ...(voting && { voting }) },
        options: makeOptions(three, [284_184, 838_382, 175_956]),
        valid: 1_298_522,
        invalid: 8_218,
        total: 1_306_740,
        voters: votersOf(1_306_414),
      });
    expect(codes(papua())).toEqual(['warning turnout_over_dpt']);
    expect(checkIdentities(papua())[0]?.text.id).toContain('(1.306.740) melebihi DPT (1.306.414)');
    expect(codes(papua('noken'))).toEqual(['info turnout_over_dpt', 'info noken']);
  });

  test('26–28: falling votes, a denominator that moves, figures that are withdrawn', () => {
    const at = (second: Count, total: number, asOf: string) =>
      station([10, second, 5], { progress: { reported: 1, total }, asOf });
    const before = at(124_088, 823_236, '2024-02-20T22:02:00+07:00');
    const now = '2024-02-20T23:03:00+07:00';
    expect(
      checkTransition(before, at(1, 823_236, now)).map(({ code, expected, actual }) => [
        code,
        expected,
        actual,
      ]),
    ).toEqual([['count_fell', '124088', '1']]);
    expect(checkTransition(before, at(124_088, 823_378, now)).map(({ code }) => code)).toEqual([
      'denominator_moved',
    ]);
    expect(checkTransition(before, at(null, 823_236, now)).map(({ code }) => code)).toEqual([
      'count_vanished',
    ]);
  });

  test('29: Lebak: a party with 300 votes whose list alone has 970', () => {
    const options = makeOptions(
      [
        ['12', 12, 'Partai 12', 'partai'],
        ['13', 13, 'Partai 13', 'partai'],
      ],
      [300, 400],
    ).map((option) => ({
      ...option,
      listVotes: option.nomorUrut === 12 ? 970 : null,
    }));
    expect(errors({ ...station([0, 0]), options })).toEqual([['party_sum', '970', '300']]);
  });

  test('31: more invalid votes than votes for a number: Solo 2020', () => {
    const options = makeOptions(
      [
        ['1', 1, 'A'],
        ['2', 2, 'B'],
      ],
      [225_451, 35_055],
    );
    expect(
      errors({
        ...contohPenetapan(),
        options,
        valid: 260_506,
        invalid: 35_476,
        total: 295_982,
        voters: votersOf(null),
      }),
    ).toEqual([]);
  });

  test('32, 33: names with marks stay as they are; two to twenty-four options', () => {
    for (const name of [
      "ARIFA'I",
      'SYAFE`IE',
      'Jenderal TNI (Purn.) H. ANDIKA M PERKASA, S.E., M.A., M.Sc.',
      'SH.,MH',
    ]) {
      const parsed = parseResult({
        ...contohPenetapan(),
        options: contohPenetapan().options.map((option) => ({ ...option, name })),
      });
      expect(parsed.ok && parsed.result.options[0]?.name).toBe(name);
    }
    for (const count of [2, 3, 6, 24]) {
      const facts = Array.from(
        { length: count },
        (_, index): OptionFact => [String(index), index + 1, `Partai ${index + 1}`, 'partai'],
      );
      expect(
        errors({
          ...station([1, 1]),
          options: makeOptions(
            facts,
            facts.map((_, index) => index),
          ),
        }),
      ).toEqual([]);
    }
  });

  test('every finding with two figures says both, in both languages', () => {
    for (const result of [
      station([71, 641, 511], { valid: 185 }),
      station([71, 641, 511], { voters: votersOf(213, 0, 0) }),
      station([1, 1, 1], { voters: { ...votersOf(null), dpt: { total: 730, men: 142, women: 132 } } }),
    ])
      for (const { expected, actual, text } of checkIdentities(result))
        for (const words of [text.id, text.en]) {
          const digits = words.replace(/(?<=\d)[.,](?=\d{3})/g, '');
          for (const figure of [expected, actual]) if (figure !== null) expect(digits).toContain(figure);
        }
  });
});
