import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { mergeProgress } from '../core/progress/merge.ts';
import { indicatorStatuses, type Progress } from '../core/progress/model.ts';
import { normalProgress } from '../core/progress/normal.ts';
import { canonical, contentId } from '../core/progress/revisions.ts';
import { contohPlan, contohProgress } from '../fixtures/progress.ts';
import type { WorkbenchCommand } from './command.ts';
import { describeEvidence } from './evidence.ts';
import { generationOf, memoryStorage, type WorkbenchStorage, type WorkbenchTabs } from './storage.ts';
import { createWorkbench } from './store.ts';
import type { WorkbenchOptions } from './types.ts';

vi.setConfig({ testTimeout: 120_000 });

const plan = contohPlan();
const code = '33.72';
const start = (): Progress => {
  const all = contohProgress();
  const empty = {
    operators: [],
    summary: null,
    series: [],
    lastActivity: null,
    indicators: [],
    difficulties: [],
  };
  return {
    ...all,
    asOf: '2025-05-01T08:00:00+07:00',
    regions: [{ region: code, asOf: '2025-05-01T08:00:00+07:00', ...empty }],
  };
};
const [one = '', two = '', three = ''] = plan.indicators.map(({ id }) => id);
const value = (indicator: string, given: number): WorkbenchCommand => ({
  type: 'value',
  region: code,
  indicator,
  value: given,
});

/** Timers that run when told to. */
function hand() {
  let waiting: { run: () => void; ms: number }[] = [];
  return {
    timers: {
      set: (run: () => void, ms: number) => {
        const entry = { run, ms };
        waiting.push(entry);
        return entry;
      },
      clear: (timer: unknown) => {
        waiting = waiting.filter((entry) => entry !== timer);
      },
    },
    waiting: () => waiting.map(({ ms }) => ms),
    fire() {
      const now = waiting;
      waiting = [];
      for (const { run } of now) run();
    },
  };
}

