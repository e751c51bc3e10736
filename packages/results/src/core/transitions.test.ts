import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contohPenetapan,
  makeChild,
  makeOptions,
  makeResult,
  pilbupBangka2024,
  pilbupBaritoUtara2024,
  pilbupDompuPajo2024,
  pilgubJakarta2024,
  pilwalkotSurakarta2024,
  ppwp2024,
} from '../fixtures/index.ts';
import { findForbidden } from './lexicon.ts';
import { type Correction, type ElectionResult, locales, type ResultStatus, resultStatuses } from './model.ts';
import { stepOf } from './status.ts';
import { checkTransition } from './transitions.ts';

const codes = (before: ElectionResult, after: ElectionResult) =>
  checkTransition(before, after).map(({ code, severity, paths, expected, actual }) => [
    severity,
    code,
    paths.join(' '),
    expected,
    actual,
  ]);
const night = (votes: readonly [number, number], change: Partial<ElectionResult> = {}): ElectionResult =>
  makeResult({
    ...pilbupDompuPajo2024(),
    options: makeOptions(
      [
        ['1000869', 1, 'A'],
        ['1000870', 2, 'B'],
      ],
      votes,
    ),
    progress: { reported: 20, total: 27 },
    ...change,
  });
const later = { asOf: '2024-11-28T11:15:04+07:00' };
const fix = (
  path: string,
  before: number | null,
  after: number | null,
  more: Partial<Correction> = {},
): Correction => ({
  path,
  before,
  after,
  at: '2024-11-28T11:00:00+07:00',
  reason: 'satu formulir dibaca ulang',
  sourceIndex: 0,
  ...more,
});

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

describe('moving on the ladder', () => {
  const at = (status: ResultStatus, change: Partial<ElectionResult> = {}): ElectionResult => ({
    ...contohPenetapan(),
    status,
    ...change,
  });

  test.each([
    ['rekap_kabkota', 'penetapan_hasil', []],
    ['penetapan_hasil', 'masa_permohonan_mk', []],
    ['masa_permohonan_mk', 'penetapan_terpilih', []],
    ['hitung_sementara', 'penetapan_hasil', ['info status_skipped']],
    ['penetapan_hasil', 'penetapan_terpilih', ['info status_skipped']],
    ['penetapan_hasil', 'rekap_kabkota', ['error status_back']],
    ['penetapan_terpilih', 'sengketa_mk', ['error status_back']],
    ['tps_lengkap_belum_rekap', 'hitung_sementara', ['error status_back']],
    ['rekap_kabkota', 'rekap_kecamatan', ['error status_back']],
    ['putusan_mk', 'psu', []],
    ['psu', 'hitung_sementara', []],
    ['psu', 'penetapan_hasil', []],
    ['rekap_ulang', 'rekap_kecamatan', []],
    ['rekap_kabkota', 'rekap_provinsi', ['error status_not_allowed']],
    ['masa_permohonan_mk', 'pemilihan_berikutnya', ['error status_not_allowed']],
    ['penetapan_hasil', 'psu', ['info status_skipped']],
    ['penetapan_terpilih', 'psu', ['error status_back']],
  ] as const)('%s → %s', (from, to, expected) => {
    expect(checkTransition(at(from), at(to)).map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      expected,
    );
  });

  test('a step back is allowed with a recorded correction, and explained', () => {
    const corrections = [fix('status', null, null)];
    const back = at('rekap_kabkota', { flags: ['koreksi'], corrections });
    expect(
      checkTransition(at('penetapan_hasil'), back).map(({ severity, code }) => `${severity} ${code}`),
    ).toEqual(['warning status_back']);
    expect(
      checkTransition(at('penetapan_hasil'), at('rekap_kabkota', { flags: ['koreksi'] }))[0]?.severity,
    ).toBe('error');
    const repeat = { kind: 'psu' as const, stations: 2, date: null, sourceIndex: null };
    expect(checkTransition(at('penetapan_terpilih'), at('psu', { repeat }))[0]?.severity).toBe('warning');
  });

  test('the text names both statuses', () => {
    const [skipped] = checkTransition(at('hitung_sementara'), at('penetapan_hasil'));
    expect(skipped?.text.id).toBe(
      'Status naik dari “Hitung sementara” ke “Hasil ditetapkan” tanpa menerbitkan: Rekapitulasi tingkat kecamatan, Rekapitulasi tingkat kabupaten/kota.',
    );
  });

  test('P8: whatever the two statuses, a lower step is never silent', () => {
    for (const from of resultStatuses)
      for (const to of resultStatuses) {
        const found = checkTransition(at(from), at(to));
        if (stepOf(to) < stepOf(from) && !['psu', 'rekap_ulang', 'perbaikan_keputusan'].includes(from))
          expect(
            found.some(
              ({ code, severity }) => /^status_(back|not_allowed)$/.test(code) && severity === 'error',
            ),
            `${from} ${to}`,
          ).toBe(true);
      }
  });
});

