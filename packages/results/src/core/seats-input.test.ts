import { describe, expect, test } from 'vitest';
import {
  contohDapilSatu,
  contohDapilSeri,
  contohDprd,
  contohDprdBeda,
  dpr2024,
  dprdJawaTengah2024,
  dprdSurakarta2024,
  pilwalkotSurakarta2024,
} from '../fixtures/index.ts';
import { type ElectionResult, resultStatuses } from './model.ts';
import { shareOf } from './numbers.ts';
import { formatSide } from './numbers-compare.ts';
import { parseResult } from './parse.ts';
import { allocateSeats, thresholdOutcome } from './seats.ts';
import { formatQuotient, quotientDecimals, seatInputOf, seatsOf, statedSeats } from './seats-input.ts';
import { tolerant } from './tolerant.ts';

const json = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('seats that sources state', () => {
  test('DPRD Kota Surakarta 2024: 45 seats of seven parties', () => {
    const stated = statedSeats(dprdSurakarta2024());
    expect(stated).toMatchObject({ size: 45, sum: 45, agrees: true });
    expect(stated?.parties.filter(({ seats }) => seats)).toEqual([
      { id: '1', seats: 2 },
      { id: '2', seats: 5 },
      { id: '3', seats: 20 },
      { id: '4', seats: 3 },
      { id: '8', seats: 7 },
      { id: '12', seats: 3 },
      { id: '15', seats: 5 },
    ]);
  });

  test('DPRD Provinsi Jawa Tengah 2024: 120, DPR 2024: 580', () => {
    expect(statedSeats(dprdJawaTengah2024())).toMatchObject({ size: 120, sum: 120, agrees: true });
    expect(statedSeats(dpr2024())).toMatchObject({ size: 580, sum: 580, agrees: true });
  });

  test('a sum that is not the size of the chamber is noticed, and what is not stated is not judged', () => {
    const result = dprdSurakarta2024();
    expect(statedSeats({ ...result, contest: { ...result.contest, seats: 46 } })?.agrees).toBe(false);
    expect(statedSeats({ ...result, contest: { ...result.contest, seats: null } })?.agrees).toBeNull();
    expect(statedSeats(pilwalkotSurakarta2024())).toBeNull();
    expect(statedSeats(contohDapilSatu())).toBeNull();
  });

  test('travel through a file unchanged', () => {
    for (const make of [dprdSurakarta2024, dprdJawaTengah2024, dpr2024, contohDprd, contohDapilSatu]) {
      expect(parseResult(json(make()))).toEqual({ ok: true, result: make() });
      expect(tolerant(make())).toEqual(make());
    }
    const broken = json(dprdSurakarta2024());
    broken.options[0].seats = -1;
    broken.contest.seats = 'empat';
    const parsed = parseResult(broken);
    expect(parsed.ok ? [] : parsed.errors.map(({ path }) => path)).toEqual([
      'contest.seats',
      'options.0.seats',
    ]);
    expect(tolerant(broken).contest.seats).toBeNaN();
  });
});

describe('the line of the DPR, with the national votes of 2024', () => {
  const outcome = thresholdOutcome(seatInputOf(dpr2024()).threshold);
  const meets = (id: string) => outcome?.parties.find((one) => one.id === id)?.meets;

  test('4% of 151.793.293 valid votes are 6.071.731,72; the 6.071.732,72 of the press is not that', () => {
    expect(outcome?.line && formatQuotient(outcome.line)).toBe('6.071.731,72');
    expect(outcome?.fewest).toBe(6_071_732n);
  });

  test('PPP is below it with 3,87%, the eight others are above, and nine are not known', () => {
    expect(meets('17')).toBe(false);
    expect(formatSide(shareOf(5_878_708, 151_793_293), 4)).toBe('kurang dari 4%');
    expect(['1', '2', '3', '4', '5', '8', '12', '14'].map(meets)).toEqual(Array(8).fill(true));
    expect(outcome?.parties.filter(({ meets: one }) => one === null)).toHaveLength(9);
  });

  test('more votes in the nation are not more seats: Demokrat 44, PAN 48', () => {
    const by = (number: number) => dpr2024().options.find(({ nomorUrut }) => nomorUrut === number);
    expect([by(14)?.votes, by(14)?.seats, by(12)?.votes, by(12)?.seats]).toEqual([
      11_283_053, 44, 10_984_639, 48,
    ]);
  });

  test('a line that is not fixed yet decides nothing', () => {
    const result = dpr2024();
    const later = { ...result, contest: { ...result.contest, date: '2029-02-14' } };
    const found = thresholdOutcome(seatInputOf(later).threshold);
    expect(found?.line).toBeNull();
    expect(found?.parties.every(({ meets: one }) => one === null)).toBe(true);
  });
});

