import { describe, expect, test } from 'vitest';
import { contohPenetapan } from '../fixtures/index.ts';
import { type ElectionResult, locales, type ResultStatus, resultStatuses } from './model.ts';
import { stepOf } from './status.ts';
import { fix } from './test/versions.ts';
import { checkTransition } from './transitions.ts';

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