describe('another thing under the same name', () => {
  const base = contohPenetapan();

  test.each([
    ['contest_changed', { contest: { ...base.contest, kind: 'pilgub' as const } }],
    ['contest_changed', { contest: { ...base.contest, round: 2 as const } }],
    ['contest_changed', { contest: { ...base.contest, date: '2025-08-27' } }],
    ['area_changed', { area: { ...base.area, code: '3372' } }],
    ['sample_changed', { sample: false }],
  ] as const)('%s %o', (code, change) => {
    const found = checkTransition(base, { ...base, ...change });
    expect(found.map((one) => [one.code, one.severity])).toEqual([[code, 'error']]);
    for (const locale of locales) expect(found[0]?.text[locale]).toContain(found[0]?.actual as string);
  });

  test('round 1 may be written or left out', () => {
    expect(checkTransition(base, { ...base, contest: { ...base.contest, round: 1 } })).toEqual([]);
  });

  test('the ballot does not change', () => {
    const [first, second] = base.options;
    if (!first || !second) throw new Error('two');
    const to = (options: ElectionResult['options'], more: Partial<ElectionResult> = {}) =>
      checkTransition(base, { ...base, options, ...more })
        .filter(({ code }) => code.startsWith('option'))
        .map(({ code, severity, expected, actual }) => [code, severity, expected, actual]);
    expect(to([second, first])).toEqual([]);
    expect(to([first])).toEqual([['options_changed', 'error', '2 (id contoh-2)', null]]);
    expect(to([first, second, { ...first, id: 'x', nomorUrut: 3 }])).toEqual([
      ['options_changed', 'error', null, '3 (id x)'],
    ]);
    expect(
      to([
        { ...first, nomorUrut: 2 },
        { ...second, nomorUrut: 1 },
      ]),
    ).toHaveLength(2);
    expect(to([{ ...first, kind: 'kolom_kosong' }, second])).toEqual([
      ['options_changed', 'error', 'paslon', 'kolom_kosong'],
    ]);
    expect(to([{ ...first, name: 'Lain' }, second])).toEqual([
      ['option_renamed', 'warning', 'Anggrek – Bougenvil', 'Lain'],
    ]);
    // Barito Utara: the Court disqualified both pairs, and the full repeat had other ones.
    expect(to([first], { status: 'psu' }).map(([, severity]) => severity)).toEqual(['warning']);
  });
});

