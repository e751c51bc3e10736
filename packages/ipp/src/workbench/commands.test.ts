import { describe, expect, test } from 'vitest';
import { checkProgress } from '../core/progress/check.ts';
import type { IndicatorStatus, Progress } from '../core/progress/model.ts';
import { normalProgress } from '../core/progress/normal.ts';
import { contohPlan, contohProgress, contohProgressAsOf } from '../fixtures/progress.ts';
import type { CommandContext, WorkbenchCommand } from './command.ts';
import { applyCommand } from './commands.ts';

const plan = contohPlan();
const code = '33.72';
const base = normalProgress(contohProgress(), plan);
let ids = 0;
const context = (role: 'kabkota' | 'provinsi', more: Partial<CommandContext> = {}): CommandContext => ({
  plan,
  actor: { role, name: null },
  now: '2025-05-22T09:00:00+07:00',
  newId: () => `n${++ids}`,
  ...more,
});
const at = (status: IndicatorStatus, of: Progress = base, region = code) => {
  const found = of.regions
    .find((one) => one.region === region)
    ?.indicators.find((one) => one.status === status);
  if (!found) throw new Error(`nothing is ${status}`);
  return found;
};
const run = (command: WorkbenchCommand, role: 'kabkota' | 'provinsi' = 'kabkota', of = base, more = {}) =>
  applyCommand(of, command, context(role, more));
const done = (...args: Parameters<typeof run>): Progress => {
  const outcome = run(...args);
  if (!outcome.ok) throw new Error(outcome.text.en);
  return outcome.progress;
};
const fault = (...args: Parameters<typeof run>) => {
  const outcome = run(...args);
  return outcome.ok ? 'ok' : outcome.code;
};

/** An emptied region, to begin anew. */
const fresh = (): Progress => ({
  ...base,
  regions: base.regions.map((one) =>
    one.region === code ? { ...one, summary: null, indicators: [], difficulties: [] } : one,
  ),
});
const proofFree = plan.indicators.find(({ evidence }) => !evidence.required)?.id ?? '';
const proofNeeded = plan.indicators.find(({ evidence }) => evidence.required)?.id ?? '';