/** Tabs of one browser. */
function channel() {
  const listeners = new Set<(message: { generation: number; writer: string }) => void>();
  return (): WorkbenchTabs => ({
    tell: (message) => {
      for (const listener of listeners) listener(message);
    },
    listen(heard) {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
  });
}

let clock = Date.parse('2025-05-10T01:00:00Z');
let count = 0;
const make = (storage: WorkbenchStorage, more: Partial<WorkbenchOptions> = {}) =>
  createWorkbench({
    storage,
    plan,
    actor: { role: 'kabkota', name: null },
    initial: start(),
    regions: [code],
    within: '33',
    now: () => {
      clock += 1000;
      return new Date(clock).toISOString();
    },
    newId: () => `id-${++count}`,
    timers: hand().timers,
    ...more,
  });
const opened = async (storage: WorkbenchStorage = memoryStorage(), more: Partial<WorkbenchOptions> = {}) => {
  const bench = make(storage, more);
  await bench.open();
  return bench;
};
type Bench = Awaited<ReturnType<typeof opened>>;
const shownValue = (bench: Bench, id: string) =>
  bench.getSnapshot().progress.regions[0]?.indicators.find((each) => each.id === id)?.value ?? null;
const settled = () => new Promise((done) => setTimeout(done, 0));

describe('an operator fills, closes the browser and comes back', () => {
  test('what was entered is there again', async () => {
    const storage = memoryStorage();
    const { timers, fire, waiting } = hand();
    const bench = await opened(storage, { timers });
    expect(bench.dispatch(value(one, 71.2))).toEqual({ ok: true });
    expect(bench.getSnapshot()).toMatchObject({
      save: 'menunggu',
      unsaved: true,
      sinceExport: 1,
      canUndo: true,
    });
    expect(bench.hasUnsavedChanges()).toBe(true);
    expect(waiting()).toEqual([400]);
    fire();
    await settled();
    expect(bench.getSnapshot()).toMatchObject({ save: 'tersimpan', unsaved: false });
    bench.dispatch(value(two, 5));
    await bench.close();
    expect(bench.getSnapshot()).toMatchObject({ status: 'tertutup', save: 'tersimpan' });
    expect(bench.dispatch(value(two, 6))).toMatchObject({ ok: false, code: 'not_ready' });
    const again = await opened(storage);
    expect([shownValue(again, one), shownValue(again, two)]).toEqual([71.2, 5]);
    expect(again.getSnapshot()).toMatchObject({
      status: 'siap',
      unsaved: false,
      sinceExport: 2,
      recovery: null,
    });
  });

  test('nothing is done before what was kept is read', () => {
    const bench = make(memoryStorage());
    expect(bench.getSnapshot().status).toBe('memuat');
    expect(bench.dispatch(value(one, 1))).toMatchObject({ ok: false, code: 'not_ready' });
    expect(bench.undo()).toMatchObject({ ok: false, code: 'not_ready' });
  });

  test('changes made while it is being saved are saved next', async () => {
    const inner = memoryStorage();
    let release = () => {};
    const storage: WorkbenchStorage = {
      ...inner,
      replace: async (...args) => {
        await new Promise<void>((done) => {
          release = done;
        });
        return inner.replace(...args);
      },
    };
    const bench = await opened(storage);
    bench.dispatch(value(one, 1));
    const saving = bench.flush();
    bench.dispatch(value(two, 2));
    expect(bench.getSnapshot().save).not.toBe('tersimpan');
    release();
    await settled();
    release();
    await saving;
    expect(bench.hasUnsavedChanges()).toBe(false);
    expect([shownValue(await opened(inner), one), shownValue(await opened(inner), two)]).toEqual([1, 2]);
  });

  test('tells listeners once per change, and keeps a snapshot that was taken', async () => {
    const bench = await opened();
    const before = bench.getSnapshot();
    const changed = vi.fn();
    const stop = bench.subscribe(changed);
    bench.dispatch(value(one, 1));
    expect(changed).toHaveBeenCalledTimes(1);
    expect(bench.getSnapshot()).not.toBe(before);
    expect(bench.getSnapshot()).toBe(bench.getSnapshot());
    expect(before.progress.regions[0]?.indicators).toEqual([]);
    stop();
    bench.undo();
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('undoing', () => {
  test('goes back and forth, also over an import, and says why it goes no further', async () => {
    const bench = await opened();
    expect(bench.undo()).toMatchObject({ ok: false, code: 'nothing' });
    bench.dispatch(value(one, 1));
    bench.dispatch(value(one, 2));
    bench.undo();
    expect(shownValue(bench, one)).toBe(1);
    expect(bench.getSnapshot()).toMatchObject({ canRedo: true, sinceExport: 1 });
    bench.redo();
    expect(shownValue(bench, one)).toBe(2);
    bench.undo();
    bench.dispatch(value(one, 3));
    expect(bench.redo()).toMatchObject({ ok: false, code: 'nothing' });
    bench.exportJson();
    const outcome = bench.undo();
    expect(outcome.ok || outcome.text.id).toContain('sudah diekspor');
    expect(bench.getSnapshot()).toMatchObject({ undoStop: 'ekspor', sinceExport: 0 });
  });

  test('keeps as many steps as it was told, and none where it was told 0', async () => {
    for (const undoSteps of [0, 2]) {
      const bench = await opened(memoryStorage(), { undoSteps });
      for (const given of [1, 2, 3]) bench.dispatch(value(one, given));
      for (let step = 0; step < undoSteps; step += 1) expect(bench.undo()).toEqual({ ok: true });
      expect(bench.getSnapshot().canUndo).toBe(false);
      expect(bench.undo()).toMatchObject({ ok: false, code: 'nothing' });
      expect(shownValue(bench, one)).toBe(3 - undoSteps);
    }
  });

  test('any commands: all undone is the beginning, all redone is the end', async () => {
    const command: fc.Arbitrary<WorkbenchCommand> = fc.oneof(
      fc.record({
        type: fc.constant('value' as const),
        region: fc.constant(code),
        indicator: fc.constantFrom(one, two, three),
        value: fc.constantFrom(1, 2, 'x', null),
      }),
      fc.record({
        type: fc.constant('status' as const),
        region: fc.constant(code),
        indicator: fc.constantFrom(one, two, three),
        to: fc.constantFrom(...indicatorStatuses),
        note: fc.constantFrom(null, 'alasan'),
      }),
      fc.record({
        type: fc.constant('raiseDifficulty' as const),
        region: fc.constant(code),
        indicator: fc.constantFrom(null, one),
        category: fc.constantFrom('definisi', 'tidak-ada'),
        text: fc.constantFrom('a', ''),
        owner: fc.constant('provinsi' as const),
        dueAt: fc.constant(null),
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(command, { maxLength: 15 }),
        fc.constantFrom('kabkota' as const, 'provinsi' as const),
        async (commands, role) => {
          const bench = await opened(memoryStorage(), { actor: { role, name: null } });
          const beginning = canonical(bench.getSnapshot().progress);
          const accepted = commands.filter((each) => bench.dispatch(each).ok).length;
          const end = canonical(bench.getSnapshot().progress);
          // What the tool makes is in normal form.
          expect(canonical(normalProgress(bench.getSnapshot().progress, plan))).toBe(end);
          for (let step = 0; step < accepted; step += 1) expect(bench.undo()).toEqual({ ok: true });
          expect(bench.undo().ok).toBe(false);
          expect(canonical(bench.getSnapshot().progress)).toBe(beginning);
          for (let step = 0; step < accepted; step += 1) expect(bench.redo()).toEqual({ ok: true });
          expect(canonical(bench.getSnapshot().progress)).toBe(end);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('when the browser loses or refuses', () => {
  const filled = async () => {
    const storage = memoryStorage();
    const bench = await opened(storage);
    bench.dispatch(value(one, 1));
    await bench.flush();
    bench.dispatch(value(one, 2));
    await bench.close();
    return storage;
  };

  test('a damaged copy: the one before is shown, the damaged one can be downloaded and is kept', async () => {
    const storage = await filled();
    const draft = storage.slots.now as { body: string };
    storage.slots.now = { ...draft, body: draft.body.slice(0, -5) };
    const bench = await opened(storage);
    expect(shownValue(bench, one)).toBe(1);
    const { recovery } = bench.getSnapshot();
    expect(recovery?.kind).toBe('sebelumnya');
    expect(recovery?.raw).toContain(draft.body.slice(0, 20).replaceAll('"', '\\"'));
    expect(storage.aside).toHaveLength(1);
    bench.dispatch(value(two, 5));
    await bench.close();
    const again = await opened(storage);
    expect([shownValue(again, one), shownValue(again, two)]).toEqual([1, 5]);
    // The damaged one has not taken the place of the good one before.
    expect(JSON.stringify(storage.slots.before)).not.toContain('undefined');
    expect(generationOf(storage.slots.before)).not.toBe(generationOf(storage.slots.now));
  });

  test.each<[string, unknown]>([
    ['no document at all', 'sampah'],
    ['a number', 7],
    ['half a document', { format: 1, generation: 3, body: '{', check: contentId('{') }],
    [
      'a document of another form',
      { format: 1, generation: 3, body: '{"progress":{}}', check: contentId('{"progress":{}}') },
    ],
  ])('%s: said, begun anew, the raw copy kept, and saving works', async (_, now) => {
    const storage = memoryStorage({ now, before: undefined });
    const bench = await opened(storage);
    expect(bench.getSnapshot().recovery?.kind).toBe('hilang');
    expect(bench.getSnapshot().recovery?.raw).toBeTruthy();
    expect(storage.aside).toEqual([now]);
    bench.dispatch(value(one, 4));
    await bench.close();
    expect(shownValue(await opened(storage), one)).toBe(4);
  });

  test.each([
    ['of a newer tool', { format: 2, generation: 9 }, 'versi_lain'],
    [
      'of a newer format',
      { body: JSON.stringify({ progress: { ...start(), schema: 'ipp.progress/2' } }) },
      'versi_lain',
    ],
    [
      'about another instrument',
      { body: JSON.stringify({ progress: { ...start(), instrument: 'lain@1.0.0' } }) },
      'instrumen_lain',
    ],
  ] as const)('a document %s is left alone until the person decides', async (_, draft, kind) => {
    const body = 'body' in draft ? draft.body : '';
    const now = {
      format: 1,
      generation: 9,
      savedAt: '2025-05-01T00:00:00Z',
      writer: 'x',
      check: contentId(body),
      ...draft,
    };
    const storage = memoryStorage({ now, before: undefined });
    const bench = await opened(storage);
    expect(bench.getSnapshot()).toMatchObject({ status: 'baca', recovery: { kind } });
    expect(bench.dispatch(value(one, 1))).toMatchObject({ ok: false, code: 'read_only' });
    await bench.flush();
    expect(storage.slots.now).toBe(now);
    await bench.startAnew();
    expect(storage.aside).toEqual([now]);
    expect(bench.dispatch(value(one, 1))).toEqual({ ok: true });
    await bench.close();
    expect(shownValue(await opened(storage), one)).toBe(1);
  });

  test('no place to keep anything: said, and the tool works for the time of the page', async () => {
    const storage: WorkbenchStorage = {
      read: () => Promise.reject(new Error('denied')),
      replace: () => Promise.reject(new Error('denied')),
      setAside: () => Promise.reject(new Error('denied')),
    };
    const bench = await opened(storage);
    expect(bench.getSnapshot()).toMatchObject({ status: 'siap', recovery: { kind: 'tidak_bisa_dibaca' } });
    expect(bench.dispatch(value(one, 1))).toEqual({ ok: true });
    await bench.flush();
    expect(bench.getSnapshot()).toMatchObject({ save: 'gagal', unsaved: true });
    expect(bench.exportJson().text).toContain(`"${one}"`);
  });

  test('a full disk is asked again, ever more rarely, and the person is told once', async () => {
    const inner = memoryStorage();
    let full = true;
    const storage: WorkbenchStorage = {
      ...inner,
      replace: (...args) => (full ? Promise.reject(new Error('quota')) : inner.replace(...args)),
    };
    const { timers, fire, waiting } = hand();
    const bench = await opened(storage, { timers });
    bench.dispatch(value(one, 1));
    await bench.flush();
    expect(waiting()).toEqual([800]);
    fire();
    await settled();
    expect(waiting()).toEqual([1600]);
    expect(bench.getSnapshot().notices.map(({ kind }) => kind)).toEqual(['gagal_simpan']);
    full = false;
    fire();
    await settled();
    expect(bench.getSnapshot()).toMatchObject({ save: 'tersimpan', unsaved: false });
    bench.dismiss(1);
    expect(bench.getSnapshot().notices).toEqual([]);
  });
});

describe('two tabs', () => {
  test('the other one shows at once what was saved, and undoes nothing of it', async () => {
    const storage = memoryStorage();
    const tab = channel();
    const a = await opened(storage, { tabs: tab() });
    const b = await opened(storage, { tabs: tab() });
    a.dispatch(value(one, 1));
    await a.flush();
    await settled();
    expect(shownValue(b, one)).toBe(1);
    expect(b.getSnapshot().notices.map(({ kind }) => kind)).toEqual(['tab_lain']);
    expect(b.undo()).toMatchObject({ ok: false, code: 'nothing' });
    expect(b.getSnapshot().undoStop).toBe('tab_lain');
  });

  test('both changed something: nothing is lost, and what differs waits for a decision', async () => {
    const storage = memoryStorage();
    const a = await opened(storage);
    a.dispatch(value(three, 9));
    await a.flush();
    // Without a channel: saving notices.
    const b = await opened(storage);
    a.dispatch(value(one, 1));
    a.dispatch(value(three, 10));
    b.dispatch(value(two, 2));
    b.dispatch(value(three, 11));
    await a.flush();
    await b.flush();
    expect([one, two, three].map((id) => shownValue(b, id))).toEqual([1, 2, 11]);
    expect(b.getSnapshot().conflicts.map(({ id, versions }) => [id, versions.length])).toEqual([[three, 2]]);
    expect(b.getSnapshot().notices[0]?.text.id).toContain('1 isian berbeda');
    expect(b.getSnapshot()).toMatchObject({ save: 'tersimpan', unsaved: false });
    const again = await opened(storage);
    expect([one, two].map((id) => shownValue(again, id))).toEqual([1, 2]);
    // The first tab, saving later, takes it over as well.
    a.dispatch(value(one, 7));
    await a.flush();
    expect([shownValue(a, one), shownValue(a, two)]).toEqual([7, 2]);
  });
});

describe('a file leaves and comes', () => {
  test('three operators export, the province imports after a preview, sees one contradiction, and can take it back', async () => {
    const laptop = await opened();
    laptop.dispatch(value(one, 1));
    const shared = laptop.exportJson();
    expect(shared.name).toMatch(/^CONTOH-ipp-progres-33\.72-2025-05-\d\d\.json$/);
    const office = await opened();
    const took = await office.previewImport([{ name: shared.name, content: shared.text }]);
    expect(took.added).toEqual([]);
    expect(office.applyImport(took)).toEqual({ ok: true });
    laptop.dispatch(value(one, 2));
    office.dispatch(value(one, 3));
    office.dispatch(value(two, 4));
    const klaten = await opened(memoryStorage(), {
      regions: ['33.10'],
      initial: { ...start(), regions: start().regions.map((each) => ({ ...each, region: '33.10' })) },
    });
    klaten.dispatch({ type: 'value', region: '33.10', indicator: one, value: 8 });
    const province = await opened(memoryStorage(), {
      actor: { role: 'provinsi', name: null },
      initial: { ...start(), regions: [] },
    });
    const empty = province.getSnapshot().progress;
    const preview = await province.previewImport([
      { name: 'laptop.json', content: laptop.exportJson().text },
      { name: 'kantor.xlsx', content: (await office.exportXlsx()).bytes },
      { name: 'klaten.json', content: new TextEncoder().encode(klaten.exportJson().text) },
      { name: 'rusak.xlsx', content: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) },
      { name: 'lain.json', content: '{"schema":"ipp.progress/9"}' },
    ]);
    expect(preview.cells).toEqual([]);
    expect(preview.outcome.refused.map(({ file, code: why }) => `${file} ${why}`)).toEqual([
      'rusak.xlsx not_progress',
      'lain.json other_version',
    ]);
    expect(
      preview.added.map(({ region, id, versions }) => [region, id, versions.map(({ files }) => files)]),
    ).toEqual([[code, one, [['kantor.xlsx'], ['laptop.json']]]]);
    expect(preview.changes.filter(({ kind }) => kind === 'region').map(({ id }) => id)).toEqual([
      '33.10',
      code,
    ]);
    // A preview changes nothing.
    expect(province.getSnapshot().progress).toBe(empty);
    expect(province.applyImport(preview)).toEqual({ ok: true });
    expect(province.getSnapshot().progress.regions.map(({ region }) => region)).toEqual(['33.10', code]);
    const [conflict] = province.getSnapshot().conflicts;
    const revision =
      conflict?.versions.find(({ state }) => 'value' in state && state.value === 2)?.revisions[0] ?? '';
    expect(province.dispatch({ type: 'settle', kind: 'indicator', region: code, id: one, revision })).toEqual(
      { ok: true },
    );
    expect(province.getSnapshot().conflicts).toEqual([]);
    // The decision reaches the operator as an ordinary change, without a new contradiction.
    const back = await laptop.previewImport([{ name: 'provinsi.json', content: province.exportJson().text }]);
    expect(back.added).toEqual([]);
    expect(laptop.applyImport(back)).toEqual({ ok: true });
    expect(laptop.applyImport(back)).toMatchObject({ ok: false, code: 'stale' });
    expect(
      [shownValue(laptop, one), shownValue(laptop, two)].filter((each) => each !== null).length,
    ).toBeGreaterThan(0);
    laptop.undo();
    expect(laptop.getSnapshot().progress.regions).toHaveLength(1);
  });

  test('nothing usable: nothing is taken', async () => {
    const bench = await opened();
    const preview = await bench.previewImport([{ name: 'x', content: 'x' }]);
    expect(bench.applyImport(preview)).toMatchObject({ ok: false, code: 'nothing' });
    const real = { ...start(), sample: false };
    expect((await bench.previewImport([{ name: 'y', content: real }])).outcome.refused[0]?.code).toBe(
      'sample_mixed',
    );
  });

  test('an XLSX file holds everything: read back it is the same document, in both languages', async () => {
    const { readWorkbook, writeWorkbook } = await import('./workbook.ts');
    const progress = normalProgress(contohProgress(), plan);
    for (const locale of ['id', 'en'] as const) {
      const bytes = await writeWorkbook(progress, plan, locale);
      const { progress: back, errors } = await readWorkbook(bytes, {
        plan,
        now: '2025-06-01T00:00:00Z',
        sample: true,
      });
      expect(errors).toEqual([]);
      expect(canonical(back)).toBe(canonical(progress));
      expect(Buffer.compare(bytes, await writeWorkbook(progress, plan, locale))).toBe(0);
    }
  });

  test('a change in its table goes on from the version it shows; one in a sheet for reading is told', async () => {
    const { readXlsx, writeXlsx } = await import('@situs-kpu/ui/xlsx');
    const { readWorkbook, writeWorkbook } = await import('./workbook.ts');
    const progress = normalProgress(
      { ...contohProgress(), regions: contohProgress().regions.filter(({ region }) => region === code) },
      plan,
    );
    const bytes = await writeWorkbook(progress, plan);
    const sheets = await Promise.all(
      (await readXlsx(bytes)).names.map(async (name) => ({
        name,
        rows: (await readXlsx(bytes, { sheet: name })).rows.map((row) =>
          row.map((cell) => (cell ?? null) as string | number | null),
        ),
      })),
    );
    const rewrite = (
      change: (name: string, rows: (string | number | null)[][]) => (string | number | null)[][],
    ) => {
      const [head, ...more] = sheets.map(({ name, rows }) => ({
        name,
        rows: change(
          name,
          rows.map((row) => [...row]),
        ),
      }));
      return writeXlsx(head?.rows ?? [], { name: head?.name ?? '', more });
    };
    const edited = await rewrite((name, rows) => {
      const target = rows.find((row) => name === 'Indikator' && row[5] === 'Terkirim');
      if (target) target[5] = 'Terverifikasi';
      const difficulty = name === 'Kendala' ? rows[1] : undefined;
      if (difficulty) difficulty[3] = 'diubah';
      return rows;
    });
    const read = await readWorkbook(edited, { plan, now: '2025-06-01T00:00:00Z', sample: true });
    expect(read.errors.map(({ sheet, cell, code: why }) => `${sheet} ${cell} ${why}`)).toEqual([
      'Kendala D2 read_only',
    ]);
    const { outcome } = await (await opened(memoryStorage(), { initial: progress })).previewImport([
      { name: 'a.xlsx', content: edited },
    ]);
    expect(outcome.conflicts).toEqual([]);
    const made = read.progress?.regions[0]?.indicators.flatMap(({ history }) =>
      history.filter(({ id }) => id.startsWith('lembar-')),
    );
    expect(made?.map(({ state, parents }) => [state.status, parents.length])).toEqual([['terverifikasi', 1]]);
    // The whole document, cut.
    const cut = await rewrite((name, rows) => (name === 'Data IPP' ? rows.slice(0, -1) : rows));
    const damaged = await readWorkbook(cut, { plan, now: '2025-06-01T00:00:00Z', sample: true });
    expect(damaged.progress).toBe(null);
    expect(damaged.errors[0]?.code).toBe('data_damaged');
    // Only the table, as somebody may send it.
    const table = await writeXlsx(sheets[0]?.rows ?? []);
    const alone = await readWorkbook(table, { plan, now: '2025-06-01T00:00:00Z', sample: true });
    expect(alone.errors).toEqual([]);
    expect(alone.progress?.regions[0]?.indicators).toHaveLength(40);
    const together = mergeProgress(
      [
        { name: 'a', content: progress },
        { name: 'b', content: alone.progress },
      ],
      { plan },
    );
    expect(together.conflicts).toEqual([]);
  });
});

test('a picked file is described with its hash', async () => {
  const file = new File(['abc'], 'BA.pdf', { type: 'application/pdf' });
  expect(await describeEvidence(file)).toEqual({
    name: 'BA.pdf',
    type: 'application/pdf',
    size: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    visibility: 'internal',
  });
  const gone = {
    name: 'x',
    type: '',
    size: 5,
    arrayBuffer: () => Promise.reject(new Error('gone')),
  } as unknown as File;
  expect(await describeEvidence(gone, 'publik')).toMatchObject({
    sha256: null,
    type: 'application/octet-stream',
    visibility: 'publik',
  });
});
