/** One test per odd body of election-data §4: what is shown, what is marked, and whether a sentence speaks. */
import { describe, expect, test } from 'vitest';
import { type EdgeName, edgePemilu, edgePilkada, edgeResults, edgeTps } from '../../fixtures/index.ts';
import { type ElectionResult, rowState } from '../model.ts';
import { resultStory } from '../narrative.ts';
import { parseResult } from '../parse.ts';
import type { SirekapOutput } from './sirekap.ts';
import { fromSirekapPemilu } from './sirekap-pemilu.ts';
import { fromSirekapPilkada } from './sirekap-pilkada.ts';
import { fromSirekapTps } from './sirekap-tps.ts';

const outputs: Record<EdgeName, () => SirekapOutput> = {
  ...(Object.fromEntries(
    Object.entries(edgePilkada).map(([name, input]) => [name, () => fromSirekapPilkada(input())]),
  ) as Record<keyof typeof edgePilkada, () => SirekapOutput>),
  ...(Object.fromEntries(
    Object.entries(edgePemilu).map(([name, input]) => [name, () => fromSirekapPemilu(input())]),
  ) as Record<keyof typeof edgePemilu, () => SirekapOutput>),
  ...(Object.fromEntries(
    Object.entries(edgeTps).map(([name, input]) => [name, () => fromSirekapTps(input())]),
  ) as Record<keyof typeof edgeTps, () => SirekapOutput>),
};

function read(name: EdgeName) {
  const { result, findings } = outputs[name]();
  if (!result) throw new Error(name);
  const { options, status, flags, children } = result;
  return {
    result,
    status,
    flags,
    votes: options.map(({ nomorUrut, votes }) => [nomorUrut, votes]),
    found: findings.map(({ severity, code, paths }) => `${severity} ${code} ${paths[0]}`),
    row: (code: string) => {
      const row = children.find(({ area }) => area.code === code);
      if (!row) throw new Error(code);
      return { votes: row.options.map(({ votes }) => votes), state: rowState(row, status), row };
    },
    story: resultStory(result),
  };
}
const statesOf = ({ children, status }: ElectionResult) => children.map((row) => rowState(row, status));

describe('showing the odd bodies of Pilkada', () => {
  test('Bangka: the blank column is told with its number and votes', () => {
    const { votes, found, status, story, result } = read('bangka');
    expect(votes).toEqual([
      [1, 50_443],
      [2, 67_546],
    ]);
    expect(result.options.map(({ kind, name }) => [kind, name])).toEqual([
      ['paslon', 'H. MULKAN, SH.,MH - RAMADIAN'],
      ['kolom_kosong', 'KOLOM KOSONG'],
    ]);
    expect([status, found, story.kind]).toEqual(['tps_lengkap_belum_rekap', [], 'story']);
  });

  test('Pangkalpinang: the blank column is number 1, in one kecamatan the order differs', () => {
    const { votes, found, result, row, story } = read('pangkalpinang');
    expect(votes).toEqual([
      [1, 48_528],
      [2, 35_177],
    ]);
    expect(result.options[0]?.kind).toBe('kolom_kosong');
    expect(row('197107').votes).toEqual([3_477, 3_678]);
    expect([found, story.kind]).toEqual([[], 'story']);
  });

  test('Dompu: a tie in Pajo with 26 of 27 TPS stays a tie and stays partial', () => {
    const { row, found, status, story } = read('dompu');
    expect(row('520508')).toMatchObject({ votes: [4_580, 4_580], state: 'partial' });
    expect([status, found, story.kind]).toEqual(['hitung_sementara', [], 'story']);
  });

  test('Banjarbaru: a disqualified pair keeps its place and its real 0', () => {
    const { votes, found, result, story } = read('banjarbaru');
    expect(votes).toEqual([
      [1, 35_931],
      [2, 0],
    ]);
    expect(result.options.map(({ disqualified }) => disqualified)).toEqual([false, true]);
    expect(result).toMatchObject({ invalid: null, timeZone: 'WITA' });
    expect([found, story.kind]).toEqual([[], 'story']);
  });

  test('Sorong Selatan: votes without TPS are marked in their row', () => {
    const { row, found, story } = read('sorongSelatan');
    expect(row('960204')).toMatchObject({ votes: [62, 7, 74, 110, 72], state: 'partial' });
    expect(found).toEqual(['warning votes_without_progress children.1.progress.reported']);
    expect(story.kind).toBe('story');
  });

  test('Jawa Tengah: 35 rows with candidates of their own are never summed, and nothing is said about the province', () => {
    const { result, found, story, row, votes } = read('jawaTengah');
    expect(votes).toEqual([]);
    expect(result.children).toHaveLength(35);
    expect(row('3302').votes).toEqual([539_427, 368_209]);
    expect(row('3301').votes).toEqual([71_525, 127_476, 414_308, 332_934]);
    expect(result.progress).toEqual({ reported: 56_658, total: 56_812 });
    expect(found).toEqual(['info no_options options']);
    expect(story).toMatchObject({ kind: 'withheld', reason: 'no-data' });
  });

  test('Jakarta: 50,07% is not rounded onto the line of the second round', () => {
    const { votes, found, status, story, row } = read('jakarta');
    expect(votes[2]).toEqual([3, 2_181_939]);
    expect(row('3172').state).toBe('partial');
    expect([status, found]).toEqual(['hitung_sementara', []]);
    expect(story.text).toContain('50,07%');
  });

  test('Kaimana: a TPS without votes is no data, not zero', () => {
    const { row, found, story } = read('kaimana');
    expect(row('920804')).toMatchObject({ votes: [], state: 'no-data' });
    expect(found).toEqual(['warning progress_without_votes children.3.options']);
    expect(story.kind).toBe('story');
  });
});

