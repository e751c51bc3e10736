/** What an editor reads when two versions do not follow from each other, in both languages, and which path it is about. */
import { describe, expect, test } from 'vitest';
import { contohKolomKosong, contohPenetapan, pilbupBaritoUtara2024 } from '../fixtures/index.ts';
import type { Finding } from './findings.ts';
import { type ElectionResult, type ResultStatus, type Ruling, resultStatuses } from './model.ts';
import { codes, fix, later, night } from './test/versions.ts';
import { checkTransition } from './transitions.ts';

const base = contohPenetapan();
const at = (status: ResultStatus, change: Partial<ElectionResult> = {}): ElectionResult => ({
  ...base,
  status,
  ...change,
});
const only = (found: readonly Finding[], code: Finding['code']): Finding => {
  const [one, ...others] = found.filter((each) => each.code === code);
  if (!one || others.length > 0) throw new Error(`${code}: ${found.map((each) => each.code).join(', ')}`);
  return one;
};

describe('another contest or area', () => {
  test.each<[string, Partial<ElectionResult>, Finding['code'], string, id: RegExp, en: RegExp]>([
    [
      'kind',
      { contest: { ...base.contest, kind: 'pilgub' } },
      'contest_changed',
      'contest.kind',
      /contest\.kind semula “pilbup”, sekarang “pilgub”/,
      /contest\.kind was “pilbup”, now “pilgub”/,
    ],
    [
      'region',
      { contest: { ...base.contest, regionCode: '3372' } },
      'contest_changed',
      'contest.regionCode',
      /semula “0000”, sekarang “3372”/,
      /was “0000”, now “3372”/,
    ],
    [
      'level',
      { contest: { ...base.contest, level: 'provinsi' } },
      'contest_changed',
      'contest.level',
      /semula “kabkota”, sekarang “provinsi”/,
      /was “kabkota”, now “provinsi”/,
    ],
    [
      'round',
      { contest: { ...base.contest, round: 2 } },
      'contest_changed',
      'contest.round',
      /semula “1”, sekarang “2”/,
      /was “1”, now “2”/,
    ],
    [
      'area',
      { area: { ...base.area, code: '3372' } },
      'area_changed',
      'area.code',
      /semula 0000, sekarang 3372/,
      /was 0000, now 3372/,
    ],
    [
      'sample',
      { sample: false },
      'sample_changed',
      'sample',
      /semula true, sekarang false/,
      /was true, now false/,
    ],
  ])('%s', (_, change, code, path, id, en) => {
    const found = checkTransition(base, { ...base, ...change });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code, severity: 'error', paths: [path] });
    expect(found[0]?.text.id).toMatch(id);
    expect(found[0]?.text.en).toMatch(en);
  });
});

