import { describe, expect, test } from 'vitest';
import { ppwp2024, sirekapPaslonPpwp, sirekapRecapInputs } from '../../fixtures/index.ts';
import { type AreaLevel, rowState } from '../model.ts';
import { resultStory } from '../narrative.ts';
import { parseResult } from '../parse.ts';
import { fromSirekapRecap } from './sirekap-recap.ts';

const codes = ({ findings }: { findings: readonly { code: string }[] }) => findings.map(({ code }) => code);
const ppwp = (
  change: Record<string, unknown> = {},
  area?: { code: string; name: string; level: AreaLevel },
) => {
  const input = sirekapRecapInputs.ppwp();
  return fromSirekapRecap({
    ...input,
    ...(area && { area }),
    body: { ...(input.body as object), ...change },
  });
};
const level = (published: number, all: number) => ({
  persen: 0,
  jml_wilayah: all,
  jml_wilayah_publikasi: published,
});

describe('reading a recapitulation', () => {
  test('a regency of which every form is published is recapitulated at its own level, with the form to cite', () => {
    const { result, findings } = ppwp();
    expect(result).toMatchObject({
      status: 'rekap_kabkota',
      valid: null,
      invalid: null,
      flags: [],
      label: 'Reguler',
    });
    expect(result?.options.map(({ votes }) => votes)).toEqual([54_321, 65_432]);
    expect(result?.sources.map(({ kind, level, url }) => [kind, level, url])).toEqual([
      ['D.Hasil', 'kabkota', 'https://contoh.example/formd/0000.pdf'],
      ['sirekap', 'nasional', null],
    ]);
    expect(result?.children.map((row) => rowState(row, 'rekap_kabkota'))).toEqual(['complete', 'complete']);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['count_missing', 'warning'],
      ['count_missing', 'warning'],
      ['count_missing', 'warning'],
    ]);
    expect(result && resultStory(result).kind).toBe('story');
    expect(parseResult(JSON.parse(JSON.stringify(result)))).toEqual({ ok: true, result });
  });

  test('sums of the signed form complete it, and must agree with it', () => {
    const totals = { valid: 119_753, invalid: 1_000, total: 120_753 };
    expect(fromSirekapRecap({ ...sirekapRecapInputs.ppwp(), totals }).findings).toEqual([]);
    const wrong = fromSirekapRecap({ ...sirekapRecapInputs.ppwp(), totals: { ...totals, valid: 119_754 } });
    expect(codes(wrong)).toEqual(['options_sum', 'total_sum']);
    expect(wrong.result?.flags).toEqual(['sumber_bermasalah']);
  });

  test('part of the forms gives part of the sums: marked, and nothing is said', () => {
    const { result, findings } = fromSirekapRecap(sirekapRecapInputs.ppwpSebagian());
    expect(result).toMatchObject({ status: 'rekap_kecamatan', flags: ['sumber_bermasalah'] });
    expect(
      findings
        .filter(({ code }) => code === 'recap_incomplete')
        .map(({ severity, paths, expected, actual }) => [severity, paths[0], expected, actual]),
    ).toEqual([
      ['error', 'status', '2', '1'],
      ['warning', 'children.1', '1', '0'],
    ]);
    expect(result?.children[1]?.options).toEqual([]);
    expect(result?.sources.map(({ kind }) => kind)).toEqual(['sirekap']);
    expect(result && resultStory(result).kind).toBe('withheld');
  });

  test('the highest level of which all forms are published decides, never one above the area', () => {
    const status = (da: number, db: number, dc: number, areaLevel: AreaLevel) => {
      const area = { kabkota: '0000', provinsi: '00', nasional: '0' }[areaLevel as 'kabkota'] ?? '000001';
      return ppwp(
        { progress_d: { da: level(da, 2), db: level(db, 1), dc: level(dc, 1) }, table: {} },
        { code: area, name: 'x', level: areaLevel },
      ).result?.status;
    };
    expect(status(2, 1, 1, 'nasional')).toBe('rekap_provinsi');
    expect(status(2, 1, 1, 'provinsi')).toBe('rekap_provinsi');
    expect(status(2, 1, 0, 'provinsi')).toBe('rekap_kabkota');
    expect(status(2, 1, 1, 'kabkota')).toBe('rekap_kabkota');
    expect(status(2, 0, 1, 'kabkota')).toBe('rekap_kecamatan');
    expect(status(2, 1, 1, 'kecamatan')).toBe('rekap_kecamatan');
    expect(codes(ppwp({ progress_d: { da: level(0, 0) } }))).toContain('recap_incomplete');
    expect(codes(ppwp({ progress_d: null }))).toContain('recap_incomplete');
  });

  test('PPWP of the nation: the decree’s 39 rows add up to its total in this form too', () => {
    const decree = ppwp2024();
    const votes = (list: readonly { id: string; votes: number | null }[]) =>
      Object.fromEntries(list.map(({ votes: count }, index) => [String(100_025 + index), count]));
    const { result, findings } = fromSirekapRecap({
      body: {
        ts: '2024-03-20 22:00:00',
        chart: votes(decree.options),
        table: Object.fromEntries(decree.children.map((row) => [row.area.code, votes(row.options)])),
        progress_d: { da: level(7_277, 7_277), db: level(514, 514), dc: level(38, 38) },
      },
      candidates: sirekapPaslonPpwp(),
      contest: decree.contest,
      area: decree.area,
      totals: { valid: decree.valid, invalid: decree.invalid, total: decree.total },
    });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result?.options.map(({ votes: count }) => count)).toEqual([40_971_906, 96_214_691, 27_040_878]);
    expect(result?.valid).toBe(164_227_475);
  });
});

