import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sirekapBody, sirekapInputs, sirekapPaslonPilwalkot } from '../../fixtures/index.ts';
import { resultStory } from '../narrative.ts';
import { parseResult } from '../parse.ts';
import { fromSirekapPilkada, type SirekapPilkadaInput } from './sirekap-pilkada.ts';

const codes = ({ findings }: { findings: readonly { code: string }[] }) => findings.map(({ code }) => code);

describe('reading files that cannot be right', () => {
  const base = (): SirekapPilkadaInput & { body: ReturnType<typeof sirekapBody> } => ({
    ...sirekapInputs.pilwalkotSurakarta(),
    body: sirekapInputs.pilwalkotSurakarta().body as ReturnType<typeof sirekapBody>,
  });
  const withChart = (change: Record<string, unknown>) => {
    const input = base();
    Object.assign(input.body.tungsura.chart, change);
    return fromSirekapPilkada(input);
  };

  test.each([
    ['text', '121471'],
    ['negative', -1],
    ['fraction', 1.5],
    ['too large', 2 ** 60],
    ['object', {}],
  ])('%s where votes belong is not used and marks the source', (_, value) => {
    const { result, findings } = withChart({ '1000697': value });
    expect(result?.options[0]?.votes).toBeNull();
    expect(codes({ findings })).toContain('not_a_count');
    expect(result?.flags).toContain('sumber_bermasalah');
    expect(result?.status).toBe('hitung_sementara');
    expect(result && resultStory(result).kind).toBe('withheld');
  });

  test('missing votes stay missing and withhold the sentence without blaming the source', () => {
    const { result } = withChart({ '1000697': undefined });
    expect(result?.options[0]?.votes).toBeNull();
    expect(result?.flags).toEqual([]);
    expect(result && resultStory(result)).toMatchObject({ kind: 'withheld', reason: 'no-data' });
  });

  test('votes for somebody who is not a candidate are not added', () => {
    const { result, findings } = withChart({ '999': 5, persen: 77, jumlah: 12 });
    expect(codes({ findings })).toEqual(['unknown_candidate']);
    expect(result?.options).toHaveLength(2);
    expect(result && resultStory(result)).toMatchObject({ kind: 'withheld', reason: 'source' });
  });

  test('a total that is not the sum of its rows marks the source', () => {
    const { result, findings } = withChart({ '1000697': 121_472 });
    expect(findings.map(({ code, paths }) => [code, ...paths])).toEqual([['child_sum', 'options.0.votes']]);
    expect(result?.flags).toEqual(['sumber_bermasalah']);
    expect(result && resultStory(result)).toMatchObject({ kind: 'withheld', reason: 'identities' });
  });

  test('a file older than the vote is late data, and votes in it are refused', () => {
    const input = base();
    input.body.ts = '2024-11-26 09:00:00';
    const { result, findings } = fromSirekapPilkada(input);
    expect(result?.flags).toEqual(['data_terlambat', 'sumber_bermasalah']);
    expect(codes({ findings })).toEqual(['before_voting_day']);

    const empty = fromSirekapPilkada({
      ...input,
      body: sirekapBody({
        ts: '2024-11-26 09:00:00',
        ids: [],
        rows: [['337201', null, 0, 153]],
        chart: null,
      }),
    });
    expect(empty.result?.flags).toEqual(['data_terlambat']);
  });

  test.each([undefined, null, '', 'kemarin', 1732721400, '2024-11-27T22:30:00Z'])(
    'time %s is not read',
    (ts) => {
      const { result, findings } = fromSirekapPilkada({ ...base(), body: { ...base().body, ts } });
      expect(result?.asOf).toBeNull();
      expect(codes({ findings })).toContain('unreadable');
      expect(result && resultStory(result).kind).toBe('withheld');
    },
  );

  test('a repeat vote or another kind of file is not told as a normal count', () => {
    for (const change of [{ psu: 'Pemungutan Suara Ulang' }, { mode: 'hr' }]) {
      const { result } = fromSirekapPilkada({ ...base(), body: { ...base().body, ...change } });
      expect(result?.flags).toEqual(['sumber_bermasalah']);
    }
    const input = base();
    const row = input.body.tungsura.table['337201'];
    if (row) row.psu = 'Pemungutan Suara Ulang';
    const { findings, result } = fromSirekapPilkada(input);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['psu_label', 'warning'],
      ['label_differs', 'warning'],
    ]);
    expect(result?.flags).toEqual([]);
  });

  test('two different numbers of TPS in one file are reported', () => {
    const input = base();
    input.body.progres.progres = 855;
    const { findings } = fromSirekapPilkada(input);
    expect(codes({ findings })).toContain('progress_differs');
  });

  test('candidates may be given for one region or as the whole file', () => {
    const one = fromSirekapPilkada({ ...base(), candidates: sirekapPaslonPilwalkot()['3372'] });
    expect(one).toEqual(fromSirekapPilkada(base()));
    const broken = { '3372': { '1000697': { nama: 5, nomor_urut: 1 }, x: 1, '1000698': null } };
    const { findings, result } = fromSirekapPilkada({ ...base(), candidates: broken });
    expect(result?.options).toEqual([]);
    expect(codes({ findings }).filter((code) => code === 'unreadable')).toHaveLength(2);
  });

  test('anything else is no area file', () => {
    for (const body of [null, undefined, [], 'x', {}, { tungsura: null }, { tungsura: [] }]) {
      const { result, findings } = fromSirekapPilkada({ ...base(), body });
      expect(result).toBeNull();
      expect(codes({ findings })).toEqual(['unreadable']);
    }
    const { result } = fromSirekapPilkada({ ...base(), body: { tungsura: { chart: null, table: null } } });
    expect(result?.options.map(({ votes }) => votes)).toEqual([null, null]);
  });

  test('rows that are no area and candidates without a name are left out and reported', () => {
    const input = base();
    Object.assign(input.body.tungsura.table, { '5': { '1000697': 1 } });
    const { result, findings } = fromSirekapPilkada(input);
    expect(result?.children).toHaveLength(5);
    expect(codes({ findings })).toEqual(['unreadable']);
    const nameless = { '3372': { ...sirekapPaslonPilwalkot()['3372'], '1': { nama: ' - ', nomor_urut: 3 } } };
    expect(fromSirekapPilkada({ ...base(), candidates: nameless }).result?.options).toHaveLength(2);
  });

  test('nothing makes it throw, and whatever comes out has the form of a result', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (chart, table, candidates) => {
        const body = { mode: 'hhcw', ts: '2024-11-27 22:30:00', tungsura: { chart, table } };
        const { result } = fromSirekapPilkada({ ...base(), body, candidates });
        fromSirekapPilkada({ ...base(), body: chart, candidates });
        expect(parseResult(result).ok).toBe(true);
      }),
    );
  });
});
