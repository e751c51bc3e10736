import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contohPlan, contohProgress, contohProgressAsOf as now } from '../../fixtures/progress.ts';
import { type BurnPoint, burnUp, evenLine, forecast, forecastRule, timePassed } from './burn-up.ts';
import {
  countIndicators,
  countsAddUp,
  filledIn,
  formatPercent,
  progressShare,
  sumCounts,
  unknownCounts,
} from './counts.ts';
import { deadlinesOf } from './deadlines.ts';
import {
  type Deadline,
  type Difficulty,
  indicatorStatuses,
  type Progress,
  progressRoles,
  type RegionProgress,
  type StatusCounts,
} from './model.ts';
import { regionName, regionZone } from './plan.ts';
import { type ProgressRule, signText, standingStates, suggestedRule } from './rule.ts';
import { standingOf } from './standing.ts';
import { allowedTransitions, checkIndicatorTransition, progressTransitions } from './transitions.ts';

const plan = contohPlan();
const counts = (given: Partial<StatusCounts>): StatusCounts => ({
  total: 40,
  kosong: 0,
  draf: 0,
  terkirim: 0,
  dikembalikan: 0,
  terverifikasi: 0,
  tidakBerlaku: 0,
  ...given,
});
const shareOf = (given: StatusCounts) => {
  const share = progressShare(given);
  return share.known ? formatPercent(share) : share.reason;
};

describe('how far', () => {
  test('the example of the instrument proposal: 16 of 40 verified, 30 handed over', () => {
    const given = counts({ kosong: 6, draf: 4, terkirim: 12, dikembalikan: 2, terverifikasi: 16 });
    expect(countsAddUp(given)).toBe(true);
    expect(filledIn(given)).toBe(30);
    expect(shareOf(given)).toBe('40,0%');
  });

  test('0 of 0 is said, not divided; what is not known is not 0; a contradiction gives no figure', () => {
    expect(shareOf(counts({ tidakBerlaku: 40 }))).toBe('nothing');
    expect(shareOf(counts({ total: 0 }))).toBe('nothing');
    expect(shareOf(unknownCounts)).toBe('unknown');
    expect(shareOf(counts({ terverifikasi: 41 }))).toBe('contradiction');
    expect(shareOf(counts({ kosong: 10, terverifikasi: 20 }))).toBe('contradiction');
    expect(shareOf(counts({ kosong: null, tidakBerlaku: 41 }))).toBe('contradiction');
    expect(shareOf(counts({ terverifikasi: Number.NaN, kosong: -1 }))).toBe('unknown');
  });

  test('what does not apply is not divided by', () => {
    expect(shareOf(counts({ terverifikasi: 38, tidakBerlaku: 2 }))).toBe('100,0%');
  });

  test('only what is finished prints as 100, and only what has not begun as 0', () => {
    const text = (done: number, base: number, locale?: 'en') =>
      formatPercent({ known: true, done, base, percent: 0 }, locale);
    expect([text(1999, 2000), text(2000, 2000), text(1, 3000), text(0, 3000), text(1, 8, 'en')]).toEqual([
      '99,9%',
      '100,0%',
      '0,1%',
      '0,0%',
      '12.5%',
    ]);
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (a, base) => {
        const done = Math.min(a, base);
        const printed = Number(text(done, base).replace('%', '').replace(',', '.'));
        expect(printed === 100).toBe(done === base);
        expect(printed === 0).toBe(done === 0);
        expect(Math.abs(printed - (done / base) * 100)).toBeLessThanOrEqual(0.1);
      }),
      { numRuns: 2_000 },
    );
  });

  test('sums: a state that one region does not know is not known for all', () => {
    expect(
      sumCounts([counts({ terverifikasi: 1 }), counts({ terverifikasi: 2, kosong: null })]),
    ).toMatchObject({ total: 80, terverifikasi: 3, kosong: null });
    expect(sumCounts([])).toMatchObject({ total: 0 });
    expect(countIndicators([{ status: 'draf' }], 3)).toMatchObject({ total: 3, kosong: 2, draf: 1 });
  });
});

