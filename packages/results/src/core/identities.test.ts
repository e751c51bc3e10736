import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contohPenetapan,
  contohRusak,
  contohTanpaTidakSah,
  pilgubJakarta2024,
  pilwalkotSurakarta2024,
} from '../fixtures/index.ts';
import { checkIdentities, findingsAt, hasErrors } from './identities.ts';
import { type ElectionResult, votersOf } from './model.ts';

const errors = (result: ElectionResult) =>
  checkIdentities(result)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, paths }) => [code, ...paths]);
const solo = pilwalkotSurakarta2024;

describe('finding figures that cannot be right', () => {
  test('says nothing about a result whose figures agree', () => {
    expect(checkIdentities(solo())).toEqual([]);
    expect(checkIdentities(pilgubJakarta2024())).toEqual([]);
  });

  test('names the failing line, both figures and what to do', () => {
    const [first] = checkIdentities(contohRusak.barisTidakCocok());
    expect(first).toEqual({
      code: 'child_sum',
      severity: 'error',
      paths: ['options.1.votes'],
      expected: '123455',
      actual: '123456',
      text: {
        id: 'Suara nomor urut 2 tidak sama dengan jumlah semua baris wilayah: seharusnya 123.455, tertulis 123.456. Cocokkan dengan dokumen sumber.',
        en: 'Votes for number 2 do not equal the sum of all area rows: should be 123,455, but 123,456 is given. Compare with the source document.',
      },
    });
  });

  test.each([
    ['suaraSahTidakCocok', ['options_sum', 'valid']],
    ['totalTidakCocok', ['total_sum', 'total']],
    ['suaraTidakDiketahui', ['count_missing', 'options.1.votes']],
    ['melebihiPemilih', ['over_voters', 'total', 'voters.dpt']],
    ['tpsBerlebih', ['progress_over_total', 'progress.reported']],
    ['nomorUrutGanda', ['duplicate_option', 'options.0.nomorUrut', 'options.1.nomorUrut']],
  ] as const)('%s', (name, expected) => {
    expect(errors(contohRusak[name]())).toContainEqual(expected);
  });

  test('a sum that is not known is a note, votes that are not known withhold the sentence', () => {
    expect(checkIdentities(contohTanpaTidakSah())).toMatchObject([
      { code: 'count_missing', severity: 'warning', paths: ['invalid'] },
    ]);
    expect(errors(contohRusak.suaraTidakDiketahui())).toEqual([['count_missing', 'options.1.votes']]);
  });

  test('explains a turnout above 100% where moved and additional voters are not known', () => {
    const papua = { ...solo(), voters: votersOf(327_000) };
    const found = checkIdentities(papua);
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([['turnout_over_dpt', 'warning']]);
    expect(hasErrors(found)).toBe(false);
    expect(checkIdentities({ ...papua, voters: votersOf(327_000, 100, 12) })).toEqual([]);
    expect(errors({ ...papua, voters: votersOf(0) })).toEqual([['dpt_zero', 'voters.dpt']]);
  });

  test('checks the rows: unknown option, double row, row of its own that does not add up', () => {
    const { children } = solo();
    const [first, ...rest] = children;
    if (!first) throw new Error('no rows');
    expect(errors({ ...solo(), children: [first, ...children] })).toContainEqual([
      'duplicate_area',
      'children.0',
      'children.1',
    ]);
    const stranger = { ...first, options: [...first.options, { id: '9', votes: 1 }] };
    expect(errors({ ...solo(), children: [stranger, ...rest] })).toContainEqual([
      'child_unknown_option',
      'children.0.options.2',
    ]);
    expect(errors({ ...solo(), children: [{ ...first, valid: 1 }, ...rest] })).toContainEqual([
      'options_sum',
      'children.0.valid',
    ]);
  });

  test('accepts rows that are still missing, but not known rows above the total', () => {
    const children = solo().children.map((child, index) =>
      index === 0 ? { ...child, options: [], progress: { reported: null, total: null } } : child,
    );
    expect(errors({ ...solo(), children })).toEqual([]);
    expect(errors({ ...solo(), children, progress: { reported: 100, total: 856 } })).toEqual([
      ['child_sum', 'progress.reported'],
    ]);
  });

  test('contradictions with the status', () => {
    expect(errors({ ...solo(), status: 'belum_ada' })[0]?.[0]).toBe('figures_before_count');
    expect(
      errors({
        ...solo(),
        status: 'tps_lengkap_belum_rekap',
        children: [],
        progress: { reported: 855, total: 856 },
      }),
    ).toEqual([['progress_incomplete', 'progress.reported', 'status']]);
    expect(errors({ ...solo(), status: 'hitung_sementara', asOf: null })).toEqual([['time_missing', 'asOf']]);
    expect(errors({ ...solo(), asOf: '2024-11-26' })).toEqual([['before_voting_day', 'asOf']]);
    expect(
      errors({ ...solo(), status: 'hitung_sementara', children: [], progress: { reported: 0, total: 856 } }),
    ).toEqual([['votes_without_progress', 'progress.reported']]);
    expect(
      errors({
        ...solo(),
        status: 'hitung_sementara',
        children: [],
        progress: { reported: null, total: null },
      }),
    ).toEqual([
      ['count_missing', 'progress.reported'],
      ['count_missing', 'progress.total'],
    ]);
  });

  test('counts beyond what can be added exactly', () => {
    const options = contohPenetapan().options.map((option) => ({
      ...option,
      votes: Number.MAX_SAFE_INTEGER,
    }));
    expect(errors({ ...contohPenetapan(), options }).map(([code]) => code)).toContain('too_large');
  });

  test('finds what concerns one line of a table', () => {
    const found = checkIdentities(contohRusak.suaraTidakDiketahui());
    expect(findingsAt(found, 'options.1')).toHaveLength(1);
    expect(findingsAt(found, 'options.1.votes')).toHaveLength(1);
    expect(findingsAt(found, 'options.0')).toEqual([]);
  });

  test('never throws, whatever the figures or the shape', () => {
    const odd = fc.oneof(fc.double(), fc.constant(null), fc.constant(undefined), fc.string(), fc.bigInt());
    fc.assert(
      fc.property(odd, odd, odd, fc.anything(), (votes, valid, dpt, rest) => {
        const { options, ...base } = solo();
        const result = {
          ...base,
          options: options.map((option) => ({ ...option, votes })),
          valid,
          voters: { dpt, dptb: rest },
          children: rest,
        } as unknown as ElectionResult;
        for (const { text } of checkIdentities(result))
          expect(`${text.id}${text.en}`).not.toMatch(/NaN|undefined/);
        checkIdentities(rest as ElectionResult);
      }),
    );
  });
});