describe('another ballot', () => {
  const [first, second] = base.options;
  if (!first || !second) throw new Error('two options');
  const found = (options: ElectionResult['options'], more: Partial<ElectionResult> = {}) =>
    checkTransition(base, { ...base, options, ...more });
  const psu = { kind: 'psu' as const, stations: 2, date: null, sourceIndex: null };
  const { former } = pilbupBaritoUtara2024();

  test('an option that is gone, a new one, another number, another kind, another name: each with its path', () => {
    const gone = only(found([first]), 'options_changed');
    expect(gone.paths).toEqual(['options']);
    expect(gone.text.id).toBe(
      'Nomor urut 2 (id contoh-2) tidak ada lagi dalam daftar pilihan. Daftar pilihan tidak berubah setelah pemungutan suara.',
    );
    expect(gone.text.en).toBe(
      'Number 2 (id contoh-2) is no longer in the list of options. The ballot does not change after voting.',
    );
    const added = only(found([first, second, { ...first, id: 'x', nomorUrut: 3 }]), 'options_changed');
    expect(added.paths).toEqual(['options.2']);
    expect(added.text.id).toMatch(/^Nomor urut 3 \(id x\) baru dalam daftar pilihan\. Daftar/);
    expect(added.text.en).toMatch(/^Number 3 \(id x\) is new in the list of options\. The ballot/);
    const number = only(found([first, { ...second, nomorUrut: 5 }]), 'options_changed');
    expect(number).toMatchObject({ paths: ['options.1.nomorUrut'], expected: '2', actual: '5' });
    expect(number.text.id).toMatch(/^Pilihan contoh-2: nomorUrut semula 2, sekarang 5\. Daftar/);
    expect(number.text.en).toMatch(/^Option contoh-2: nomorUrut was 2, now 5\. The ballot/);
    const kind = only(found([first, { ...second, kind: 'kolom_kosong' }]), 'options_changed');
    expect(kind.paths).toEqual(['options.1.kind']);
    const name = only(found([first, { ...second, name: 'Lain' }]), 'option_renamed');
    expect(name.paths).toEqual(['options.1.name']);
    expect(name.text.id).toMatch(/^Nama nomor urut 2 semula “Cempaka – Dahlia”, sekarang “Lain”\./);
    expect(name.text.en).toMatch(/^The name of number 2 was “Cempaka – Dahlia”, now “Lain”\./);
  });

  test('an option without a number is told by its id', () => {
    const odd = { ...first, id: 'x', nomorUrut: Number.NaN };
    expect(only(found([first, second, odd]), 'options_changed').actual).toBe('(id x)');
    const before = { ...base, options: [first, second, odd] };
    expect(checkTransition(before, before)).toEqual([]);
  });

  test.each<[string, Partial<ElectionResult>, Finding['severity']]>([
    ['nothing is repeated', {}, 'error'],
    ['figures were corrected', { former: former.map((one) => ({ ...one, reason: 'koreksi' })) }, 'error'],
    ['a repeat is being made', { status: 'psu' }, 'warning'],
    ['a repeat is recorded', { repeat: psu }, 'warning'],
    ['the figures before a repeat are kept', { former }, 'warning'],
    [
      'two sets are kept, one of them before a repeat',
      {
        former: [...former.map((one) => ({ ...one, reason: 'koreksi' as const })), ...former],
      },
      'warning',
    ],
  ])('%s: %o', (_, change, severity) => {
    const one = only(found([first], change), 'options_changed');
    expect(one.severity).toBe(severity);
    expect(one.text.id).toMatch(severity === 'error' ? /tidak berubah/ : /Jelaskan dengan putusan/);
    expect(one.text.en).toMatch(severity === 'error' ? /does not change/ : /Explain it with the ruling/);
  });

  test('a ballot that was not known yet may be filled in', () => {
    expect(checkTransition({ ...base, options: [] }, base)).toEqual([]);
  });
});

describe('older data', () => {
  test('the time that is lost, and the time that lies before', () => {
    const lost = only(checkTransition(night([1, 1]), night([1, 1], { asOf: null })), 'older');
    expect(lost).toMatchObject({ severity: 'error', paths: ['asOf'], actual: null });
    expect(lost.text.id).toMatch(/^Waktu data semula 2024-11-28T10.*sekarang tidak diketahui/);
    expect(lost.text.en).toMatch(/^The time of the data was 2024-11-28T10.*now it is not known/);
    const older = only(checkTransition(night([1, 1], later), night([1, 1])), 'older');
    expect(older.text.id).toMatch(/^Data ini \(2024-11-28T10.*\) lebih lama .*\(2024-11-28T11.*\)/);
    expect(older.text.en).toMatch(/^This data \(2024-11-28T10.*\) is older .*\(2024-11-28T11.*\)/);
  });

  test.each([
    ['an instant before a day', '2024-11-28', '2024-11-27T23:00:00+07:00', true],
    ['an instant on the day', '2024-11-28', '2024-11-28T00:00:00+07:00', false],
    ['a day before an instant', '2024-11-28T01:00:00+07:00', '2024-11-27', true],
    ['the same instant', later.asOf, later.asOf, false],
    ['a time that nobody can read, as one that is lost', later.asOf, 'kemarin', true],
    ['after a time that nobody could read', 'kemarin', later.asOf, false],
  ])('%s: “%s”, then “%s”', (_, before, after, older) => {
    const found = codes(night([1, 1], { asOf: before }), night([1, 1], { asOf: after }));
    expect(found.map(([, code]) => code)).toEqual(older ? ['older'] : []);
  });
});

