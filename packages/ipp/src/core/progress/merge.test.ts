import { describe, expect, test } from 'vitest';
import { contohPlan, contohProgress, contohProgressFiles } from '../../fixtures/progress.ts';
import { mergeProgress, mostFiles, progressConflicts, settle } from './merge.ts';
import type { IndicatorState, Progress, Revision } from './model.ts';
import { normalProgress } from './normal.ts';
import { currentOf, headsOf, rivalsOf } from './revisions.ts';

const plan = contohPlan();
const files = contohProgressFiles();
const [laptop, , klaten] = files;
const content = (one: { content: Progress } | undefined): Progress => {
  if (!one) throw new Error('no file');
  return one.content;
};

describe('a province puts three files together', () => {
  test('two that contradict each other are both kept, shown, and settled by a person', () => {
    const { progress, refused, conflicts, accepted } = mergeProgress(files, { plan, within: '33' });
    expect(refused).toEqual([]);
    expect(accepted.map(({ file, regions }) => [file, regions])).toEqual([
      ['surakarta-laptop.json', ['33.72']],
      ['surakarta-kantor.json', ['33.72']],
      ['klaten.json', ['33.10']],
    ]);
    // Only what the second file has of its own.
    expect(accepted[1]?.added).toBe(1);
    expect(conflicts).toHaveLength(1);
    const [conflict] = conflicts;
    expect(conflict?.kind).toBe('indicator');
    expect(
      conflict?.versions.map(({ state, files: names }) => [(state as IndicatorState).value, names]),
    ).toEqual([
      [72.1, ['surakarta-kantor.json']],
      [71.2, ['surakarta-laptop.json']],
    ]);
    const indicator = progress?.regions
      .find(({ region }) => region === '33.72')
      ?.indicators.find(({ id }) => id === conflict?.id);
    const state = conflict?.versions[1]?.state as IndicatorState;
    const made = { id: 'putusan', at: '2025-05-22T09:00:00+07:00', by: 'provinsi' as const, actor: null };
    const history = [...(indicator?.history ?? []), settle(indicator?.history ?? [], state, made)];
    expect(rivalsOf(history)).toEqual([]);
    expect(currentOf(history)?.state.value).toBe(71.2);
    // Both versions stay readable.
    expect(history.map((one) => one.state.value)).toContain(72.1);
  });

  test('an import that goes on from the version of the province is no contradiction', () => {
    const revision = (
      id: string,
      parents: string[],
      status: IndicatorState['status'],
      at: string,
    ): Revision<IndicatorState> => ({
      id,
      parents,
      at,
      by: 'kabkota',
      actor: null,
      state: { status, value: null, note: null },
    });
    const a = revision('a', [], 'draf', '2025-05-01T08:00:00+07:00');
    const b = revision('b', ['a'], 'terkirim', '2025-05-02T08:00:00+07:00');
    expect(headsOf([a, b]).map(({ id }) => id)).toEqual(['b']);
    // Also when a clock went wrong: what replaces counts, not what is later.
    const early = { ...b, at: '2020-01-01T00:00:00+07:00' };
    expect(currentOf([early, a])?.id).toBe('b');
  });

  test('versions that replace each other in a circle are all kept and shown as a contradiction', () => {
    const circle = [
      { id: 'a', parents: ['b'], at: '2025-05-01T08:00:00+07:00', by: null, actor: null, state: { n: 1 } },
      { id: 'b', parents: ['a'], at: '2025-05-02T08:00:00+07:00', by: null, actor: null, state: { n: 2 } },
    ];
    expect(currentOf(circle)?.id).toBe('b');
    expect(rivalsOf(circle)).toHaveLength(2);
  });
});