describe('who may change what', () => {
  test('the table: one way forward, back only with a reason, out only by a reviewer', () => {
    const allowed = indicatorStatuses.flatMap((from) =>
      progressRoles
        .slice(0, 2)
        .flatMap((role) =>
          allowedTransitions(from, role).map(
            ({ to, reason }) => `${role}: ${from} → ${to}${reason ? ' (alasan)' : ''}`,
          ),
        ),
    );
    expect(allowed).toEqual([
      'kabkota: kosong → draf',
      'provinsi: kosong → tidakBerlaku (alasan)',
      'kabkota: draf → terkirim',
      'provinsi: draf → tidakBerlaku (alasan)',
      'provinsi: terkirim → terverifikasi',
      'provinsi: terkirim → dikembalikan (alasan)',
      'provinsi: terkirim → tidakBerlaku (alasan)',
      'kabkota: dikembalikan → draf',
      'kabkota: dikembalikan → terkirim',
      'provinsi: dikembalikan → tidakBerlaku (alasan)',
      'provinsi: terverifikasi → dikembalikan (alasan)',
      'provinsi: terverifikasi → tidakBerlaku (alasan)',
      'provinsi: tidakBerlaku → kosong (alasan)',
    ]);
  });

  test('every pair is allowed exactly as the table says, and a refusal says what can be done', () => {
    for (const from of indicatorStatuses)
      for (const to of indicatorStatuses)
        for (const role of progressRoles)
          for (const reason of [null, '  ', 'lampiran kurang']) {
            const check = checkIndicatorTransition(from, to, role, reason);
            const row = progressTransitions.find(
              (one) => one.from === from && one.to === to && one.by.includes(role),
            );
            expect(check.ok).toBe(row !== undefined && (!row.reason || reason === 'lampiran kurang'));
            if (!check.ok) {
              expect(check.text.id).toMatch(/^Situs KPU progres: .+\. .+\. .+\.$/);
              expect(check.text.en).toMatch(/^Situs KPU progress: .+\. .+\. .+\.$/);
            }
          }
    const skip = checkIndicatorTransition('kosong', 'terverifikasi', 'kabkota', null);
    expect(!skip.ok && skip.text.id).toContain('Yang bisa dipilih: Draf.');
    const own = checkIndicatorTransition('terkirim', 'terverifikasi', 'kabkota', null);
    expect(!own.ok && own.text.id).toContain('KPU provinsi, KPU RI');
  });
});

const region = (code: string, given: Partial<RegionProgress> = {}): RegionProgress => ({
  region: code,
  asOf: '2025-05-15T08:00:00+07:00',
  operators: [],
  summary: counts({ terkirim: 20, terverifikasi: 20 }),
  series: [],
  lastActivity: '2025-05-15T08:00:00+07:00',
  indicators: [],
  difficulties: [],
  ...given,
});
const deadline = (given: Partial<Deadline> = {}): Deadline => ({
  id: 'isi',
  label: 'Batas',
  opensAt: null,
  at: '2025-05-20T23:59:59+07:00',
  scope: 'kabkota',
  measure: 'selesai',
  extensions: [],
  history: [],
  ...given,
});
const file = (regions: RegionProgress[], deadlines: Deadline[] = [deadline()]): Progress => ({
  ...contohProgress(),
  deadlines,
  regions,
});
const judge = (one: RegionProgress, at: string, deadlines?: Deadline[], rule?: ProgressRule) =>
  standingOf(file([one], deadlines), one, { now: at, ...(rule && { rule }) });
const only = (...signs: ProgressRule['signs']): ProgressRule => ({ ...suggestedRule, signs });

