import { describe, expect, test } from 'vitest';
import {
  contohKolomKosong,
  contohPenetapan,
  makeChild,
  makeSource,
  pilbupBaritoUtara2024,
  pilwalkotSurakarta2024,
  ppwp2024,
} from '../fixtures/index.ts';
import { checkIdentities } from './identities.ts';
import { type Correction, type ElectionResult, type People, votersOf } from './model.ts';

const base = contohPenetapan();
const check = (change: Partial<ElectionResult>, result: ElectionResult = base) =>
  checkIdentities({ ...result, ...change }).map(({ code, severity, paths, expected, actual }) => [
    code,
    severity,
    paths.join(' '),
    expected,
    actual,
  ]);
const texts = (change: Partial<ElectionResult>) =>
  checkIdentities({ ...base, ...change }).map(({ text }) => text);
const people = (total: number | null, men: number | null = null, women: number | null = null): People => ({
  total,
  men,
  women,
});

describe('nobody votes from a list without standing on it', () => {
  const nobody = people(null);
  const voted = { dpt: nobody, dptb: people(501), dpk: people(700), all: nobody };

  test('more who voted than who are on the list, with both numbers', () => {
    expect(check({ voted })).toEqual([
      ['over_list', 'error', 'voted.dptb.total voters.dptb.total', '500', '501'],
    ]);
    expect(texts({ voted })[0]).toEqual({
      id: 'Pengguna hak pilih dalam DPTb (501) melebihi pemilih dalam DPTb (500). Cocokkan dengan dokumen sumber.',
      en: 'More people of the DPTb voted (501) than are on it (500). Compare with the source document.',
    });
    expect(check({ voted: { ...voted, dptb: people(500) } })).toEqual([]);
  });

  test('also for men or women alone', () => {
    const voters = { ...votersOf(400_000), dpt: people(400_000, 200_000, 200_000) };
    expect(
      check({ voters, voted: { ...voted, dptb: nobody, dpt: people(300_000, 99_999, 200_001) } }),
    ).toEqual([['over_list', 'error', 'voted.dpt.women voters.dpt.women', '200000', '200001']]);
  });
});

test('votes for a disqualified option are not valid votes', () => {
  const options = base.options.map((option) => ({ ...option, disqualified: option.nomorUrut === 1 }));
  expect(check({ options })).toEqual([['disqualified_votes', 'error', 'options.0.votes', '0', '98765']]);
  const zero = options.map((option) => (option.disqualified ? { ...option, votes: 0 } : option));
  expect(check({ options: zero, valid: 123_456, total: 127_456 })).toEqual([]);
});