describe('an operator fills in an indicator', () => {
  test('from nothing to handed over: a value makes a draft, and the trail says who did what', () => {
    const draft = done(
      { type: 'value', region: code, indicator: proofFree, value: 71.2 },
      'kabkota',
      fresh(),
    );
    const sent = done(
      { type: 'status', region: code, indicator: proofFree, to: 'terkirim' },
      'kabkota',
      draft,
    );
    const indicator = at('terkirim', sent);
    expect(indicator).toMatchObject({ id: proofFree, value: 71.2 });
    expect(indicator.history.map(({ state, by, parents }) => [state.status, by, parents.length])).toEqual([
      ['draf', 'kabkota', 0],
      ['terkirim', 'kabkota', 1],
    ]);
    expect(
      checkProgress({ ...sent, asOf: '2025-05-22T09:00:00+07:00' }, { plan }).filter(
        ({ region }) => region === code,
      ),
    ).toEqual([]);
    // The given document stays as it was.
    expect(base.regions.find(({ region }) => region === code)?.indicators).toHaveLength(40);
  });

  test('may not hand over without evidence where the instrument asks for it', () => {
    const draft = done({ type: 'value', region: code, indicator: proofNeeded, value: 1 }, 'kabkota', fresh());
    const send = { type: 'status', region: code, indicator: proofNeeded, to: 'terkirim' } as const;
    expect(fault(send, 'kabkota', draft)).toBe('evidence_missing');
    const file = {
      name: 'BA.pdf',
      type: 'application/pdf',
      size: 1000,
      sha256: 'A'.repeat(64),
      visibility: 'internal' as const,
    };
    const add = { type: 'addEvidence', region: code, indicator: proofNeeded, evidence: file } as const;
    const proved = done(add, 'kabkota', draft);
    expect(fault(add, 'kabkota', proved)).toBe('same');
    expect(fault(send, 'kabkota', proved)).toBe('ok');
    const [proof] = at('draf', proved).evidence;
    const remove = {
      type: 'removeEvidence',
      region: code,
      indicator: proofNeeded,
      evidence: proof?.id ?? '',
    } as const;
    const removed = done(remove, 'kabkota', proved);
    expect(at('draf', removed).evidence).toHaveLength(1);
    expect(fault(send, 'kabkota', removed)).toBe('evidence_missing');
    expect(fault(remove, 'kabkota', removed)).toBe('evidence');
    expect(fault({ ...add, evidence: { ...file, name: 'BA.exe' } }, 'kabkota', draft)).toBe('evidence');
    expect(fault({ ...add, evidence: { ...file, size: 10_000_001 } }, 'kabkota', draft)).toBe('evidence');
    expect(fault({ ...add, evidence: { ...file, size: 10_000_000 } }, 'kabkota', draft)).toBe('ok');
  });

  test.each<[string, WorkbenchCommand, 'kabkota' | 'provinsi', string]>([
    [
      'verify the own entry',
      { type: 'status', region: code, indicator: at('terkirim').id, to: 'terverifikasi' },
      'kabkota',
      'transition',
    ],
    [
      'change what was handed over',
      { type: 'value', region: code, indicator: at('terkirim').id, value: 1 },
      'kabkota',
      'locked',
    ],
    [
      'change what was verified',
      { type: 'note', region: code, indicator: at('terverifikasi').id, note: 'x' },
      'kabkota',
      'locked',
    ],
    [
      'set a deadline',
      {
        type: 'setDeadline',
        deadline: 'x',
        label: 'X',
        opensAt: null,
        at: null,
        scope: 'semua',
        measure: 'selesai',
      },
      'kabkota',
      'role',
    ],
    [
      'give more time',
      { type: 'extend', deadline: 'isi', region: code, at: contohProgressAsOf, reason: 'x' },
      'kabkota',
      'role',
    ],
    [
      'return without a reason',
      { type: 'status', region: code, indicator: at('terkirim').id, to: 'dikembalikan' },
      'provinsi',
      'transition',
    ],
    [
      'return with a blank reason',
      { type: 'status', region: code, indicator: at('terkirim').id, to: 'dikembalikan', note: ' ' },
      'provinsi',
      'text',
    ],
    [
      'fill in for a regency',
      { type: 'value', region: code, indicator: at('terkirim').id, value: 1 },
      'provinsi',
      'role',
    ],
    [
      'reach a region that is not there',
      { type: 'value', region: '33.99', indicator: 'x', value: 1 },
      'kabkota',
      'region',
    ],
    [
      'reach an indicator that is not there',
      { type: 'value', region: code, indicator: 'x', value: 1 },
      'kabkota',
      'indicator',
    ],
    [
      'enter what is no number',
      { type: 'value', region: code, indicator: proofFree, value: Number.NaN },
      'kabkota',
      'value',
    ],
    [
      'raise a difficulty of no category',
      {
        type: 'raiseDifficulty',
        region: code,
        indicator: null,
        category: 'x',
        text: 'x',
        owner: 'provinsi',
        dueAt: null,
      },
      'kabkota',
      'category',
    ],
    [
      'raise a difficulty without words',
      {
        type: 'raiseDifficulty',
        region: code,
        indicator: null,
        category: 'definisi',
        text: ' ',
        owner: 'provinsi',
        dueAt: null,
      },
      'kabkota',
      'text',
    ],
    [
      'raise a difficulty due at no time',
      {
        type: 'raiseDifficulty',
        region: code,
        indicator: null,
        category: 'definisi',
        text: 'x',
        owner: 'provinsi',
        dueAt: 'besok',
      },
      'kabkota',
      'moment',
    ],
    [
      'extend to no time',
      { type: 'extend', deadline: 'isi', region: code, at: 'besok', reason: 'x' },
      'provinsi',
      'moment',
    ],
    [
      'extend without a reason',
      { type: 'extend', deadline: 'isi', region: code, at: contohProgressAsOf, reason: '' },
      'provinsi',
      'text',
    ],
    [
      'extend a deadline that is not there',
      { type: 'extend', deadline: 'x', region: code, at: contohProgressAsOf, reason: 'x' },
      'provinsi',
      'deadline',
    ],
    [
      'decide what is no contradiction',
      { type: 'settle', kind: 'indicator', region: code, id: proofFree, revision: 'x' },
      'provinsi',
      'no_conflict',
    ],
    [
      'end a deadline before it begins',
      {
        type: 'setDeadline',
        deadline: 'x',
        label: 'X',
        opensAt: '2025-05-02T00:00:00+07:00',
        at: '2025-05-02T01:00:00+08:00',
        scope: 'semua',
        measure: 'selesai',
      },
      'provinsi',
      'moment',
    ],
    [
      'add a category twice',
      { type: 'addCategory', category: { id: 'definisi', label: { id: 'x', en: 'x' } } },
      'provinsi',
      'category',
    ],
  ])('may not %s, and is told why in both languages', (_, command, role, expected) => {
    const outcome = run(command, role);
    if (outcome.ok) throw new Error('it was done');
    expect(outcome.code).toBe(expected);
    expect(outcome.text.id).toMatch(/^Situs KPU (alat pengisian|progres): /);
    expect(outcome.text.en).toMatch(/^Situs KPU (workbench|progress): /);
    expect(outcome.text.en).not.toContain('undefined');
  });

  test('may change only the own regions', () => {
    const command = { type: 'value', region: code, indicator: proofFree, value: 1 } as const;
    expect(fault(command, 'kabkota', fresh(), { regions: ['33.10'] })).toBe('role');
    expect(fault(command, 'kabkota', fresh(), { regions: [code] })).toBe('ok');
  });
});