describe('seats calculated from the votes of a dapil', () => {
  test('ten seats, the ninth and the tenth from a second division', () => {
    const { allocation, blocked } = seatsOf(contohDapilSatu());
    expect(blocked).toBeNull();
    expect(allocation?.decided).toBe(true);
    expect(allocation?.parties.filter(({ seats }) => seats).map(({ id, seats }) => [id, seats])).toEqual([
      ['1', 1],
      ['2', 2],
      ['3', 1],
      ['4', 1],
      ['5', 2],
      ['8', 1],
      ['14', 1],
      ['17', 1],
    ]);
    const last = allocation?.districts[0]?.divisions[9];
    expect(last).toMatchObject({ party: '5', divisor: 3, seat: 10 });
    expect(last && formatQuotient(last.quotient)).toBe('2.570,67');
  });

  test('the stated seats are those of the votes, or differ at two parties', () => {
    const seats = (result: ElectionResult) => statedSeats(result)?.parties.map((one) => one.seats);
    const found = seatsOf(contohDprd(), { districts: [contohDapilSatu()] }).allocation?.parties;
    expect(seats(contohDprd())).toEqual(found?.map((one) => one.seats));
    const other = seats(contohDprdBeda());
    expect(found?.filter((one, index) => one.seats !== other?.[index]).map(({ id }) => id)).toEqual([
      '5',
      '17',
    ]);
  });

  test('a tie stays a tie', () => {
    const [found] = seatsOf(contohDapilSeri()).allocation?.districts ?? [];
    expect(found).toMatchObject({ state: 'tied', tie: { seats: 1, ids: ['1', '3'] } });
    const tieRule = { by: ['more_votes'] as const, basis: { text: 'CONTOH', verified: false, source: '' } };
    expect(seatsOf(contohDapilSeri(), { tieRule }).allocation?.decided).toBe(true);
  });

  test('provisional votes never become seats, nor do votes that are being repeated', () => {
    const told = resultStatuses.filter(
      (status) => seatsOf({ ...contohDapilSatu(), status }).blocked === null,
    );
    expect(told).toEqual([
      'penetapan_hasil',
      'masa_permohonan_mk',
      'sengketa_mk',
      'putusan_mk',
      'perbaikan_keputusan',
      'penetapan_terpilih',
      'pemilihan_berikutnya',
    ]);
    const provisional = { ...contohDapilSatu(), status: 'hitung_sementara' as const };
    expect(seatsOf(contohDprd(), { districts: [provisional] }).blocked).toBe('status');
  });

  test('says why there are none', () => {
    expect(seatsOf(pilwalkotSurakarta2024()).blocked).toBe('not_seats');
    expect(seatsOf(dprdSurakarta2024()).blocked).toBe('no_districts');
    const wrong = { ...contohDapilSatu(), valid: 1 };
    expect(seatsOf(wrong).blocked).toBe('findings');
    expect(seatsOf({ ...contohDapilSatu(), flags: ['sumber_bermasalah'] }).blocked).toBe('findings');
    const missing = contohDapilSatu();
    const holes = {
      ...missing,
      options: missing.options.map((one) => (one.nomorUrut === 3 ? { ...one, votes: null } : one)),
    };
    expect(seatsOf(holes).allocation?.districts[0]?.state).toBe('missing');
    expect(seatsOf(null as unknown as ElectionResult).allocation).toBeNull();
  });

  test('only parties count, by short name where there is one, and a dapil without one is its area', () => {
    const [first, ...others] = contohDapilSatu().options;
    if (!first) throw new Error('no option');
    const mixed = {
      ...contohDapilSatu(),
      options: [
        { ...first, shortName: 'PC1' },
        ...others,
        { ...first, id: 'x', nomorUrut: 99, kind: 'calon' as const },
      ],
    };
    const [given] = seatInputOf(mixed).districts;
    expect(given).toMatchObject({ code: '000001', name: 'Kabupaten Contoh 1', seats: 10 });
    expect(given?.parties).toHaveLength(18);
    expect(given?.parties.slice(0, 2).map(({ name }) => name)).toEqual(['PC1', 'Partai Contoh 2']);
    const { dapil, ...contest } = mixed.contest;
    expect(dapil).toBeDefined();
    const plain = { ...mixed, contest };
    expect(seatInputOf(plain).districts).toEqual([]);
    expect(seatInputOf(plain, { districts: [plain] }).districts[0]).toMatchObject({
      code: '0000',
      name: 'Kabupaten Contoh',
      seats: null,
    });
    const dpr = { ...plain, contest: { ...contest, kind: 'dpr' as const } };
    expect(seatInputOf(dpr).threshold).toEqual({ percent: 4, valid: null, parties: [] });
  });

  test('one dapil that is contradicted or flagged is enough to tell no seats', () => {
    const wrong = { ...contohDapilSatu(), valid: 1 };
    const sound = contohDapilSatu();
    expect(seatsOf(contohDprd(), { districts: [sound, wrong] }).blocked).toBe('findings');
    expect(seatsOf(contohDprd(), { districts: [sound], national: wrong }).blocked).toBe('findings');
    const flagged = { ...sound, flags: ['sumber_bermasalah' as const] };
    expect(seatsOf(contohDprd(), { districts: [sound, flagged] }).blocked).toBe('findings');
    expect(seatsOf({ ...contohDprd(), flags: ['sumber_bermasalah'] }, { districts: [sound] }).blocked).toBe(
      'findings',
    );
  });

  test('the DPR needs the national votes as well', () => {
    const dapil = contohDapilSatu();
    const dpr = { ...dapil, contest: { ...dapil.contest, kind: 'dpr' as const } };
    expect(seatsOf(dpr).allocation?.districts[0]?.state).toBe('missing');
    const national = dpr2024();
    const whole = {
      ...national,
      options: national.options.map((one) => ({ ...one, votes: one.votes ?? 100_000 })),
      valid: 151_793_293,
    };
    const rest = 151_793_293 - whole.options.reduce((sum, one) => sum + (one.votes ?? 0), 0);
    const sound = {
      ...whole,
      options: whole.options.map((one) =>
        one.nomorUrut === 3 ? { ...one, votes: (one.votes ?? 0) + rest } : one,
      ),
    };
    const found = seatsOf(dpr, { national: sound }).allocation?.districts[0];
    expect(found?.state).toBe('decided');
    expect(found?.parties.find(({ id }) => id === '17')).toMatchObject({ eligible: false, seats: 0 });
  });
});