describe('who takes office', () => {
  const decree = makeSource('keputusan_kpu', 'KPU Kabupaten Contoh', 'Keputusan (contoh)', {
    number: '1 Tahun 2025',
  });
  const named: Partial<ElectionResult> = {
    status: 'penetapan_terpilih',
    sources: [...base.sources, decree],
    elected: { ids: ['contoh-2'], date: '2025-01-09', sourceIndex: 1 },
  };
  const elected = (change: Partial<NonNullable<ElectionResult['elected']>>) => ({
    ...named,
    elected: { ids: ['contoh-2'], date: null, sourceIndex: 1, ...change },
  });

  test('is named at its own status, by a decision, and stands on the ballot', () => {
    expect(check(named)).toEqual([]);
    expect(check({ ...named, status: 'penetapan_hasil' })).toEqual([
      ['elected_early', 'error', 'elected status', 'penetapan_terpilih', 'penetapan_hasil'],
    ]);
    expect(check({ ...named, status: 'pemilihan_berikutnya' })[0]?.[0]).toBe('elected_early');
    expect(check(elected({ sourceIndex: null }))).toEqual([
      ['elected_undocumented', 'error', 'elected.sourceIndex', 'keputusan_kpu', null],
    ]);
    const press = makeSource('press', 'contoh.id', 'Berita (contoh)');
    expect(check({ ...named, sources: [...base.sources, press] })).toEqual([
      ['elected_undocumented', 'error', 'elected.sourceIndex', 'keputusan_kpu', 'press'],
    ]);
    expect(check(elected({ ids: ['contoh-9'] }))).toEqual([
      ['elected_unknown', 'error', 'elected.ids.0', null, 'contoh-9'],
    ]);
  });

  test('is never the blank column or a disqualified option; may be a candidate of a list', () => {
    const blank = contohKolomKosong().options;
    expect(
      checkIdentities({ ...contohKolomKosong(), ...named, options: blank }).map(({ code }) => code),
    ).toContain('elected_unknown');
    const options = base.options.map((option) => ({ ...option, disqualified: option.id === 'contoh-2' }));
    expect(check({ ...named, options }).map(([code]) => code)).toEqual([
      'disqualified_votes',
      'elected_unknown',
    ]);
    const lists = base.options.map((option) => ({
      ...option,
      kind: 'partai' as const,
      candidates: [{ id: `${option.id}-a`, nomorUrut: 1, name: 'A', sex: null, votes: null }],
    }));
    const contest = { ...base.contest, kind: 'dprdk' as const };
    expect(check({ ...elected({ ids: ['contoh-1-a', 'contoh-2-a'] }), contest, options: lists })).toEqual([]);
  });

  test('is one pair, and none that another or the blank column outvoted', () => {
    expect(check(elected({ ids: ['contoh-1', 'contoh-2'] }))).toEqual([
      ['elected_many', 'error', 'elected.ids', '1', '2'],
    ]);
    const fewer = [
      'elected_fewer_votes',
      'error',
      'elected.ids.0 options.0.votes options.1.votes',
      '123456',
      '98765',
    ];
    expect(check(elected({ ids: ['contoh-1'] }))).toEqual([fewer]);
    const [first, second] = base.options;
    if (!first || !second) throw new Error('two options');
    // Equal votes of two pairs are decided by other rules; beside the blank column, half is not more than half.
    const equal = { ...first, votes: second.votes };
    const sums = { valid: null, total: null, children: [] };
    const errors = (change: Partial<ElectionResult>) =>
      check({ ...change, ...sums }).flatMap(([code, severity]) => (severity === 'error' ? [code] : []));
    expect(errors({ ...named, options: [equal, second] })).toEqual([]);
    const blank = { ...equal, kind: 'kolom_kosong' as const };
    expect(errors({ ...named, options: [blank, second] })).toEqual(['elected_fewer_votes']);
    // The one with most votes was disqualified: the next one takes office.
    const out = { ...second, disqualified: true, votes: 0 };
    expect(errors({ ...elected({ ids: ['contoh-1'] }), options: [first, out] })).toEqual([]);
  });
});

test('former figures add up among themselves', () => {
  const [former] = pilbupBaritoUtara2024().former;
  if (!former) throw new Error('former');
  const with_ = (change: Partial<typeof former>) =>
    check({ former: [{ ...former, sourceIndex: 0, ...change }] });
  expect(with_({ valid: 84_612 })).toEqual([]);
  expect(with_({ valid: 84_611 })).toEqual([['former_sum', 'error', 'former.0.valid', '84612', '84611']]);
  expect(with_({ valid: 84_612, invalid: 1_000, total: 85_611 })).toEqual([
    ['former_sum', 'error', 'former.0.total', '85612', '85611'],
  ]);
  expect(with_({ valid: 84_612, invalid: 1_000 })).toEqual([]);
});

test('a reference to a document that is not there is told, and the figures stay', () => {
  expect(check({ sourceOf: { invalid: 1 } })).toEqual([
    ['source_index', 'warning', 'sourceOf.invalid', '0', '1'],
  ]);
  expect(check({ sourceOf: { invalid: -1 } })[0]?.[0]).toBe('source_index');
  expect(check({ sourceOf: { invalid: 0.5 } })[0]?.[0]).toBe('source_index');
  expect(check({ repeat: { kind: 'psu', stations: 1, date: null, sourceIndex: 7 } })[0]?.[2]).toBe(
    'repeat.sourceIndex',
  );
  expect(texts({ sourceOf: { invalid: 1 } })[0]?.id).toBe(
    'sourceOf.invalid menunjuk dokumen ke-1, padahal sources memuat 1 dokumen (mulai dari 0). Perbaiki nomornya.',
  );
});

