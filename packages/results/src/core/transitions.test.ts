import { describe, expect, test } from 'vitest';
import {
  contohPenetapan,
  pilbupBangka2024,
  pilbupBaritoUtara2024,
  pilgubJakarta2024,
  pilwalkotSurakarta2024,
  ppwp2024,
} from '../fixtures/index.ts';
import type { ElectionResult } from './model.ts';
import { codes, fix, later, night } from './test/versions.ts';
import { checkTransition } from './transitions.ts';

describe('replacing figures on the night', () => {
  test('the same again, and counts that rise, are no finding', () => {
    for (const make of [
      pilwalkotSurakarta2024,
      pilbupBangka2024,
      pilgubJakarta2024,
      ppwp2024,
      contohPenetapan,
    ])
      expect(checkTransition(make(), make())).toEqual([]);
    expect(codes(night([100, 200]), night([101, 200], later))).toEqual([]);
    expect(
      codes(night([100, 200]), { ...night([150, 250], later), progress: { reported: 27, total: 27 } }),
    ).toEqual([]);
  });

  test('a count that falls is refused, with both figures in both languages (edge case 26)', () => {
    const [found, ...others] = checkTransition(night([4_580, 4_580]), night([4_580, 4_493], later));
    expect(others).toEqual([]);
    expect(found).toEqual({
      code: 'count_fell',
      severity: 'error',
      paths: ['options.1.votes'],
      expected: '4580',
      actual: '4493',
      text: {
        id: 'Suara nomor urut 2 turun dari 4.580 menjadi 4.493 tanpa koreksi. Tambahkan koreksi yang menyebut path, angka lama, angka baru, dan alasannya.',
        en: 'Votes for number 2 fell from 4,580 to 4,493 without a correction. Add one with path, former figure, new figure and reason.',
      },
    });
  });

  test.each([
    ['names it', [fix('options.1.votes', 4_580, 4_493)], [['info', 'corrected']]],
    [
      'leads there in two steps',
      [
        fix('options.1.votes', 4_580, 4_000),
        fix('options.1.votes', 4_000, 4_493, { at: '2024-11-28T11:10:00+07:00' }),
      ],
      [['info', 'corrected']],
    ],
    ['was made before counting went on', [fix('options.1.votes', 4_580, 4_490)], [['info', 'corrected']]],
    ['has no reason', [fix('options.1.votes', 4_580, 4_493, { reason: ' ' })], [['error', 'count_fell']]],
    ['names another line', [fix('options.0.votes', 4_580, 4_493)], [['error', 'count_fell']]],
    ['names another new figure', [fix('options.1.votes', 4_580, 4_494)], [['error', 'count_fell']]],
    [
      'names another old figure',
      [fix('options.1.votes', 4_579, 4_493)],
      [
        ['error', 'count_fell'],
        ['error', 'correction_differs'],
      ],
    ],
  ] as const)('a fall with a correction that %s', (_, corrections, expected) => {
    const after = night([4_580, 4_493], { ...later, corrections });
    expect(
      checkTransition(night([4_580, 4_580]), after).map(({ severity, code }) => [severity, code]),
    ).toEqual(expected);
  });

  test('the number of TPS moved: the denominator is explained, not refused (edge case 27)', () => {
    const at = (total: number) => night([4_580, 4_580], { ...later, progress: { reported: 643_000, total } });
    expect(codes(at(823_236), at(823_378))).toEqual([
      ['warning', 'denominator_moved', 'progress.total', '823236', '823378'],
    ]);
    expect(checkTransition(at(823_236), at(823_378))[0]?.text.id).toContain('dari 823.236 menjadi 823.378');
  });

  test('TPS that were in do not go out again', () => {
    const at = (reported: number) => night([4_580, 4_580], { ...later, progress: { reported, total: 27 } });
    expect(codes(at(26), at(25))).toEqual([['error', 'count_fell', 'progress.reported', '26', '25']]);
  });

  test('figures that vanish are refused; withheld for a stated reason they are explained (edge case 28)', () => {
    const empty = night([1, 1], later);
    const gone: ElectionResult = {
      ...empty,
      options: empty.options.map((option) => ({ ...option, votes: null })),
    };
    expect(codes(night([4_580, 4_580]), gone)).toEqual([
      ['error', 'count_vanished', 'options.0.votes', '4580', null],
      ['error', 'count_vanished', 'options.1.votes', '4580', null],
    ]);
    expect(
      checkTransition(night([4_580, 4_580]), { ...gone, flags: ['sumber_bermasalah'] }).map(
        ({ severity }) => severity,
      ),
    ).toEqual(['warning', 'warning']);
  });

  test('older data does not replace newer; a day is compared with a day', () => {
    expect(codes(night([1, 1], later), night([1, 1]))).toEqual([
      ['error', 'older', 'asOf', '2024-11-28T11:15:04+07:00', '2024-11-28T10:15:04+07:00'],
    ]);
    expect(codes(night([1, 1], later), night([1, 1], { asOf: '2024-11-28' }))).toEqual([]);
    expect(codes(night([1, 1], later), night([1, 1], { asOf: '2024-11-27' }))[0]?.[1]).toBe('older');
    expect(codes(night([1, 1]), night([1, 1], { asOf: null }))[0]?.[1]).toBe('older');
    // 23:30 WIT is 21:30 WIB.
    expect(
      codes(
        night([1, 1], { asOf: '2024-11-28T21:31:00+07:00' }),
        night([1, 1], { asOf: '2024-11-28T23:30:00+09:00' }),
      )[0]?.[1],
    ).toBe('older');
  });

  test('rows are compared by their code, whatever their order; a row that is gone is missed', () => {
    const solo = (change: (rows: ElectionResult['children']) => ElectionResult['children']) => {
      const result: ElectionResult = { ...pilwalkotSurakarta2024(), status: 'tps_lengkap_belum_rekap' };
      return { ...result, children: change(result.children) };
    };
    expect(
      codes(
        solo((rows) => rows),
        solo((rows) => [...rows].reverse()),
      ),
    ).toEqual([]);
    const less = solo((rows) =>
      rows.map((row) =>
        row.area.code === '337203'
          ? { ...row, options: row.options.map(({ id, votes }) => ({ id, votes: (votes ?? 0) - 1 })) }
          : row,
      ),
    );
    expect(
      codes(
        solo((rows) => rows),
        less,
      ).map(([, code, path, was, is]) => [code, path, was, is]),
    ).toEqual([
      ['count_fell', 'children.2.options.0.votes', '20418', '20417'],
      ['count_fell', 'children.2.options.1.votes', '24481', '24480'],
    ]);
    expect(
      checkTransition(
        solo((rows) => rows),
        less,
      )[0]?.text.id,
    ).toContain('di Kecamatan Pasar Kliwon');
    const gone = codes(
      solo((rows) => rows),
      solo((rows) => rows.slice(1)),
    );
    expect(gone.filter(([, code]) => code === 'count_vanished').map(([, , path]) => path)).toContain(
      'children',
    );
  });
});