describe('deadlines', () => {
  test('instants decide: the last second is in time, the next is late, whatever the zone of the clock', () => {
    const none = only();
    expect(judge(region('33.72'), '2025-05-20T23:59:59+07:00', undefined, none).state).toBe('sesuai');
    expect(judge(region('33.72'), '2025-05-21T00:00:00+07:00', undefined, none).state).toBe('terlambat');
    // The same instant, told in the east and in UTC.
    expect(judge(region('33.72'), '2025-05-21T01:59:59+09:00', undefined, none).state).toBe('sesuai');
    expect(judge(region('33.72'), '2025-05-20T17:00:00Z', undefined, none).state).toBe('terlambat');
  });

  test('days are counted by the calendar of the region', () => {
    const left = (code: string, at: string) => judge(region(code), at).decisive?.daysLeft;
    expect(left('33.72', '2025-05-20T00:10:00+07:00')).toBe(0);
    expect(left('91.71', '2025-05-20T00:10:00+07:00')).toBe(1);
    expect([regionZone('33.72'), regionZone('73.71'), regionZone('91.71'), regionZone('99.99')]).toEqual([
      'WIB',
      'WITA',
      'WIT',
      'WIB',
    ]);
    expect([regionName('33.72'), regionName('99.99')]).toEqual(['Kota Surakarta', '99.99']);
  });

  test('an extension holds for its region only, and the one granted last holds', () => {
    const extension = (at: string, grantedAt: string, code = '33.72') => ({
      region: code,
      at,
      reason: 'x',
      by: 'provinsi' as const,
      grantedAt,
    });
    const longer = deadline({
      extensions: [
        extension('2025-05-25T00:00:00+07:00', '2025-05-19T00:00:00+07:00'),
        extension('2025-05-23T00:00:00+07:00', '2025-05-20T00:00:00+07:00'),
        extension('kapan-kapan', '2025-06-20T00:00:00+07:00'),
      ],
    });
    const at = (code: string) => deadlinesOf(file([], [longer]), code)[0]?.at;
    expect([at('33.72'), at('33.10')]).toEqual(['2025-05-23T00:00:00+07:00', '2025-05-20T23:59:59+07:00']);
    expect(judge(region('33.72'), '2025-05-22T00:00:00+07:00', [longer], only()).state).toBe('sesuai');
  });

  test('binds all, a level, or named regions; the worst decides; without a day nothing is late', () => {
    const ids = (code: string) =>
      deadlinesOf(
        file(
          [],
          [
            deadline({ id: 'a', scope: 'semua' }),
            deadline({ id: 'b', scope: 'provinsi' }),
            deadline({ id: 'c', scope: ['33.72'], at: null }),
          ],
        ),
        code,
      ).map(({ id }) => id);
    expect([ids('33.72'), ids('33.10'), ids('33')]).toEqual([['a', 'c'], ['a'], ['a', 'b']]);
    expect(judge(region('33.72'), '2030-01-01T00:00:00Z', [deadline({ at: null })]).state).toBe(
      'tanpaTenggat',
    );
    expect(judge(region('33.72'), '2030-01-01T00:00:00Z', []).state).toBe('tanpaTenggat');
    const both = [
      deadline({ id: 'isi', measure: 'terisi' }),
      deadline({ id: 'verif', at: '2025-06-20T00:00:00+07:00' }),
    ];
    const later = judge(region('33.72'), '2025-05-21T08:00:00+07:00', both, only());
    expect([later.state, later.decisive?.deadline.id, later.deadlines.map(({ state }) => state)]).toEqual([
      'sesuai',
      'verif',
      ['selesai', 'sesuai'],
    ]);
  });

  test('complete, nothing to do, not known, contradictory, unreadable clock: each is said as what it is', () => {
    const state = (summary: StatusCounts | null, at = '2030-01-01T00:00:00Z') =>
      judge(region('33.72', { summary }), at).state;
    expect(state(counts({ terverifikasi: 40 }))).toBe('selesai');
    expect(state(counts({ tidakBerlaku: 40 }))).toBe('tidakAda');
    expect(state(null)).toBe('belumDiketahui');
    expect(state(counts({ terverifikasi: 50 }))).toBe('belumDiketahui');
    expect(state(counts({ kosong: 40 }), 'besok')).toBe('belumDiketahui');
    expect(
      judge(region('33.72', { summary: counts({ terverifikasi: 50 }) }), now).recommendations.map(
        ({ id }) => id,
      ),
    ).toContain('cocokkan');
  });
});