describe('the status', () => {
  test('one that does not occur, one that goes back, one that goes back with a reason', () => {
    const never = only(checkTransition(at('rekap_kabkota'), at('rekap_provinsi')), 'status_not_allowed');
    expect(never.paths).toEqual(['status']);
    expect(never.text.id).toMatch(/^Status “Rekapitulasi tingkat provinsi” tidak ada pada pemilihan ini\./);
    expect(never.text.en).toMatch(/^The status “[A-Z][^”]+” does not occur in this contest\./);
    const back = only(checkTransition(at('penetapan_hasil'), at('rekap_kabkota')), 'status_back');
    expect(back).toMatchObject({ severity: 'error', paths: ['status'] });
    expect(back.text.id).toMatch(
      /^Status berubah dari “Hasil ditetapkan” ke “Rekapitulasi .* koreksi yang dicatat/,
    );
    expect(back.text.en).toMatch(
      /^The status changed from “[A-Z][^”]+” to “[A-Z][^”]+”\. .*recorded correction/,
    );
    const corrections = [fix('status', null, null)];
    const told = only(
      checkTransition(at('penetapan_hasil'), at('rekap_kabkota', { flags: ['koreksi'], corrections })),
      'status_back',
    );
    expect(told).toMatchObject({ severity: 'warning', paths: ['status'] });
    expect(told.text.id).toMatch(/^Status turun dari “Hasil ditetapkan” ke “Rekapitulasi .*karena koreksi/);
    expect(told.text.en).toMatch(/^The status went from “[A-Z][^”]+” down to “[A-Z][^”]+” by correction/);
  });

  const { former } = pilbupBaritoUtara2024();
  const repeat = { kind: 'psu' as const, stations: 2, date: null, sourceIndex: null };
  const corrections = [fix('status', null, null)];
  test.each<[string, Partial<ElectionResult>, Partial<ElectionResult>, ResultStatus, Finding['severity']]>([
    ['a correction without its flag', {}, { corrections }, 'rekap_kabkota', 'error'],
    ['the flag without a correction', {}, { flags: ['koreksi'] }, 'rekap_kabkota', 'error'],
    [
      'a correction of before',
      { corrections },
      { flags: ['koreksi'], corrections },
      'rekap_kabkota',
      'error',
    ],
    ['new former figures', {}, { former }, 'rekap_kabkota', 'warning'],
    ['former figures of before', { former }, { former }, 'rekap_kabkota', 'error'],
    ['a repeat that is recorded', {}, { repeat }, 'psu', 'warning'],
    ['a recorded repeat, but another status', {}, { repeat }, 'rekap_kabkota', 'error'],
    ['a repeat that is not recorded', {}, {}, 'psu', 'error'],
  ])('down with %s', (_, before, after, to, severity) => {
    const found = checkTransition(at('penetapan_terpilih', before), at(to, after));
    expect(only(found, 'status_back').severity).toBe(severity);
  });

  test('what was left out on the way up is listed in both languages', () => {
    const one = only(checkTransition(at('hitung_sementara'), at('penetapan_hasil')), 'status_skipped');
    expect(one).toMatchObject({ severity: 'info', paths: ['status'] });
    expect(one.text.en).toMatch(
      /^The status rose from “[A-Z][^”]+” to “[A-Z][^”]+” without publishing: [^,]+, [^,]+\.$/,
    );
    expect(only(checkTransition(at('psu'), at('tps_lengkap_belum_rekap')), 'status_skipped').text.id).toMatch(
      /tanpa menerbitkan: Hitung sementara\.$/,
    );
    expect(
      only(checkTransition(at('penetapan_hasil'), at('penetapan_terpilih')), 'status_skipped').text.id,
    ).toMatch(/tanpa menerbitkan: [^,]+\.$/);
  });

  test('no repeat is passed over in silence: after a decree the count does not begin anew', () => {
    for (const to of ['hitung_sementara', 'rekap_kecamatan', 'rekap_kabkota'] as const)
      for (const from of ['penetapan_hasil', 'sengketa_mk', 'putusan_mk'] as const)
        expect(checkTransition(at(from), at(to)).map(({ code }) => code)).toContain('status_back');
  });

  test('from every status to every other there is at most one finding about it', () => {
    for (const make of [contohPenetapan, contohKolomKosong])
      for (const from of resultStatuses)
        for (const to of resultStatuses) {
          const found = checkTransition({ ...make(), status: from }, { ...make(), status: to });
          expect(found.filter(({ code }) => code.startsWith('status_')).length).toBeLessThanOrEqual(1);
        }
  });
});