describe('reading the sheet of a party list', () => {
  test('parties and list votes stand in the chart; candidates stand per TPS; the key "null" is nobody', () => {
    const { result, findings } = fromSirekapRecap(sirekapRecapInputs.dpr());
    expect(result?.status).toBe('rekap_kecamatan');
    expect(result?.options.map(({ votes, listVotes }) => [votes, listVotes])).toEqual([
      [111, 11],
      [50, 20],
    ]);
    expect(result?.options[0]?.candidates.map(({ name, votes }) => [name, votes])).toEqual([
      ['EDELWEIS', null],
      ['FLAMBOYAN', null],
    ]);
    expect(result?.children.map(({ options, candidates }) => [options, candidates])).toEqual([
      [
        [],
        [
          { id: '100211', votes: 60 },
          { id: '100212', votes: 10 },
          { id: '101051', votes: 30 },
        ],
      ],
      [
        [],
        [
          { id: '100211', votes: 20 },
          { id: '100212', votes: 10 },
          { id: '101051', votes: null },
        ],
      ],
      [[], []],
    ]);
    expect(result?.children.map((row) => rowState(row, 'rekap_kecamatan'))).toEqual([
      'partial',
      'partial',
      'no-data',
    ]);
    expect(findings.every(({ severity }) => severity !== 'error')).toBe(true);
    expect(parseResult(JSON.parse(JSON.stringify(result)))).toEqual({ ok: true, result });
  });

  test('without the list no candidate is named and no row holds anything', () => {
    const { result, findings } = fromSirekapRecap({ ...sirekapRecapInputs.dpr(), caleg: undefined });
    expect(result?.children.some((row) => 'candidates' in row)).toBe(false);
    expect(codes({ findings })).toContain('no_options');
  });

  test('a candidate of nobody’s list is named', () => {
    const input = sirekapRecapInputs.dpr();
    const body = input.body as { table: Record<string, Record<string, unknown> | null> };
    Object.assign(body.table['0000010001001'] ?? {}, { '999999': 4 });
    const { findings } = fromSirekapRecap(input);
    expect(findings.find(({ code }) => code === 'unknown_candidate')).toMatchObject({
      paths: ['children.0.options'],
      actual: '999999',
    });
  });
});

describe('reading files that cannot be right', () => {
  test('a provisional count is refused', () => {
    expect(codes(ppwp({ mode: 'hhcw' }))).toContain('wrong_mode');
    expect(ppwp({ mode: undefined }).result?.flags).toEqual([]);
  });

  test('addresses of forms that are none are not linked', () => {
    for (const url_formd of ['javascript:alert(1)', 'x', 5, ['ftp://contoh.example/a', {}], 'https://']) {
      const { result, findings } = ppwp({ url_formd });
      expect(result?.sources.map(({ kind }) => kind)).toEqual(['sirekap']);
      expect(codes({ findings })).toContain('unreadable');
    }
    expect(ppwp({ url_formd: undefined }).result?.sources).toHaveLength(1);
    const two = ppwp({ url_formd: ['https://contoh.example/1.pdf', null, 'https://contoh.example/2.pdf'] });
    expect(two.result?.sources.map(({ title }) => title)).toEqual([
      'Formulir Model D.Hasil, lembar 1',
      'Formulir Model D.Hasil, lembar 2',
      'Sirekap 2024, hasil rekapitulasi dari formulir D.Hasil',
    ]);
  });

  test('anything else is no recapitulation', () => {
    for (const body of [null, [], 'x', {}, { ts: 'x' }]) {
      const { result, findings } = fromSirekapRecap({ ...sirekapRecapInputs.ppwp(), body });
      expect(result).toBeNull();
      expect(codes({ findings })).toEqual(['unreadable']);
    }
  });
});