describe('signs of risk, each at its threshold and just before it', () => {
  const difficulty = (id: string, given: Partial<Difficulty> = {}): Difficulty => ({
    id,
    category: 'definisi',
    text: 'x',
    status: 'terbuka',
    owner: 'provinsi',
    resolution: null,
    dueAt: null,
    raisedAt: '2025-05-01T00:00:00+07:00',
    history: [],
    ...given,
  });
  const met = (one: RegionProgress, at: string, rule: ProgressRule, deadlines = [deadline()]) =>
    judge(one, at, deadlines, rule).decisive?.signs.map(({ sign, value }) => `${sign.kind} ${value}`) ?? [];

  test('idle', () => {
    const rule = only({ kind: 'idle', days: 3 });
    expect(met(region('33.72'), '2025-05-18T07:59:59+07:00', rule)).toEqual([]);
    expect(met(region('33.72'), '2025-05-18T08:00:00+07:00', rule)).toEqual(['idle 3']);
  });
  test('near', () => {
    const rule = only({ kind: 'near', days: 2, belowPercent: 50 });
    expect(met(region('33.72'), '2025-05-18T08:00:00+07:00', rule)).toEqual([]);
    const less = region('33.72', { summary: counts({ terkirim: 21, terverifikasi: 19 }) });
    expect(met(less, '2025-05-18T08:00:00+07:00', rule)).toEqual(['near 2']);
    expect(met(less, '2025-05-17T23:00:00+07:00', rule)).toEqual([]);
  });
  test('behind the even line', () => {
    const opened = [deadline({ opensAt: '2025-05-10T00:00:00+07:00', at: '2025-05-20T00:00:00+07:00' })];
    const rule = only({ kind: 'behind', points: 20 });
    expect(met(region('33.72'), '2025-05-17T00:00:00+07:00', rule, opened)).toEqual(['behind 20']);
    expect(met(region('33.72'), '2025-05-16T23:00:00+07:00', rule, opened)).toEqual([]);
    // Without an opening day there is no line.
    expect(met(region('33.72'), '2025-05-20T00:00:00+07:00', rule)).toEqual([]);
    expect([timePassed(null, now, now), timePassed('x', now, now), timePassed(now, now, now)]).toEqual([
      null,
      null,
      null,
    ]);
  });
  test('difficulties, overdue ones and returns', () => {
    const rule = only(
      { kind: 'difficulties', count: 2 },
      { kind: 'overdue', count: 1 },
      { kind: 'returned', count: 3 },
    );
    const two = [
      difficulty('a', { dueAt: '2025-05-16T00:00:00+07:00' }),
      difficulty('b'),
      difficulty('c', { status: 'selesai', dueAt: '2025-05-01T00:00:00+07:00' }),
    ];
    const hindered = region('33.72', {
      difficulties: two,
      summary: counts({ terkirim: 17, dikembalikan: 3, terverifikasi: 20 }),
    });
    expect(met(hindered, '2025-05-16T00:00:01+07:00', rule)).toEqual([
      'difficulties 2',
      'overdue 1',
      'returned 3',
    ]);
    expect(met(hindered, '2025-05-16T00:00:00+07:00', rule)).toEqual(['difficulties 2', 'returned 3']);
    expect(met(region('33.72', { difficulties: two.slice(1) }), '2025-05-16T00:00:00+07:00', rule)).toEqual(
      [],
    );
  });
  test('a forecast after the deadline; no forecast is no sign', () => {
    const rule = only({ kind: 'forecast' });
    const grown = (last: number) =>
      region('33.72', {
        summary: counts({ terkirim: 40 - last, terverifikasi: last }),
        series: [5, 10].map((done, index) => ({
          at: `2025-05-0${index * 5 + 1}T08:00:00+07:00`,
          counts: counts({ terkirim: 40 - done, terverifikasi: done }),
        })),
      });
    // 5 on day 1, 20 on day 15 at 08:00: the rest of 20 takes 19 days more.
    expect(met(grown(20), '2025-05-15T08:00:00+07:00', rule)).toEqual(['forecast 14']);
    expect(met(grown(38), '2025-05-15T08:00:00+07:00', rule)).toEqual([]);
    expect(met(region('33.72'), '2025-05-15T08:00:00+07:00', rule)).toEqual([]);
  });

  test('every sign has words with its own threshold, every standing of the suggested rule is used by it or by none', () => {
    for (const sign of suggestedRule.signs) {
      expect(signText(sign)).not.toMatch(/[{}]|undefined/);
      expect(signText(sign, 'en')).not.toMatch(/[{}]|undefined/);
    }
    expect(signText({ kind: 'behind', points: 12.5 })).toContain('12,5 poin persen');
    for (const { when, text } of suggestedRule.recommendations) {
      for (const state of when.standing ?? []) expect(standingStates).toContain(state);
      expect(text.id).toMatch(/\.$/);
    }
  });
});