describe('difficulties and deadlines', () => {
  test('a difficulty is raised for an indicator, and solved with words', () => {
    const raised = done(
      {
        type: 'raiseDifficulty',
        region: code,
        indicator: proofFree,
        category: 'definisi',
        text: 'belum jelas',
        owner: 'provinsi',
        dueAt: null,
      },
      'kabkota',
      fresh(),
    );
    const region = raised.regions.find((one) => one.region === code);
    const [difficulty] = region?.difficulties ?? [];
    expect(region?.indicators.find(({ id }) => id === proofFree)?.difficulties).toEqual([difficulty?.id]);
    const solve = (resolution: string | null) =>
      ({
        type: 'changeDifficulty',
        region: code,
        difficulty: difficulty?.id ?? '',
        change: { status: 'selesai', resolution },
      }) as const;
    expect(fault(solve(null), 'kabkota', raised)).toBe('text');
    const solved = done(solve('dijelaskan'), 'kabkota', raised);
    expect(solved.regions.find((one) => one.region === code)?.difficulties[0]).toMatchObject({
      status: 'selesai',
      resolution: 'dijelaskan',
    });
    expect(fault(solve('dijelaskan'), 'kabkota', solved)).toBe('same');
  });

  test('a deadline is set, changed with its trail, and extended for one region', () => {
    const set = {
      type: 'setDeadline',
      deadline: 'baru',
      label: 'Baru',
      opensAt: null,
      at: '2025-06-01T00:00:00+07:00',
      scope: 'semua',
      measure: 'selesai',
    } as const;
    const once = done(set, 'provinsi');
    expect(fault(set, 'provinsi', once)).toBe('same');
    const twice = done({ ...set, at: '2025-06-02T00:00:00+07:00' }, 'provinsi', once);
    expect(twice.deadlines.find(({ id }) => id === 'baru')?.history).toHaveLength(2);
    const longer = done(
      { type: 'extend', deadline: 'baru', region: code, at: '2025-06-05T00:00:00+07:00', reason: 'banjir' },
      'provinsi',
      twice,
    );
    expect(longer.deadlines.find(({ id }) => id === 'baru')?.extensions).toMatchObject([
      { region: code, by: 'provinsi' },
    ]);
  });
});

describe('a contradiction', () => {
  const [region, id] = [
    '33.21',
    base.regions
      .find((one) => one.region === '33.21')
      ?.indicators.find(({ history }) => history.some((one) => one.id.endsWith('-q')))?.id ?? '',
  ];

  test('blocks changes until a person decides, and keeps both versions after it', () => {
    const note = { type: 'status', region, indicator: id, to: 'terkirim' } as const;
    expect(fault(note)).toBe('conflict');
    const decided = done({ type: 'settle', kind: 'indicator', region, id, revision: `${id}-p` }, 'provinsi');
    const indicator = decided.regions
      .find((one) => one.region === region)
      ?.indicators.find((one) => one.id === id);
    expect(indicator?.status).toBe('terverifikasi');
    expect(indicator?.history.map((one) => one.id)).toContain(`${id}-q`);
    expect(
      fault({ type: 'settle', kind: 'indicator', region, id, revision: `${id}-p` }, 'provinsi', decided),
    ).toBe('no_conflict');
  });

  test('an office may take over a version of the reviewer but not set one aside', () => {
    expect(fault({ type: 'settle', kind: 'indicator', region, id, revision: `${id}-q` })).toBe('ok');
    const mixed = {
      ...base,
      regions: base.regions.map((one) => ({
        ...one,
        indicators: one.indicators.map((each) =>
          one.region === region && each.id === id
            ? {
                ...each,
                history: each.history.map((revision) =>
                  revision.id === `${id}-q` ? { ...revision, by: 'kabkota' as const } : revision,
                ),
              }
            : each,
        ),
      })),
    };
    expect(
      fault({ type: 'settle', kind: 'indicator', region, id, revision: `${id}-q` }, 'kabkota', mixed),
    ).toBe('role');
    expect(
      fault({ type: 'settle', kind: 'indicator', region, id, revision: `${id}-p` }, 'kabkota', mixed),
    ).toBe('ok');
  });
});