describe('rulings', () => {
  const ruling = { outcome: 'dikabulkan' as const, date: '2025-02-24', order: null, sourceIndex: null };
  const one = { number: '28/PHPU.BUP-XXIII/2025', registered: null, ruling };
  const with_ = (...cases: ElectionResult['cases']): ElectionResult => ({
    ...contohPenetapan(),
    status: 'sengketa_mk',
    cases,
  });

  test('a new ruling is news, once', () => {
    const before = with_({ ...one, ruling: null });
    const found = checkTransition(before, with_(one));
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([['new_ruling', 'info']]);
    expect(found[0]?.text).toEqual({
      id: 'MK membacakan putusan perkara 28/PHPU.BUP-XXIII/2025: dikabulkan.',
      en: 'The Constitutional Court read its ruling in case 28/PHPU.BUP-XXIII/2025: granted.',
    });
    expect(checkTransition(with_(one), with_(one))).toEqual([]);
    const second = { ...one, number: '313/PHPU.BUP-XXIII/2025' };
    expect(checkTransition(with_(one), with_(second, one)).map(({ code }) => code)).toEqual(['new_ruling']);
    expect(
      checkTransition(before, with_({ ...one, ruling: { ...ruling, outcome: null, order: 'Diulang' } }))[0]
        ?.text.id,
    ).toBe('MK membacakan putusan perkara 28/PHPU.BUP-XXIII/2025.');
  });

  test('a ruling that was read neither changes nor disappears', () => {
    const code = (after: ElectionResult) =>
      checkTransition(with_(one), after).map((found) => [found.code, found.severity]);
    expect(code(with_({ ...one, ruling: { ...ruling, outcome: 'ditolak' } }))).toEqual([
      ['ruling_changed', 'error'],
    ]);
    expect(code(with_({ ...one, ruling: null }))).toEqual([['ruling_changed', 'error']]);
    expect(code(with_())).toEqual([['ruling_changed', 'error']]);
  });
});

describe('whatever is handed in', () => {
  const votes = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.constant(null));

  test('P9: a vote that falls on the night is an error unless a correction names it; texts hold both figures', () => {
    fc.assert(
      fc.property(votes, votes, fc.boolean(), (was, is, corrected) => {
        const make = (value: number | null, more: Partial<ElectionResult> = {}) => {
          const result = night([7, 7], more);
          return {
            ...result,
            options: result.options.map((option, index) =>
              index === 0 ? { ...option, votes: value } : option,
            ),
          };
        };
        const corrections = corrected && was !== is ? [fix('options.0.votes', was, is)] : [];
        const found = checkTransition(make(was), make(is, { ...later, corrections }));
        const errors = found.filter(({ severity }) => severity === 'error');
        const falls = was !== null && (is === null || is < was);
        expect(errors.length > 0).toBe(falls && !corrected);
        for (const { expected, actual, text } of errors)
          for (const locale of locales) {
            const digits = text[locale].replace(/[.,](?=\d{3})/g, '');
            expect(digits).toContain(expected as string);
            if (actual !== null) expect(digits).toContain(actual);
          }
      }),
      { numRuns: 10_000 },
    );
  });

  test('nothing throws, no text holds a hole or a forbidden word', () => {
    const odd = fc.oneof(
      fc.anything(),
      fc.constantFrom(contohPenetapan(), pilbupBangka2024(), night([1, 2]), pilbupBaritoUtara2024()),
    );
    fc.assert(
      fc.property(odd, odd, (a, b) => {
        for (const { text } of checkTransition(a as ElectionResult, b as ElectionResult))
          for (const locale of locales) {
            expect(text[locale]).not.toMatch(/NaN|undefined|\[object/);
            expect(findForbidden(text[locale], 'penetapan_hasil').map(({ found }) => found)).toEqual([]);
          }
      }),
      { numRuns: 500 },
    );
  });

  test('514 areas are compared in little time', () => {
    const ids = ['a', 'b', 'c'];
    const nation = makeResult({
      ...ppwp2024(),
      children: Array.from({ length: 514 }, (_, index) =>
        makeChild(
          { code: String(1000 + index), name: `Wilayah ${index}`, level: 'kabkota' },
          ids,
          [index, index, index],
          3,
        ),
      ),
    });
    expect(checkTransition(nation, nation)).toEqual([]);
  });
});
