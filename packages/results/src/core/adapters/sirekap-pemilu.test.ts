import { describe, expect, test } from 'vitest';
import { edgePemilu, ppwp2024, sirekapPaslonPpwp, sirekapPemiluInputs } from '../../fixtures/index.ts';
import { rowState } from '../model.ts';
import { resultStory } from '../narrative.ts';
import { parseResult } from '../parse.ts';
import { fromSirekapPemilu, type SirekapPemiluInput, toSirekapPemilu } from './sirekap-pemilu.ts';

type Body = ReturnType<typeof import('../../fixtures/index.ts').sirekapPemiluBody>;
const base = (): SirekapPemiluInput & { body: Body } => ({
  ...edgePemilu.kelurahanPerTps(),
  body: edgePemilu.kelurahanPerTps().body as Body,
});
const codes = ({ findings }: { findings: readonly { code: string }[] }) => findings.map(({ code }) => code);

describe('reading PPWP of the nation', () => {
  const read = () => fromSirekapPemilu(sirekapPemiluInputs.nasional());

  test('39 rows add up; their percent of TPS is kept and is no share of votes', () => {
    const { result, findings } = read();
    expect(findings).toEqual([]);
    expect(result?.options.map(({ nomorUrut, votes }) => [nomorUrut, votes])).toEqual([
      [1, 31_374_310],
      [2, 75_357_899],
      [3, 21_374_165],
    ]);
    expect(result?.children).toHaveLength(39);
    expect(result).toMatchObject({
      status: 'hitung_sementara',
      label: 'Reguler',
      asOf: '2024-03-07T15:00:16+07:00',
      progress: { reported: 643_124, total: 823_378 },
    });
    const pegunungan = result?.children.find(({ area }) => area.code === '95');
    expect(pegunungan?.area.name).toBe('PAPUA PEGUNUNGAN');
    expect(pegunungan?.progress).toEqual({ reported: null, total: null, percent: 0.07 });
    expect(pegunungan && rowState(pegunungan, 'hitung_sementara')).toBe('partial');
    expect(result && resultStory(result).kind).toBe('story');
  });

  test('the provisional figures are below the decree in every option and in every province', () => {
    const { result } = read();
    const decree = ppwp2024();
    const official = decree.options.map(({ votes }) => votes ?? 0);
    result?.options.forEach(({ votes }, index) => {
      expect(votes ?? 0).toBeLessThan(official[index] ?? 0);
    });
    expect(result?.children.map(({ area }) => area.code).sort()).toEqual(
      decree.children.map(({ area }) => area.code).sort(),
    );
    for (const row of result?.children ?? []) {
      const all = (votes: readonly { votes: number | null }[]) =>
        votes.reduce((sum, one) => sum + (one.votes ?? 0), 0);
      const final = decree.children.find(({ area }) => area.code === row.area.code);
      expect(all(row.options), row.area.code).toBeLessThan(all(final?.options ?? []));
    }
  });

  test('polling stations abroad are a row of their own kind', () => {
    const abroad = read().result?.children.find(({ area }) => area.code === '99');
    expect(abroad?.area).toEqual({
      code: '99',
      name: 'Luar Negeri',
      level: 'provinsi',
      voting: 'luar_negeri',
    });
  });

  test('colours and names without titles go with the options, the title stays the source’s', () => {
    expect(read().result?.options[0]).toMatchObject({
      id: '100025',
      kind: 'paslon',
      name: 'H. ANIES RASYID BASWEDAN, Ph.D. - Dr. (H.C.) H. A. MUHAIMIN ISKANDAR',
      shortName: 'Anies Baswedan – Muhaimin Iskandar',
      color: '#8cb9bd',
    });
  });
});

describe('reading every level', () => {
  const level = (area: SirekapPemiluInput['area'], code: string) => {
    const body = { ...base().body, table: { [code]: { psu: 'Reguler', persen: 100 } } };
    return fromSirekapPemilu({ ...base(), area, body }).result?.children[0]?.area.level;
  };
  test.each([
    ['nasional', '0', '33', 'provinsi'],
    ['provinsi', '33', '3372', 'kabkota'],
    ['kabkota', '3372', '337201', 'kecamatan'],
    ['kecamatan', '337201', '3372011001', 'kelurahan'],
    ['kelurahan', '3372011001', '3372011001001', 'tps'],
    ['provinsi', '99', '9901', 'kabkota'],
  ] as const)('%s %s has rows like %s: %s', (areaLevel, code, child, expected) => {
    expect(level({ code, name: 'x', level: areaLevel }, child)).toBe(expected);
  });

  test('DPD has candidates, not pairs', () => {
    const input = base();
    const { result } = fromSirekapPemilu({ ...input, contest: { ...input.contest, kind: 'dpd' } });
    expect(result?.options.map(({ kind }) => kind)).toEqual(['calon', 'calon', 'calon']);
  });
});