describe('showing the odd bodies of PPWP by area', () => {
  test('a desa without votes is no data; one with zeros only is marked', () => {
    const { row, found, status, story, result } = read('desaTanpaSuara');
    expect(row('1102012027')).toMatchObject({ votes: [], state: 'no-data' });
    expect(row('1102012018').votes).toEqual([0, 0, 0]);
    expect(row('1102012019').row.progress).toEqual({ reported: null, total: null, percent: 50 });
    expect(row('1102012031').votes).toEqual([157, 86, 0]);
    expect(new Set(statesOf(result))).toEqual(new Set(['complete', 'partial', 'no-data']));
    expect(found).toEqual(['warning zero_votes children.14.options']);
    expect([status, story.kind]).toEqual(['hitung_sementara', 'story']);
  });

  test('a desa at 100% without votes is no data', () => {
    const { row, found, story } = read('desaSeratusPersenTanpaSuara');
    expect(row('1101122008')).toMatchObject({ votes: [], state: 'no-data' });
    expect(found).toEqual(['warning progress_without_votes children.7.options']);
    expect(story.kind).toBe('story');
  });

  test('rows of a kelurahan are its TPS, each 1 of 1', () => {
    const { result, row, found, status, story } = read('kelurahanPerTps');
    expect(result.children.map(({ area }) => area.level)).toEqual(['tps', 'tps', 'tps']);
    expect(row('1101012001001').row.progress).toEqual({ reported: 1, total: 1 });
    expect(statesOf(result)).toEqual(['complete', 'complete', 'complete']);
    expect([status, found, story.kind]).toEqual(['tps_lengkap_belum_rekap', [], 'story']);
  });
});

describe('showing the odd bodies of one TPS', () => {
  const missing = [0, 1, 2].map((index) => `error count_missing options.${index}.votes`);

  test('nothing uploaded: no number, no sentence, no blame', () => {
    const { votes, found, flags, result, story } = read('belumAdaApaPun');
    expect(votes.map(([, count]) => count)).toEqual([null, null, null]);
    expect(result.sources.map(({ kind }) => kind)).toEqual(['sirekap']);
    expect(result.progress).toEqual({ reported: 0, total: 1 });
    expect([found, flags]).toEqual([missing, []]);
    expect(story).toMatchObject({ kind: 'withheld', reason: 'no-data' });
  });

  test('zeros only while the form is unread: held back, the photos stay', () => {
    const { found, flags, result, story } = read('nolSemua');
    expect(found).toEqual(['error zero_votes options']);
    expect(flags).toEqual(['sumber_bermasalah']);
    expect(result.sources.filter(({ kind }) => kind === 'C.Hasil')).toHaveLength(3);
    expect(story.kind).toBe('withheld');
  });

  test('votes without administration: votes are told, voters are not known', () => {
    const { votes, found, result, story } = read('tanpaAdministrasi');
    expect(votes.map(([, count]) => count)).toEqual([100, 81, 30]);
    expect(result).toMatchObject({ valid: null, total: null, voters: { dpt: { total: null } } });
    expect([found, story.kind]).toEqual([[], 'story']);
  });

  test('marked as in with the key "null" only: the mark is contradicted, nothing is said', () => {
    const { votes, found, flags, story } = read('hanyaKunciNull');
    expect(votes.map(([, count]) => count)).toEqual([null, null, null]);
    expect(found).toEqual([...missing, 'warning status_contradicts options']);
    expect(flags).toEqual([]);
    expect(story).toMatchObject({ kind: 'withheld', reason: 'no-data' });
  });

  test('votes agree with the sums, people who voted do not: 166 and 239 are both named', () => {
    const { found, flags, result, story } = read('suaraSahCocokPenggunaTidak');
    expect(result).toMatchObject({
      valid: 165,
      invalid: 1,
      total: 166,
      voters: { dpt: { total: 284, men: 139, women: 145 }, dptb: { total: null } },
      voted: {
        dpt: { total: 236, men: 110, women: 126 },
        dptb: { total: 1, men: 0, women: 1 },
        dpk: { total: 2, men: 2, women: 0 },
        all: { total: 239, men: 112, women: 127 },
      },
    });
    expect(found).toEqual(['error voted_sum total']);
    expect(flags).toEqual(['sumber_bermasalah']);
    expect(story).toMatchObject({ kind: 'withheld', reason: 'identities' });
  });

  test('1.223 votes where the form has 185: both are named, nothing is said', () => {
    const { found, result, story } = read('melebihiDpt');
    const { findings } = outputs.melebihiDpt();
    expect(found).toEqual(['error options_sum valid']);
    expect(findings[0]).toMatchObject({ expected: '1223', actual: '185' });
    expect(result.flags).toEqual(['sumber_bermasalah']);
    expect(story).toMatchObject({ kind: 'withheld', reason: 'identities' });
  });
});

test('every odd body comes back whole from a file, for stories too', () => {
  expect(Object.keys(edgeResults).sort()).toEqual(Object.keys(outputs).sort());
  expect(Object.keys(edgeResults)).toHaveLength(17);
  for (const [name, make] of Object.entries(edgeResults)) {
    const result = make();
    expect(parseResult(JSON.parse(JSON.stringify(result))), name).toEqual({ ok: true, result });
    expect(result.sample, name).toBe(false);
  }
});