describe('records', () => {
  const { former } = pilbupBaritoUtara2024();
  const corrections = [fix('invalid', 3_999, 4_000), fix('total', 1, 2)];
  const full = { ...base, corrections, former };

  test('what is gone is counted, of how many', () => {
    const one = only(
      checkTransition(full, { ...full, corrections: corrections.slice(1) }),
      'corrections_dropped',
    );
    expect(one).toMatchObject({ severity: 'error', paths: ['corrections'], expected: '2', actual: '1' });
    expect(one.text.id).toMatch(/^1 dari 2 koreksi yang sudah terbit hilang atau berubah\./);
    expect(one.text.en).toMatch(/^1 of 2 published corrections are gone or changed\./);
    const set = only(checkTransition(full, { ...full, former: [] }), 'former_dropped');
    expect(set).toMatchObject({ severity: 'error', paths: ['former'] });
    expect(set.text.id).toMatch(/^1 dari 1 daftar angka sebelumnya hilang atau berubah\./);
    expect(set.text.en).toMatch(/^1 of 1 sets of former figures are gone or changed\./);
  });

  test('one that is reworded counts as changed; one more, or another order, does not', () => {
    const [first, second] = corrections;
    if (!first || !second) throw new Error('two');
    const to = (list: ElectionResult['corrections']) =>
      checkTransition(full, { ...full, corrections: list }).map(({ code }) => code);
    expect(to([{ ...first, reason: 'lain' }, second])).toContain('corrections_dropped');
    expect(to([second, first])).toEqual([]);
    expect(to([...corrections, fix('valid', 222_221, 222_221)])).toEqual([]);
  });

  const elected = (ids: readonly string[] | null, more: Partial<ElectionResult> = {}): ElectionResult => ({
    ...base,
    status: 'penetapan_terpilih',
    elected: ids && { ids, date: null, sourceIndex: 0 },
    ...more,
  });

  test('whom KPU named stays named: both lists are told', () => {
    const one = only(checkTransition(elected(['a', 'b']), elected(['a', 'c'])), 'elected_changed');
    expect(one).toMatchObject({ severity: 'error', paths: ['elected'], expected: 'a, b', actual: 'a, c' });
    expect(one.text.id).toMatch(/semula id a, b, sekarang id a, c\. Jelaskan dengan keputusan/);
    expect(one.text.en).toMatch(/named id a, b, now id a, c\. Explain it with the decision/);
    const none = only(checkTransition(elected(['a']), elected(null)), 'elected_changed');
    expect(none.actual).toBeNull();
    expect(none.text.id).toMatch(/semula id a, sekarang tidak ada\./);
    expect(none.text.en).toMatch(/named id a, now nobody\./);
    expect(checkTransition(elected(null), elected(['a']))).toEqual([]);
    expect(checkTransition(elected([]), elected(['a']))).toEqual([]);
    const repeat = { kind: 'psu' as const, stations: 2, date: null, sourceIndex: null };
    const again = checkTransition(elected(['a']), elected(['b'], { repeat }));
    expect(only(again, 'elected_changed').severity).toBe('warning');
  });

  test('errors come first, then what must be explained, then news', () => {
    const ruling = { outcome: 'ditolak' as const, date: null, order: null, sourceIndex: null };
    const before = at('sengketa_mk', {
      cases: [{ number: '1', registered: null, ruling: null }],
      corrections,
    });
    const after = at('sengketa_mk', {
      cases: [{ number: '1', registered: null, ruling }],
      options: base.options.map((option) => ({ ...option, name: `${option.name} x` })),
    });
    expect(checkTransition(before, after).map(({ severity }) => severity)).toEqual([
      'error',
      'warning',
      'warning',
      'info',
    ]);
  });
});

