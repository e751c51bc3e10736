import { describe, expect, test } from 'vitest';
import { edgeTps, sirekapTpsInputs } from '../../fixtures/index.ts';
import { resultStory } from '../narrative.ts';
import { parseResult } from '../parse.ts';
import { fromSirekapTps, type SirekapTpsInput } from './sirekap-tps.ts';

const codes = ({ findings }: { findings: readonly { code: string }[] }) => findings.map(({ code }) => code);
const change = (input: SirekapTpsInput, more: Record<string, unknown>) =>
  fromSirekapTps({ ...input, body: { ...(input.body as object), ...more } });

describe('reading one TPS', () => {
  test.each(['pilkada', 'dpr', 'dpd'] as const)('%s: votes, sums, voters and photos of the form', (name) => {
    const { result, findings } = fromSirekapTps(sirekapTpsInputs[name]());
    expect(findings).toEqual([]);
    expect(result).toMatchObject({
      status: 'tps_lengkap_belum_rekap',
      valid: 200,
      invalid: 4,
      total: 204,
      voters: { dpt: { total: 300, men: 148, women: 152 }, dpk: { total: null } },
      voted: { dpk: { total: 1, men: 1, women: 0 }, all: { total: 204, men: 102, women: 102 } },
      progress: { reported: 1, total: 1 },
      flags: [],
      sample: true,
    });
    expect(result?.sources[1]).toMatchObject({ kind: 'C.Hasil', level: 'tps', date: null, number: null });
    expect(result && resultStory(result).kind).toBe('story');
    expect(parseResult(JSON.parse(JSON.stringify(result)))).toEqual({ ok: true, result });
  });

  test('DPR: party, list and candidates', () => {
    const { result } = fromSirekapTps(sirekapTpsInputs.dpr());
    expect(
      result?.options.map(({ kind, votes, listVotes, candidates }) => [
        kind,
        votes,
        listVotes,
        candidates.map((one) => one.votes),
      ]),
    ).toEqual([
      ['partai', 111, 11, [70, 30]],
      ['partai', 89, 59, [30]],
    ]);
    const unlisted = fromSirekapTps({ ...sirekapTpsInputs.dpr(), caleg: undefined });
    expect(codes(unlisted)).toEqual(['no_options']);
    const wrong = change(sirekapTpsInputs.dpr(), {
      caleg: { '1': { '100211': 70, '100212': 30, '5': 1 }, '2': { '101051': 30 } },
    });
    expect(codes(wrong)).toEqual(['unknown_candidate']);
  });

  test('DPD: candidates with their numbers', () => {
    const { result } = fromSirekapTps(sirekapTpsInputs.dpd());
    expect(result?.options.map(({ kind, nomorUrut, votes }) => [kind, nomorUrut, votes])).toEqual([
      ['calon', 1, 120],
      ['calon', 2, 80],
    ]);
    expect(result?.sources).toHaveLength(2);
  });

  test('the voters of the form go before those of the caller, and a form without them leaves the caller’s', () => {
    const nobody = { total: null, men: null, women: null };
    const voters = { dpt: { total: 7, men: null, women: null }, dptb: nobody, dpk: nobody };
    const with_ = fromSirekapTps({ ...sirekapTpsInputs.pilkada(), voters });
    expect(with_.result?.voters.dpt.total).toBe(300);
    const without = fromSirekapTps({ ...edgeTps.tanpaAdministrasi(), voters });
    expect(without.result?.voters.dpt.total).toBe(7);
  });
});

describe('reading what contradicts itself', () => {
  const marks = (votes: boolean, adm: boolean) =>
    change(edgeTps.tanpaAdministrasi(), { status_suara: votes, status_adm: adm }).findings.map(
      ({ code, severity, paths, expected, actual }) => [code, severity, paths[0], expected, actual],
    );

  test('marks of the source against what is there, both ways', () => {
    expect(marks(true, false)).toEqual([]);
    expect(marks(false, false)).toEqual([['status_contradicts', 'warning', 'options', 'false', 'true']]);
    expect(marks(true, true)).toEqual([['status_contradicts', 'warning', 'voters', 'true', 'false']]);
    expect(codes(change(edgeTps.tanpaAdministrasi(), { status_suara: undefined }))).toEqual([]);
  });

  test('zeros only are real where the form says so', () => {
    const administrasi = {
      suara_sah: 0,
      suara_tidak_sah: 2,
      suara_total: 2,
      pengguna_total_j: 2,
      pemilih_dpt_j: 100,
    };
    const real = change(edgeTps.nolSemua(), { administrasi, status_adm: true });
    expect(codes(real)).toEqual([]);
    expect(real.result?.valid).toBe(0);
  });

  test('DPT 0 with votes, and men plus women that are not the total', () => {
    const zero = { suara_sah: 211, suara_tidak_sah: 0, suara_total: 211, pemilih_dpt_j: 0 };
    expect(codes(change(edgeTps.tanpaAdministrasi(), { administrasi: zero, status_adm: true }))).toEqual([
      'dpt_zero',
    ]);
    const sexes = { ...zero, pemilih_dpt_j: 730, pemilih_dpt_l: 142, pemilih_dpt_p: 132 };
    const output = change(edgeTps.tanpaAdministrasi(), { administrasi: sexes, status_adm: true });
    expect(output.findings).toMatchObject([{ code: 'people_sum', expected: '274', actual: '730' }]);
    expect(output.result?.flags).toEqual(['sumber_bermasalah']);
  });

  test('a photo of another TPS, and addresses that are none', () => {
    const other = change(edgeTps.tanpaAdministrasi(), {
      images: [
        'https://contoh.example/0000/3101011001009-20240215-003211--x.jpg',
        'data:image/png;base64,AA',
        7,
        null,
      ],
    });
    expect(other.findings.map(({ code, paths }) => [code, paths[0]])).toEqual([
      ['wrong_area', 'sources.1'],
      ['unreadable', 'sources'],
      ['unreadable', 'sources'],
    ]);
    expect(other.result?.sources).toHaveLength(2);
    expect(other.result?.flags).toEqual([]);
  });

  test('an area file is not read as a TPS, and neither is anything else', () => {
    for (const body of [
      null,
      [],
      'x',
      {},
      { chart: {}, table: {} },
      { tungsura: { chart: {}, table: {} } },
    ]) {
      const { result, findings } = fromSirekapTps({ ...sirekapTpsInputs.dpd(), body });
      expect(result).toBeNull();
      expect(codes({ findings })).toEqual(['unreadable']);
    }
  });
});