describe('replacing figures that stand on record', () => {
  const determined = contohPenetapan();
  const change = (votes: number, more: Partial<ElectionResult> = {}): ElectionResult => ({
    ...determined,
    options: determined.options.map((option) => (option.nomorUrut === 2 ? { ...option, votes } : option)),
    ...more,
  });

  test.each([123_455, 123_457])('a determined figure is closed, also upward: %d', (votes) => {
    expect(codes(determined, change(votes))).toEqual([
      ['error', 'closed_changed', 'options.1.votes', '123456', String(votes)],
    ]);
    expect(codes(determined, change(votes, { status: 'sengketa_mk' }))).toContainEqual([
      'error',
      'closed_changed',
      'options.1.votes',
      '123456',
      String(votes),
    ]);
    expect(
      codes(determined, change(votes, { corrections: [fix('options.1.votes', 123_456, votes)] })),
    ).toEqual([['info', 'corrected', 'options.1.votes', '123456', String(votes)]]);
    expect(
      checkTransition(
        determined,
        change(votes, { corrections: [fix('options.1.votes', 123_456, votes + 5)] }),
      )[0]?.code,
    ).toBe('closed_changed');
  });

  test('a recapitulation that differs from the provisional count is explained: Jakarta Barat 386.881 and 386.880', () => {
    const jakarta = pilgubJakarta2024();
    const provisional: ElectionResult = {
      ...jakarta,
      status: 'tps_lengkap_belum_rekap',
      children: jakarta.children.map((child) =>
        child.area.code === '3173'
          ? {
              ...child,
              options: child.options.map((one, index) => (index === 0 ? { ...one, votes: 386_881 } : one)),
            }
          : child,
      ),
    };
    const found = codes(provisional, { ...jakarta, status: 'rekap_provinsi' });
    expect(found.map(([severity, code, , was, is]) => [severity, code, was, is])).toEqual([
      ['warning', 'recap_differs', '386881', '386880'],
      ['info', 'status_skipped', 'tps_lengkap_belum_rekap', 'rekap_provinsi'],
    ]);
  });

  test('a repeat keeps the figures of before: Barito Utara 42.310 and 42.302, then 42.239 and 42.578', () => {
    const after: ElectionResult = { ...pilbupBaritoUtara2024(), status: 'penetapan_hasil', cases: [] };
    const [former] = after.former;
    if (!former) throw new Error('former figures');
    const before: ElectionResult = {
      ...after,
      status: 'psu',
      asOf: '2024-12-06',
      former: [],
      options: after.options.map((option) => ({
        ...option,
        votes: former.options.find(({ id }) => id === option.id)?.votes ?? null,
      })),
    };
    expect(checkTransition(before, after)).toEqual([]);
    const silent = checkTransition(before, { ...after, former: [] });
    expect(silent.map(({ code, expected, actual }) => [code, expected, actual])).toEqual([
      ['former_missing', '42310', '42239'],
    ]);
    expect(silent[0]?.text.id).toContain('42.310, sekarang 42.239');
    const wrong = { ...former, options: former.options.map(({ id }) => ({ id, votes: 1 })) };
    expect(checkTransition(before, { ...after, former: [wrong] })[0]?.code).toBe('former_missing');
  });

  test('what was published about changes stays', () => {
    const corrections = [fix('invalid', 3_999, 4_000)];
    const { former } = pilbupBaritoUtara2024();
    const full = { ...determined, corrections, former };
    expect(codes(full, full)).toEqual([]);
    expect(codes(full, { ...full, corrections: [] }).map(([, code]) => code)).toEqual([
      'corrections_dropped',
    ]);
    expect(codes(full, { ...full, former: [] }).map(([, code]) => code)).toEqual(['former_dropped']);
    expect(
      codes(full, { ...full, corrections: [{ ...fix('invalid', 3_999, 4_000), reason: 'lain' }] }).map(
        ([, code]) => code,
      ),
    ).toContain('corrections_dropped');
  });

  test('who was named stays named, save by a repeat', () => {
    const elected = (ids: readonly string[]) => ({
      ...determined,
      status: 'penetapan_terpilih' as const,
      elected: { ids, date: null, sourceIndex: 0 },
    });
    expect(codes(elected(['contoh-2']), elected(['contoh-2']))).toEqual([]);
    expect(codes(elected(['contoh-2']), elected(['contoh-1']))).toEqual([
      ['error', 'elected_changed', 'elected', 'contoh-2', 'contoh-1'],
    ]);
    expect(codes(elected(['contoh-2']), { ...elected([]), elected: null })[0]?.[1]).toBe('elected_changed');
  });
});