describe('rulings', () => {
  const made = (outcome: Ruling['outcome'], order: string | null = null): Ruling => ({
    outcome,
    date: '2025-02-24',
    order,
    sourceIndex: null,
  });
  const one = (number: string | null, ruling: Ruling | null) => ({ number, registered: null, ruling });
  const court = (...cases: ElectionResult['cases']): ElectionResult => at('sengketa_mk', { cases });

  test.each<[NonNullable<Ruling['outcome']>, string, string]>([
    ['dikabulkan', 'dikabulkan', 'granted'],
    ['dikabulkan_sebagian', 'dikabulkan sebagian', 'granted in part'],
    ['ditolak', 'ditolak', 'rejected'],
    ['tidak_diterima', 'tidak diterima', 'inadmissible'],
    ['gugur', 'gugur', 'lapsed'],
    ['ditarik_kembali', 'ditarik kembali', 'withdrawn'],
  ])('%s is news in words', (outcome, id, en) => {
    const [news] = checkTransition(
      court(one('0', null), one('7', null)),
      court(one('0', null), one('7', made(outcome))),
    );
    expect(news).toMatchObject({ code: 'new_ruling', severity: 'info', paths: ['cases.1.ruling'] });
    expect(news?.text.id).toBe(`MK membacakan putusan perkara 7: ${id}.`);
    expect(news?.text.en).toBe(`The Constitutional Court read its ruling in case 7: ${en}.`);
  });

  test('a ruling of which only the order is known is news without an outcome', () => {
    const [news] = checkTransition(court(one('7', null)), court(one('7', made(null, 'Diulang'))));
    expect(news?.text.en).toBe('The Constitutional Court read its ruling in case 7.');
    expect(news?.actual).toBeNull();
  });

  test('a ruling that changed, or is gone, or whose case is gone: where, from what, to what', () => {
    const before = court(one('6', null), one('7', made('ditolak')));
    const changed = only(
      checkTransition(before, court(one('6', null), one('7', made('gugur')))),
      'ruling_changed',
    );
    expect(changed).toMatchObject({
      severity: 'error',
      paths: ['cases.1.ruling'],
      expected: 'ditolak',
      actual: 'gugur',
    });
    expect(changed.text.id).toMatch(/^Perkara 7 semula ditolak, sekarang gugur\./);
    expect(changed.text.en).toMatch(/^Case 7 was rejected, now lapsed\./);
    const gone = only(checkTransition(before, court(one('7', null), one('6', null))), 'ruling_changed');
    expect(gone).toMatchObject({ paths: ['cases.0.ruling'], expected: 'ditolak', actual: null });
    expect(gone.text.id).toMatch(/semula ditolak, sekarang tidak tercantum\./);
    expect(gone.text.en).toMatch(/was rejected, now not listed\./);
    const dropped = only(checkTransition(before, court(one('7', made('ditolak')))), 'ruling_changed');
    expect(dropped).toMatchObject({ paths: ['cases'], expected: '6', actual: null });
    expect(dropped.text.id).toMatch(/^Perkara 6 semula tercatat, sekarang tidak tercantum\./);
    expect(dropped.text.en).toMatch(/^Case 6 was listed, now not listed\./);
  });

  test('a case without a number is told apart from none: no news, and nothing is missed', () => {
    const open = court(one(null, null));
    const read = court(one(null, made('ditolak')));
    expect(checkTransition(open, read)).toEqual([]);
    expect(checkTransition(read, court())).toEqual([]);
    expect(checkTransition(read, open)).toEqual([]);
    expect(checkTransition(court(), court(one('7', null)))).toEqual([]);
  });
});