describe('corrections tell the figure that stands there', () => {
  const fix = (path: string, after: number | null, at = '2024-12-06T10:00:00+07:00'): Correction => ({
    path,
    before: 1,
    after,
    at,
    reason: 'contoh',
    sourceIndex: 0,
  });

  test('the latest one counts', () => {
    expect(check({ corrections: [fix('invalid', 4_000)] })).toEqual([]);
    expect(check({ corrections: [fix('invalid', 3_999)] })).toEqual([
      ['correction_stale', 'error', 'invalid corrections.0.after', '3999', '4000'],
    ]);
    const early = fix('invalid', 3_999, '2024-12-06T09:00:00+07:00');
    expect(check({ corrections: [fix('invalid', 4_000), early] })).toEqual([]);
    expect(check({ corrections: [early, fix('invalid', 3_998)] })[0]?.slice(3)).toEqual(['3998', '4000']);
  });

  test('a path that leads nowhere is told', () => {
    for (const path of ['options.7.votes', 'options', 'suara', ''])
      expect(check({ corrections: [fix(path, 1)] })[0]?.slice(0, 2)).toEqual(['correction_path', 'warning']);
    expect(check({ corrections: [fix('voters.dpk.men', null)] })).toEqual([]);
  });

  test('while counting goes on the figure may rise from there, never fall', () => {
    const counting: ElectionResult = {
      ...pilwalkotSurakarta2024(),
      status: 'hitung_sementara',
      asOf: '2024-11-27T20:00:00+07:00',
    };
    expect(check({ corrections: [fix('options.0.votes', 121_000)] }, counting)).toEqual([]);
    expect(check({ corrections: [fix('options.0.votes', 121_472)] }, counting)[0]?.[0]).toBe(
      'correction_stale',
    );
  });

  test('after a repeat the corrections of before do not bind', () => {
    const former = pilbupBaritoUtara2024().former.map((one) => ({ ...one, sourceIndex: 0 }));
    expect(check({ former, corrections: [fix('invalid', 3_999)] })).toEqual([]);
    const dated = former.map((one) => ({ ...one, asOf: '2024-12-07T00:00:00+07:00' }));
    expect(check({ former: dated, corrections: [fix('invalid', 3_999)] })).toEqual([]);
    expect(
      check({ former: dated, corrections: [fix('invalid', 3_999, '2024-12-08T00:00:00+07:00')] })[0]?.[0],
    ).toBe('correction_stale');
  });
});

describe('rows', () => {
  const rows = (...dpt: (number | null)[]): ElectionResult['children'] =>
    dpt.map((one, index) => ({
      ...makeChild(
        { code: `00000${index}`, name: `Kecamatan ${index}`, level: 'kecamatan' },
        ['contoh-1', 'contoh-2'],
        [null, null],
      ),
      dpt: one,
    }));

  test('their voters are those of the area', () => {
    expect(check({ children: rows(150_000, 250_000) })).toEqual([]);
    expect(check({ children: rows(150_000, null) })).toEqual([]);
    expect(check({ children: rows(150_000, 250_001) })).toEqual([
      ['child_sum', 'error', 'voters.dpt', '400001', '400000'],
    ]);
    expect(check({ children: rows(400_001, null) })[0]?.[0]).toBe('child_sum');
  });

  test('more votes than voters in a row are explained; a list of nobody is refused', () => {
    const [first, ...rest] = rows(100, 399_900);
    if (!first) throw new Error('row');
    expect(check({ children: [{ ...first, total: 101 }, ...rest] })).toEqual([
      ['turnout_over_dpt', 'warning', 'children.0.total children.0.dpt', '100', '101'],
    ]);
    expect(check({ children: [{ ...first, valid: 100, invalid: 1 }, ...rest] })[0]?.slice(2)).toEqual([
      'children.0.options children.0.dpt',
      '100',
      '101',
    ]);
    expect(
      check({
        children: [
          { ...first, dpt: 0, total: 5 },
          { ...first, area: rest[0]?.area ?? first.area, dpt: 400_000 },
        ],
      })[0]?.slice(0, 2),
    ).toEqual(['dpt_zero', 'error']);
    expect(check({ children: [{ ...first, dpt: 1.5 }] })[0]?.slice(0, 3)).toEqual([
      'not_a_count',
      'error',
      'children.0.dpt',
    ]);
  });
});

