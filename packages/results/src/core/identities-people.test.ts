import { describe, expect, test } from 'vitest';
import { contohPenetapan, pilwalkotSurakarta2024 } from '../fixtures/index.ts';
import { checkIdentities } from './identities.ts';
import { type ElectionResult, type People, rowState, votersOf } from './model.ts';
import { parseResult } from './parse.ts';

const people = (total: number | null, men: number | null = null, women: number | null = null): People => ({
  total,
  men,
  women,
});
const nobody = people(null);
const check = (change: Partial<ElectionResult>) =>
  checkIdentities({ ...contohPenetapan(), ...change }).map(({ code, severity, paths, expected, actual }) => [
    code,
    severity,
    paths.join(' '),
    expected,
    actual,
  ]);

describe('trusting counts of people', () => {
  test('men and women that are not the total are named with both numbers', () => {
    const voters = (dpt: People) => ({ ...votersOf(400_000, 500, 700), dpt });
    expect(check({ voters: voters(people(400_000, 199_000, 201_000)) })).toEqual([]);
    expect(check({ voters: voters(people(400_000, 199_000)) })).toEqual([]);
    expect(check({ voters: voters(people(400_000, 142, 132)) })).toEqual([
      ['people_sum', 'error', 'voters.dpt', '274', '400000'],
    ]);
    expect(check({ voters: voters(people(400_000, 400_001)) })).toEqual([
      ['people_sum', 'error', 'voters.dpt', '400001', '400000'],
    ]);
    expect(check({ voters: voters(people(400_000, -1)) })).toEqual([
      ['not_a_count', 'error', 'voters.dpt.men', null, '-1'],
    ]);
  });

  test('people who voted are those of the three lists, and as many as the votes', () => {
    const { total } = contohPenetapan();
    const all = total ?? 0;
    const voted = (dpt: number, sum = all) => ({
      dpt: people(dpt),
      dptb: people(100),
      dpk: people(50),
      all: people(sum),
    });
    expect(check({ voted: voted(all - 150) })).toEqual([]);
    expect(check({ voted: voted(all) })).toEqual([
      ['voted_sum', 'error', 'voted.all', String(all + 150), String(all)],
    ]);
    expect(check({ voted: voted(all - 149, all + 1) })).toEqual([
      ['voted_sum', 'error', 'total voted.all', String(all + 1), String(all)],
    ]);
    expect(check({ voted: { dpt: nobody, dptb: nobody, dpk: nobody, all: people(all) } })).toEqual([]);
    expect(check({ voted: { dpt: nobody, dptb: nobody, dpk: nobody, all: people(0.5) } })).toEqual([
      ['not_a_count', 'error', 'voted.all.total', null, '0.5'],
    ]);
  });
});

describe('trusting the votes of parties', () => {
  const party = (votes: number, listVotes: number | null, candidates: readonly (number | null)[]) => {
    const result = contohPenetapan();
    const [first, second] = result.options;
    if (!first || !second) throw new Error('two options');
    const change = {
      ...first,
      kind: 'partai' as const,
      votes,
      listVotes,
      candidates: candidates.map((one, index) => ({
        id: `c${index}`,
        nomorUrut: index + 1,
        name: `Calon ${index}`,
        sex: null,
        votes: one,
      })),
    };
    const valid = votes + (second.votes ?? 0);
    return check({ options: [change, second], valid, total: valid + (result.invalid ?? 0) });
  };

  test('list and candidates together are the party', () => {
    expect(party(300, 100, [150, 50])).toEqual([]);
    expect(party(300, 970, [59, 34, 34, 14])).toEqual([
      ['party_sum', 'error', 'options.0.votes', '1111', '300'],
    ]);
    expect(party(300, 100, [150, 49])).toEqual([['party_sum', 'error', 'options.0.votes', '299', '300']]);
  });

  test('with parts not known the known ones may be less, never more', () => {
    expect(party(300, 100, [150, null])).toEqual([]);
    expect(party(300, null, [150, 50])).toEqual([]);
    expect(party(300, 100, [])).toEqual([]);
    expect(party(300, 301, [])).toHaveLength(1);
    expect(party(300, null, [301, null])).toHaveLength(1);
  });

  test('candidates stand once, with counts', () => {
    expect(party(300, 100, [150, 1.5]).map(([code, , path]) => [code, path])).toEqual([
      ['not_a_count', 'options.0.candidates.1.votes'],
    ]);
    const result = contohPenetapan();
    const one = { id: 'c', nomorUrut: 1, name: 'Calon', sex: null, votes: null };
    expect(
      check({ options: result.options.map((option) => ({ ...option, candidates: [one, one] })) }).map(
        ([code, , path]) => [code, path],
      ),
    ).toEqual([
      ['duplicate_option', 'options.0.candidates.1'],
      ['duplicate_option', 'options.1.candidates.1'],
    ]);
  });
});