describe('a file that does not belong', () => {
  const refusedBy = (given: unknown, options = {}) => {
    const { refused, progress } = mergeProgress(
      [
        { name: 'klaten.json', content: content(klaten) },
        { name: 'aneh.json', content: given },
      ],
      { plan, within: '33', ...options },
    );
    // The others are merged all the same.
    expect(progress?.regions.map(({ region }) => region)).toEqual(['33.10']);
    expect(refused).toHaveLength(1);
    return refused[0];
  };
  const changed = (change: Partial<Record<keyof Progress, unknown>>) => ({ ...content(laptop), ...change });

  test.each<[string, unknown, string, string]>([
    ['of a newer format', changed({ schema: 'ipp.progress/2' }), 'other_version', 'ipp.progress/2'],
    ['that is something else', { schema: 'ipp.scores/1' }, 'not_progress', 'bukan berkas progres IPP'],
    ['that is nothing', null, 'not_progress', 'bukan berkas progres IPP'],
    ['that was cut off', '{"schema": "ipp.progress/1", "regi', 'not_progress', 'bukan JSON yang utuh'],
    [
      'of another instrument',
      changed({ instrument: 'ipp-lain@1.0.0' }),
      'other_instrument',
      'ipp-lain@1.0.0',
    ],
    [
      'of another version of the instrument',
      changed({ instrument: 'contoh-ipp@0.2.0' }),
      'other_instrument',
      '0.2.0',
    ],
    ['with real figures among made-up ones', changed({ sample: false }), 'sample_mixed', 'CONTOH'],
    ['with a field that cannot be', changed({ asOf: 'kemarin' }), 'invalid', 'asOf'],
    [
      'with a region that does not exist',
      changed({ regions: [{ region: '33.99' }] }),
      'unknown_region',
      '33.99',
    ],
    ['of another province', changed({ regions: [{ region: '34.71' }] }), 'foreign_region', '34.71'],
  ])('%s is refused with the reason', (_, given, code, text) => {
    const refusal = refusedBy(given);
    expect(refusal?.code).toBe(code);
    expect(refusal?.text.id).toContain(text);
    expect(refusal?.text.id.startsWith('Situs KPU mergeProgress: aneh.json: ')).toBe(true);
    expect(refusal?.text.en).not.toBe(refusal?.text.id);
  });

  test('nothing is merged when nothing can be read', () => {
    expect(mergeProgress([{ name: 'x', content: 1 }]).progress).toBe(null);
    expect(mergeProgress([])).toEqual({ progress: null, refused: [], conflicts: [], accepted: [] });
  });

  test('more files than there are regions are not read', () => {
    const many = Array.from({ length: mostFiles + 1 }, (_, index) => ({ name: `${index}`, content: '{' }));
    expect(mergeProgress(many).refused.at(-1)?.code).toBe('not_merged');
  });
});

describe('a file without versions, as somebody may write it by hand', () => {
  const byHand: Progress = {
    ...contohProgress(),
    deadlines: [],
    regions: [
      {
        region: '33.72',
        asOf: '2025-05-08T10:00:00+07:00',
        operators: [],
        summary: null,
        series: [],
        lastActivity: null,
        indicators: [
          { id: 'i1', status: 'terkirim', value: 5, note: null, evidence: [], difficulties: [], history: [] },
          {
            id: 'i2',
            status: 'kosong',
            value: null,
            note: null,
            evidence: [],
            difficulties: [],
            history: [],
          },
        ],
        difficulties: [],
      },
    ],
  };

  test('gets one, the same on every reading; what is untouched gets none', () => {
    const normal = normalProgress(byHand);
    expect(normal.regions[0]?.indicators.map(({ history }) => history.length)).toEqual([1, 0]);
    expect(normalProgress(byHand)).toEqual(normal);
    expect(normal.regions[0]?.summary).toMatchObject({ total: 2, terkirim: 1, kosong: 1 });
  });

  test('contradicts another such file where both say something else', () => {
    const other = JSON.parse(JSON.stringify(byHand)) as {
      regions: { asOf: string; indicators: { value: number }[] }[];
    };
    const [region] = other.regions;
    if (region) region.asOf = '2025-05-09T10:00:00+07:00';
    const [indicator] = region?.indicators ?? [];
    if (indicator) indicator.value = 6;
    const { progress, conflicts } = mergeProgress([
      { name: 'a', content: byHand },
      { name: 'b', content: other },
    ]);
    expect(
      conflicts.map(({ id, versions }) => [id, versions.map(({ state }) => (state as IndicatorState).value)]),
    ).toEqual([['i1', [6, 5]]]);
    expect(progress && progressConflicts(progress)).toHaveLength(1);
  });
});
