/** What explains a figure that changed: corrections that lead from one to the other, or former figures that keep it. */
import { describe, expect, test } from 'vitest';
import { contohPenetapan, pilbupBangka2024, pilwalkotSurakarta2024 } from '../fixtures/index.ts';
import type { Correction, ElectionResult } from './model.ts';
import { codes, fix, later, night, put } from './test/versions.ts';
import { checkTransition } from './transitions.ts';

describe('corrections', () => {
  const after = (value: number | null, ...corrections: Correction[]) =>
    put(night([1, 1], { ...later, corrections }), 'options.1.votes', () => value);
  const found = (was: number, now: ElectionResult) => codes(night([1, was]), now).map(([, code]) => code);
  const path = 'options.1.votes';

  test('the order in which they are written down does not matter', () => {
    const steps = [fix(path, 100, 80), fix(path, 80, 90), fix(path, 90, 70)];
    for (const corrections of [steps, [...steps].reverse()])
      expect(found(100, after(70, ...corrections))).toEqual(['corrected']);
    expect(found(100, after(60, ...steps))).toEqual(['count_fell']);
  });

  test('the count may have gone on before a correction and after it, but not below it', () => {
    expect(found(100, after(90, fix(path, 120, 90)))).toEqual(['corrected']);
    expect(found(100, after(95, fix(path, 120, 90)))).toEqual(['corrected']);
    expect(found(100, after(89, fix(path, 120, 90)))).toEqual(['count_fell']);
    expect(found(100, after(90, fix(path, 99, 90)))).toEqual(['count_fell', 'correction_differs']);
    expect(found(100, after(90, fix(path, null, 90)))).toEqual(['count_fell', 'correction_differs']);
  });

  test('a figure may be taken back by a correction, and then it has no floor', () => {
    expect(found(100, after(null, fix(path, 100, null)))).toEqual(['corrected']);
    expect(found(100, after(50, fix(path, 100, null)))).toEqual(['count_fell']);
    expect(found(100, after(null, fix(path, 100, 90)))).toEqual(['count_vanished']);
  });

  test('one that was already published explains nothing new', () => {
    const old = fix(path, 100, 90);
    const before = night([1, 100], { corrections: [old] });
    expect(codes(before, after(90, old)).map(([, code]) => code)).toEqual(['count_fell']);
  });

  test('one that leads nowhere else changes nothing', () => {
    expect(found(100, after(90, fix(path, 100, 100)))).toEqual(['count_fell']);
    expect(found(100, after(100, fix(path, 100, 90), fix(path, 90, 100)))).toEqual([]);
  });

  test('one that begins elsewhere is told with its place in the list', () => {
    const now = after(90, fix('invalid', null, 3), fix(path, 99, 90));
    const [, one] = checkTransition(night([1, 100]), now);
    expect(one).toMatchObject({
      code: 'correction_differs',
      severity: 'error',
      paths: ['corrections.1.before', path],
      expected: '100',
      actual: '99',
    });
    expect(one?.text.id).toMatch(/^Suara nomor urut 2: koreksi menyebut .* 99, padahal yang terbit 100\./);
    expect(one?.text.en).toMatch(/^Votes for number 2: the correction gives 99 .* but 100 was published\./);
  });

  test('on record nothing went on: a correction begins with the figure that stands there', () => {
    const determined = contohPenetapan();
    const now = {
      ...put(determined, path, () => 123_000),
      corrections: [fix(path, 123_999, 123_000)],
    };
    expect(codes(determined, now).map(([, code]) => code)).toEqual(['closed_changed', 'correction_differs']);
    const over = { ...put(determined, path, () => 123_460), corrections: [fix(path, 123_456, 123_459)] };
    expect(codes(determined, over).map(([, code]) => code)).toEqual(['closed_changed']);
  });

  test('one of a figure that was not there before, or is nowhere, is not judged here', () => {
    expect(found(1, after(1, fix('children.9.valid', 5, 6)))).toEqual([]);
    const unknown = put(night([1, 1]), 'options.1.votes', () => null);
    expect(codes(unknown, after(5, fix(path, 4, 5)))).toEqual([]);
  });
});

describe('former figures', () => {
  const determined = pilbupBangka2024();
  const repeat = { kind: 'psu' as const, stations: 2, date: null, sourceIndex: null };
  const set = (result: ElectionResult) => ({
    reason: 'psu' as const,
    status: result.status,
    options: result.options.map(({ id, votes }) => ({ id, votes })),
    valid: result.valid,
    invalid: result.invalid,
    total: result.total,
    asOf: result.asOf,
    sourceIndex: null,
  });
  const less = (result: ElectionResult): ElectionResult => put(result, 'options.1.votes', (was) => was - 5);

  test('a repeat without them names the votes that would be lost, of the first option that changed', () => {
    const psu: ElectionResult = { ...less(determined), status: 'psu', repeat };
    const [one, ...others] = checkTransition(determined, psu).filter(({ severity }) => severity === 'error');
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      code: 'former_missing',
      paths: ['former'],
      expected: '67546',
      actual: '67541',
    });
    expect(one?.text.id).toMatch(
      /^Suara nomor urut 2 sebelum pengulangan 67\.546, sekarang 67\.541, .*former/,
    );
    expect(one?.text.en).toMatch(/^Votes for number 2 were 67,546 before the repeat, now 67,541, .*former/);
    expect(codes(determined, { ...psu, former: [set(determined)] }).map(([, code]) => code)).not.toContain(
      'former_missing',
    );
  });

  test('all votes are kept, or the set does not count', () => {
    const { options, ...rest } = set(determined);
    const psu: ElectionResult = { ...less(determined), status: 'psu', repeat };
    for (const former of [
      { ...rest, options: options.slice(0, 1) },
      { ...rest, options: options.slice(1) },
      { ...rest, options: [] },
    ])
      expect(codes(determined, { ...psu, former: [former] }).map(([, code]) => code)).toContain(
        'former_missing',
      );
  });

  test('a set from an earlier time does not keep the figures of now', () => {
    const before: ElectionResult = { ...determined, former: [set(determined)] };
    const after: ElectionResult = { ...less(before), status: 'psu', repeat };
    expect(codes(before, after).map(([, code]) => code)).toContain('former_missing');
    expect(
      codes(before, { ...after, former: [set(before), ...before.former] }).map(([, code]) => code),
    ).not.toContain('former_missing');
  });

  test('a repeat of a provisional count has nothing to keep; one with the same votes loses nothing', () => {
    const psu: ElectionResult = { ...determined, status: 'psu', repeat };
    expect(codes(determined, psu).map(([, code]) => code)).not.toContain('former_missing');
    const solo: ElectionResult = { ...pilwalkotSurakarta2024(), status: 'hitung_sementara' };
    expect(codes(solo, { ...less(solo), status: 'psu', repeat })).toEqual([]);
    expect(codes(solo, { ...less(solo), status: 'psu' })).toEqual([]);
  });
});