describe('rows of which only the percent of TPS is known', () => {
  const row = (percent: number, level: 'kabkota' | 'provinsi', votes: number | null) => ({
    area: { code: '33', name: 'Contoh', level },
    options: votes === null ? [] : [{ id: '1', votes }],
    progress: { reported: null, total: null, percent },
  });

  test('100% is complete where it cannot be rounded', () => {
    expect(rowState(row(100, 'kabkota', 5), 'hitung_sementara')).toBe('complete');
    expect(rowState(row(100, 'provinsi', 5), 'hitung_sementara')).toBe('partial');
    expect(rowState(row(99.99, 'kabkota', 5), 'hitung_sementara')).toBe('partial');
    expect(rowState(row(100, 'kabkota', null), 'hitung_sementara')).toBe('no-data');
  });

  test('votes without TPS, TPS without votes, and TPS with nothing but zeros are explained', () => {
    const result = pilwalkotSurakarta2024();
    const codesOf = (percent: number, votes: number | null) => {
      const [first, ...rest] = result.children;
      if (!first) throw new Error('rows');
      const options =
        votes === null ? [] : first.options.map(({ id, votes: own }) => ({ id, votes: votes && own }));
      const changed = { ...first, options, progress: { reported: null, total: null, percent } };
      return checkIdentities({
        ...result,
        progress: { reported: null, total: null },
        children: [changed, ...rest],
      })
        .filter(({ paths }) => paths[0]?.startsWith('children.0'))
        .map(({ code, severity }) => [code, severity]);
    };
    expect(codesOf(0, 1)).toEqual([['votes_without_progress', 'warning']]);
    expect(codesOf(100, null)).toEqual([['progress_without_votes', 'warning']]);
    expect(codesOf(50, 0)).toEqual([['zero_votes', 'warning']]);
    expect(codesOf(100, 1)).toEqual([]);
    expect(codesOf(0, null)).toEqual([]);
  });

  test('the file form keeps percent, dapil and candidates by area', () => {
    const result = {
      ...pilwalkotSurakarta2024(),
      children: [
        {
          ...row(41.4, 'provinsi', 5),
          area: { code: 'dapil-3305', name: 'Jawa Tengah V', level: 'dapil' as const },
          valid: null,
          invalid: null,
          total: null,
          dpt: null,
          label: null,
          candidates: [{ id: '100211', votes: 3 }],
        },
      ],
    };
    expect(parseResult(JSON.parse(JSON.stringify(result)))).toEqual({ ok: true, result });
    for (const percent of [-1, 101, '5']) {
      const broken = { ...result, progress: { reported: null, total: null, percent } };
      expect(parseResult(broken)).toMatchObject({ ok: false, errors: [{ path: 'progress.percent' }] });
    }
    const dapil = { ...result, area: { code: 'dapil-', name: 'x', level: 'dapil' } };
    expect(parseResult(dapil)).toMatchObject({ ok: false, errors: [{ path: 'area.code' }] });
  });
});
