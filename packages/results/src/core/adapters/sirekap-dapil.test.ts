import { describe, expect, test } from 'vitest';
import { sirekapCalegLebak, sirekapDapilInputs, sirekapDprdLebak } from '../../fixtures/index.ts';
import { resultStory } from '../narrative.ts';
import { parseResult } from '../parse.ts';
import { dapilArea } from './sirekap.ts';
import { fromSirekapDapil } from './sirekap-dapil.ts';

const codes = ({ findings }: { findings: readonly { code: string }[] }) => findings.map(({ code }) => code);

describe('reading DPR by dapil', () => {
  test('84 dapil add up for 18 parties; local parties of Aceh are not on this ballot', () => {
    const { result, findings } = fromSirekapDapil(sirekapDapilInputs.dprNasional());
    expect(findings.map(({ code, severity, paths }) => [code, severity, paths[0]])).toEqual([
      ['zero_votes', 'warning', 'children.82.options'],
    ]);
    expect(result?.children[82]).toMatchObject({ area: { code: 'dapil-9501' }, progress: { percent: 0.02 } });
    expect(result?.options.map(({ nomorUrut }) => nomorUrut)).toEqual([
      ...Array.from({ length: 17 }, (_, i) => i + 1),
      24,
    ]);
    expect(result?.options[3]).toMatchObject({
      id: '4',
      kind: 'partai',
      name: 'Partai Golongan Karya',
      votes: 9_412_116,
      listVotes: null,
    });
    expect(result?.children).toHaveLength(84);
    expect(result).toMatchObject({
      status: 'hitung_sementara',
      progress: { reported: 471_796, total: 823_236 },
      flags: [],
    });
    expect(parseResult(JSON.parse(JSON.stringify(result)))).toEqual({ ok: true, result });
  });

  test('dapil 3305 is Jawa Tengah V and can never be joined with Kebumen', () => {
    const { result } = fromSirekapDapil(sirekapDapilInputs.dprNasional());
    const row = result?.children.find(({ area }) => area.name === 'Jawa Tengah V');
    expect(row?.area).toEqual({ code: 'dapil-3305', name: 'Jawa Tengah V', level: 'dapil' });
    expect(row?.progress.percent).toBe(60.47);
    expect(result?.children.some(({ area }) => area.code === '3305')).toBe(false);
    expect(dapilArea('3305', 'Jawa Tengah V')).toEqual(row?.area);
  });
});

describe('reading one dapil', () => {
  const read = (change: Partial<ReturnType<typeof sirekapDapilInputs.dprdLebak>> = {}) =>
    fromSirekapDapil({ ...sirekapDapilInputs.dprdLebak(), ...change });

  test('party, list and candidates stand beside each other, in the order of their numbers', () => {
    const { result } = read();
    expect(result?.options[0]).toMatchObject({ id: '1', votes: 5_608, listVotes: 1_263 });
    expect(result?.options[0]?.candidates.slice(0, 2)).toEqual([
      { id: '195645', nomorUrut: 1, name: 'CALON CONTOH 1.1', sex: 'L', votes: 1_313 },
      { id: '195646', nomorUrut: 2, name: 'CALON CONTOH 1.2', sex: 'L', votes: 1_894 },
    ]);
    expect(result?.options[0]?.candidates[2]?.sex).toBe('P');
    expect(result?.children).toEqual([]);
    expect(parseResult(JSON.parse(JSON.stringify(result)))).toEqual({ ok: true, result });
  });

  test('Lebak: 15 of 18 parties contradict their candidates, each is named, nothing is said', () => {
    const { result, findings } = read();
    const parties = findings.filter(({ code }) => code === 'party_sum');
    expect(parties).toHaveLength(15);
    expect(parties.find(({ paths }) => paths[0] === 'options.11.votes')).toMatchObject({
      severity: 'error',
      expected: '1111',
      actual: '300',
    });
    expect(codes({ findings })).toContain('progress_differs');
    expect(result?.flags).toEqual(['sumber_bermasalah']);
    expect(result && resultStory(result)).toMatchObject({ kind: 'withheld', reason: 'identities' });
  });

  test('without the list nobody is named, and what cannot be true is still found', () => {
    const { result, findings } = read({ caleg: undefined });
    expect(result?.options.every(({ candidates }) => candidates.length === 0)).toBe(true);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['party_sum', 'error'],
      ['party_sum', 'error'],
      ['progress_differs', 'warning'],
      ['no_options', 'info'],
    ]);
  });

  test('votes for somebody who is not on the list of the party are named and not added', () => {
    const caleg = sirekapCalegLebak();
    delete caleg['7'];
    const { '195645': first, ...rest } = caleg['1'] ?? {};
    expect(first).toBeDefined();
    const { result, findings } = read({ caleg: { ...caleg, '1': rest } });
    const strangers = findings.filter(({ code }) => code === 'unknown_candidate');
    expect(strangers.map(({ paths, actual }) => [paths[0], actual])).toEqual([
      ['options.0', '195645'],
      ['options.6', '355845'],
    ]);
    expect(result?.options[0]?.candidates).toHaveLength(7);
  });

  test('a total that stands twice and differs is named; one that stands once is used', () => {
    const body = sirekapDprdLebak();
    body.chart['7'] = 277;
    expect(read({ body }).findings.find(({ code }) => code === 'source_differs')).toMatchObject({
      severity: 'error',
      paths: ['options.6.votes'],
      expected: '277',
      actual: '276',
    });
    const once = sirekapDprdLebak();
    delete once.chart['7'];
    const { result, findings } = read({ body: once });
    expect(result?.options[6]?.votes).toBe(276);
    expect(codes({ findings })).not.toContain('source_differs');
  });

  test('a party that is not on the ballot is named, in the chart and in the table', () => {
    const body = sirekapDprdLebak();
    body.chart['25'] = 9;
    body.table['25'] = { jml_suara_total: 9, jml_suara_partai: 9 };
    const { result, findings } = read({ body });
    expect(findings.filter(({ code }) => code === 'unknown_candidate').map(({ actual }) => actual)).toEqual([
      '25',
      '25',
    ]);
    expect(result?.options).toHaveLength(18);
  });

  test('in Aceh the DPRD has the local parties too', () => {
    const { contest } = sirekapDapilInputs.dprdLebak();
    const { result } = read({ contest: { ...contest, regionCode: '1101' } });
    expect(result?.options).toHaveLength(24);
    const dpr = read({ contest: { ...contest, kind: 'dpr', regionCode: '1101' } });
    expect(dpr.result?.options).toHaveLength(18);
  });

  test('read as the nation it is refused: its rows are parties', () => {
    const { result, findings } = read({ area: { code: '0', name: 'Indonesia', level: 'nasional' } });
    expect(codes({ findings }).filter((code) => code === 'wrong_area')).toHaveLength(18);
    expect(result?.children).toEqual([]);
    expect(result?.flags).toEqual(['sumber_bermasalah']);
  });

  test('rows that are no dapil are left out; anything else is no district file', () => {
    const input = sirekapDapilInputs.dprNasional();
    const body = input.body as { table: Record<string, unknown> };
    const { findings } = fromSirekapDapil({
      ...input,
      body: { ...body, table: { ...body.table, x: {}, '33050': null } },
    });
    expect(codes({ findings }).filter((code) => code === 'unreadable')).toHaveLength(2);
    for (const other of [null, [], 'x', {}, { chart: {} }]) {
      const { result, findings: found } = read({ body: other });
      expect(result).toBeNull();
      expect(codes({ findings: found })).toEqual(['unreadable']);
    }
  });
});