describe('other ways of voting', () => {
  test('noken: what compares votes with single voters becomes a note, sums stay errors', () => {
    const area = { ...base.area, voting: 'noken' as const };
    expect(
      check({ area, voters: votersOf(1_000, 0, 0) }).map(([code, severity]) => [code, severity]),
    ).toEqual([
      ['over_voters', 'info'],
      ['noken', 'info'],
    ]);
    expect(check({ area, valid: 1 })[0]?.slice(0, 2)).toEqual(['options_sum', 'error']);
    expect(check({ voters: votersOf(1_000, 0, 0) })[0]?.slice(0, 2)).toEqual(['over_voters', 'error']);
  });

  test('noken in one row concerns that row', () => {
    const row = (code: string, voting: 'noken' | 'tps'): ElectionResult['children'][number] => ({
      ...makeChild({ code, name: code, level: 'kecamatan', voting }, ['contoh-1', 'contoh-2'], [null, null]),
      total: 200,
      dpt: 100,
    });
    const found = check({
      voters: votersOf(null),
      total: null,
      children: [row('000001', 'noken'), row('000002', 'tps')],
    });
    expect(found.map(([code, severity, paths]) => [code, severity, paths]).slice(1)).toEqual([
      ['turnout_over_dpt', 'warning', 'children.1.total children.1.dpt'],
      ['turnout_over_dpt', 'info', 'children.0.total children.0.dpt'],
      ['noken', 'info', 'children.0.area'],
    ]);
  });

  test('abroad is marked as such, and nothing else is', () => {
    const known = (result: ElectionResult) =>
      checkIdentities(result).filter(({ code }) => code !== 'count_missing');
    expect(known(ppwp2024())).toEqual([]);
    const { children } = ppwp2024();
    const plain = children.map((child) => ({
      ...child,
      area: { code: child.area.code, name: child.area.name, level: child.area.level },
    }));
    const found = known({ ...ppwp2024(), children: plain });
    expect(found.map(({ code, paths }) => [code, ...paths])).toEqual([['abroad', 'children.38.area.voting']]);
    expect(found[0]?.text.id).toContain('DPTLN');
    expect(check({ area: { ...base.area, voting: 'luar_negeri' } })[0]?.slice(0, 2)).toEqual([
      'abroad',
      'warning',
    ]);
    expect(check({ area: { ...base.area, code: '9901', voting: 'luar_negeri' } })).toEqual([]);
  });
});

describe('which vote is counted', () => {
  const row = (code: string, label: ElectionResult['label']): ElectionResult['children'][number] => ({
    ...makeChild({ code, name: code, level: 'kecamatan' }, ['contoh-1', 'contoh-2'], [null, null]),
    label,
  });

  test('rows of a repeat inside an ordinary sum are named', () => {
    const children = [row('000001', 'Reguler'), row('000002', 'Pemungutan Suara Ulang'), row('000003', null)];
    expect(check({ label: 'Reguler', children })).toEqual([
      ['label_differs', 'warning', 'children.1.label', 'Reguler', 'Pemungutan Suara Ulang'],
    ]);
    expect(check({ children })).toHaveLength(1);
    expect(texts({ children })[0]?.id).toContain('1 dari 3 baris');
    expect(check({ label: 'Reguler', children: [row('000001', 'Reguler')] })).toEqual([]);
  });

  test('a repeat without the figures of before is told', () => {
    expect(check({ label: 'Pemungutan Suara Ulang' })).toEqual([
      ['repeat_without_former', 'warning', 'former label', null, 'Pemungutan Suara Ulang'],
    ]);
    const former = pilbupBaritoUtara2024().former.map((one) => ({ ...one, sourceIndex: 0 }));
    expect(check({ label: 'Pemungutan Suara Ulang', former })).toEqual([]);
    expect(check({ label: 'Pemungutan Suara Susulan' })).toEqual([]);
  });
});