describe('reading a quotient', () => {
  const q = (numerator: number, denominator: number) => ({
    quotient: { numerator: BigInt(numerator), denominator: BigInt(denominator) },
  });

  test('is whole where it is whole, and rounded where it is not', () => {
    expect(formatQuotient(q(11_226, 3).quotient)).toBe('3.742');
    expect(formatQuotient(q(7712, 3).quotient)).toBe('2.570,67');
    expect(formatQuotient(q(7712, 3).quotient, 'en', 3)).toBe('2,570.667');
    expect(formatQuotient(q(1, 2).quotient, 'id', 0)).toBe('1');
  });

  test('different quotients read differently', () => {
    expect(quotientDecimals([q(7712, 3), q(7711, 3)])).toBe(2);
    expect(quotientDecimals([q(1000, 3), q(2333, 7)])).toBe(2);
    const near = [q(1, 99), q(1, 101)];
    const digits = quotientDecimals(near);
    expect(digits).toBeGreaterThan(2);
    const [a, b] = near.map(({ quotient }) => formatQuotient(quotient, 'id', digits));
    expect(a).not.toBe(b);
    expect(quotientDecimals([q(10, 5), q(10, 5)])).toBe(2);
    expect(quotientDecimals([])).toBe(2);
  });

  test('all of a district can be told apart', () => {
    const divisions = allocateSeats(seatInputOf(contohDapilSatu())).districts[0]?.divisions ?? [];
    const digits = quotientDecimals(divisions);
    const texts = new Map<string, number>();
    for (const { quotient, rank } of divisions) {
      const text = formatQuotient(quotient, 'id', digits);
      expect(texts.get(text) ?? rank).toBe(rank);
      texts.set(text, rank);
    }
  });
});