describe('growth and forecast', () => {
  const points = (...pairs: [day: string, done: number, base?: number][]): { points: BurnPoint[] } => ({
    points: pairs.map(([day, done, base = 40]) => ({ day, done, base })),
  });
  const told = (given: { points: BurnPoint[] }) => {
    const outcome = forecast(given);
    return outcome.known ? `${outcome.day} ${outcome.earliest} ${outcome.latest}` : outcome.reason;
  };

  test('the mean pace goes on, and the range says how sure that is', () => {
    // 10 in 10 days, 20 left: 20 days more.
    expect(told(points(['2025-05-01', 10], ['2025-05-06', 14], ['2025-05-11', 20]))).toBe(
      '2025-05-31 2025-05-31 2025-05-31',
    );
    // The whole series was slower than its last fortnight.
    expect(told(points(['2025-04-01', 0], ['2025-05-01', 10], ['2025-05-06', 14], ['2025-05-11', 20]))).toBe(
      '2025-05-31 2025-05-31 2025-06-20',
    );
  });

  test('is refused, with the reason, where it would be a guess', () => {
    expect(told(points())).toBe('unknown');
    expect(told(points(['2025-05-01', 0, 0]))).toBe('unknown');
    expect(told(points(['2025-05-01', 40]))).toBe('finished');
    expect(told(points(['2025-05-01', 1], ['2025-05-11', 2]))).toBe('few_points');
    expect(told(points(['2025-05-09', 1], ['2025-05-10', 2], ['2025-05-11', 3]))).toBe('short_span');
    expect(told(points(['2025-05-01', 5], ['2025-05-06', 5], ['2025-05-11', 5]))).toBe('no_pace');
    expect(told(points(['2025-05-01', 5], ['2025-05-06', 5], ['2025-05-11', 3]))).toBe('no_pace');
    expect(told(points(['2025-05-01', 5, 42], ['2025-05-06', 6, 42], ['2025-05-11', 7]))).toBe(
      'base_changed',
    );
    expect(
      told({
        points: [
          ['2025-05-01', 0],
          ['2025-05-06', 0],
          ['2025-05-11', 1],
        ].map(([day, done]) => ({ day: String(day), done: Number(done), base: 400 })),
      }),
    ).toBe('too_far');
    for (const one of [forecast({ points: [] }), forecast(points(['2025-05-01', 40]))])
      expect(one.known ? '' : one.text.id).toMatch(/perkiraan/);
    expect(forecastRule.method).toBe('laju-rata-rata');
  });

  test('days grow from the trail; the last day is what is shown', () => {
    const progress = contohProgress();
    const grown = burnUp(progress, { plan });
    expect(grown.missing).toEqual(['33.19']);
    expect(grown.regions).toHaveLength(34);
    const last = grown.points.at(-1);
    const verified = progress.regions
      .flatMap(({ indicators }) => indicators)
      .filter(({ status }) => status === 'terverifikasi').length;
    expect(last).toEqual({ day: '2025-05-21', done: verified + 20, base: 34 * 40 - 8 });
    const days = grown.points.map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].sort());
    // One region gave counts only; what was before its first report is not told.
    expect(grown.knownFrom).toBe('2025-04-24');
  });

  test('what came from a sheet has no past: growth begins with it', () => {
    const sheet = region('33.72', {
      asOf: '2025-05-16T08:00:00+07:00',
      summary: null,
      indicators: [
        {
          id: 'a',
          status: 'terverifikasi',
          value: 1,
          note: null,
          evidence: [],
          difficulties: [],
          history: [
            {
              id: 'r',
              parents: [],
              at: '2025-05-10T08:00:00+07:00',
              by: null,
              actor: null,
              state: { status: 'terverifikasi', value: 1, note: null },
            },
          ],
        },
        {
          id: 'b',
          status: 'draf',
          value: 1,
          note: null,
          evidence: [],
          difficulties: [],
          history: [
            {
              id: 's',
              parents: [],
              at: '2025-05-08T08:00:00+07:00',
              by: 'kabkota',
              actor: null,
              state: { status: 'draf', value: 1, note: null },
            },
          ],
        },
      ],
    });
    const grown = burnUp({ ...file([sheet]), asOf: '2025-05-16T08:00:00+07:00' });
    expect(grown.points.map(({ day, done }) => `${day} ${done}`)).toEqual(['2025-05-10 1', '2025-05-16 1']);
    expect(grown.knownFrom).toBe('2025-05-10');
  });

  test('the even line runs from opening to deadline, or is not drawn', () => {
    expect(evenLine('2025-05-01T00:00:00+07:00', '2025-05-11T00:00:00+07:00', 40)).toEqual([
      { day: '2025-05-01', done: 0, base: 40 },
      { day: '2025-05-11', done: 40, base: 40 },
    ]);
    expect(evenLine(null, now, 40)).toEqual([]);
    expect(evenLine(now, now, 40)).toEqual([]);
  });
});