describe('reading files that cannot be right', () => {
  test('a row outside the area marks the source: the file belongs to another area', () => {
    const input = base();
    const { result, findings } = fromSirekapPemilu({
      ...input,
      area: { ...input.area, code: '1101012002' },
    });
    expect(new Set(codes({ findings }))).toEqual(new Set(['wrong_area']));
    expect(result?.flags).toEqual(['sumber_bermasalah']);
  });

  test('two measures of TPS that disagree are named', () => {
    const input = base();
    input.body.chart.persen = 42.27;
    input.body.progres.total = 4;
    expect(codes(fromSirekapPemilu(input))).toContain('progress_differs');
  });

  test('percent that is none is left out with a note; it is never a count', () => {
    for (const persen of ['100', -1, 101, {}, Number.NaN]) {
      const input = base();
      Object.assign(input.body.table['1101012001001'] ?? {}, { persen });
      const { result, findings } = fromSirekapPemilu(input);
      expect(result?.children[0]?.progress).toEqual({ reported: null, total: null });
      expect(codes({ findings })).toContain('unreadable');
    }
  });

  test('without counts of TPS the percent stands alone, and no sentence speaks', () => {
    const input = base();
    const body = {
      ...input.body,
      progres: undefined,
      chart: { ...input.body.chart, persen: 89.66 },
      table: {},
    };
    const { result } = fromSirekapPemilu({ ...input, body });
    expect(result?.progress).toEqual({ reported: null, total: null, percent: 89.66 });
    expect(result && resultStory(result)).toMatchObject({ kind: 'withheld', reason: 'no-data' });
  });

  test('chart null, table null, progress null: nothing is known, nothing is 0', () => {
    const { result } = fromSirekapPemilu({
      ...base(),
      body: {
        ts: '2024-02-14 20:00:00',
        psu: 'Reguler',
        chart: null,
        table: null,
        progres: { total: null, progres: null },
      },
    });
    expect(result?.options.map(({ votes }) => votes)).toEqual([null, null, null]);
    expect(result).toMatchObject({ children: [], progress: { reported: null, total: null }, flags: [] });
  });

  test('a repeat is refused, and read on purpose when it is named', () => {
    const input = base();
    input.body.psu = 'Pemungutan Suara Ulang';
    expect(fromSirekapPemilu(input).result?.flags).toEqual(['sumber_bermasalah']);
    const named = fromSirekapPemilu({ ...input, label: 'Pemungutan Suara Ulang' });
    expect(named.result).toMatchObject({ label: 'Pemungutan Suara Ulang', flags: [] });
    const ordinary = fromSirekapPemilu({ ...base(), label: 'Pemungutan Suara Ulang' });
    expect(codes(ordinary)).toContain('psu_label');
  });

  test('anything else is no area file', () => {
    for (const body of [null, [], 'x', 5, {}, { chart: {} }, { table: {} }]) {
      const { result, findings } = fromSirekapPemilu({ ...base(), body });
      expect(result).toBeNull();
      expect(codes({ findings })).toEqual(['unreadable']);
    }
  });

  test('votes for somebody who is not on the ballot are not added', () => {
    const input = base();
    input.body.chart['100028'] = 5;
    const { result, findings } = fromSirekapPemilu(input);
    expect(codes({ findings })).toEqual(['unknown_candidate']);
    expect(result?.options).toHaveLength(3);
  });
});

describe('writing an area file again', () => {
  const kept = (body: Body, withPersen: boolean) => ({
    ts: body.ts,
    psu: body.psu,
    mode: body.mode,
    chart: Object.fromEntries(Object.entries(body.chart).filter(([key]) => key !== 'persen')),
    table: Object.fromEntries(
      Object.entries(body.table).map(([code, { status_progress, persen, ...row }]) => [
        code,
        withPersen ? { ...row, persen } : row,
      ]),
    ),
    progres: body.progres,
  });

  test.each([['nasional', sirekapPemiluInputs.nasional], ...Object.entries(edgePemilu)] as const)(
    '%s: body → result → body → result, equal on everything that is kept',
    (_, make) => {
      const input = make();
      const { result } = fromSirekapPemilu(input);
      if (!result) throw new Error('no result');
      const body = toSirekapPemilu(result);
      expect(body).toEqual(kept(input.body as Body, true));
      expect(fromSirekapPemilu({ ...input, body: JSON.parse(JSON.stringify(body)) }).result).toEqual(result);
      expect(parseResult(JSON.parse(JSON.stringify(result)))).toEqual({ ok: true, result });
    },
  );

  test('a percent of the whole area is written only where it was read', () => {
    const input = base();
    const body = { ...input.body, progres: null, table: {} };
    const { result } = fromSirekapPemilu({ ...input, body });
    if (!result) throw new Error('no result');
    expect(toSirekapPemilu(result)).toMatchObject({ chart: { persen: 100 }, progres: { total: null } });
    expect(toSirekapPemilu({ ...result, asOf: null, progress: { reported: 1, total: 2 } })).toEqual({
      ts: null,
      psu: 'Reguler',
      mode: 'hhcw',
      chart: { '100025': 555, '100026': 94, '100027': 15 },
      table: {},
      progres: { total: 2, progres: 1 },
    });
  });
});

test('the candidate list is KPU’s file as it is', () => {
  expect(Object.keys(sirekapPaslonPpwp())).toEqual(['100025', '100026', '100027']);
});
