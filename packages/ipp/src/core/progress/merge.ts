/**
 * Puts the files of regencies together. Nothing is overwritten: two offices that changed the same indicator both find
 * their version, the contradiction is listed with both, and a person settles it.
 */
import { findRegion } from '@situs-kpu/regions';
import type { LocalText } from '../model.ts';
import type {
  DeadlineState,
  DifficultyState,
  IndicatorState,
  Progress,
  ProgressPlan,
  ProgressRole,
  Revision,
  StatusCounts,
} from './model.ts';
import { evidenceKey, joinProgress, normalProgress } from './normal.ts';
import { type ProgressError, type ProgressFault, parseProgress } from './parse.ts';
import { canonical, compareText, headsOf, rivalsOf } from './revisions.ts';

/** A file as it was received. */
export interface ProgressFile {
  /** Name by which a person knows it. */
  name: string;
  /** JSON as text or as read. A workbook is read by the workbench first. */
  content: unknown;
}

export interface MergeOptions {
  /** Instrument that all files must be about. @default that of the first readable file */
  instrument?: string;
  /** Whether the files are made-up ones. @default as the first readable file */
  sample?: boolean;
  /** Code of the province whose files these are; regions outside are refused. @default any */
  within?: string;
  /** What has to be filled in, for the counts. */
  plan?: ProgressPlan;
}

/** Why a whole file is refused. */
export type RefusalCode =
  | ProgressFault
  | 'other_instrument'
  | 'sample_mixed'
  | 'unknown_region'
  | 'foreign_region'
  | 'not_merged';

export interface MergeRefusal {
  file: string;
  code: RefusalCode;
  text: LocalText;
  /** Fields that could not be read. */
  errors: readonly ProgressError[];
}

/** What two files may say differently. */
export type ConflictKind = 'indicator' | 'difficulty' | 'deadline' | 'summary' | 'evidence' | 'category';

/** One side of a conflict. */
export interface ConflictVersion {
  /** What it says. */
  state: IndicatorState | DifficultyState | DeadlineState | StatusCounts | Readonly<Record<string, unknown>>;
  /** When it was made; `null` where that is not recorded. */
  at: string | null;
  by: ProgressRole | null;
  /** Name of the person. Internal. */
  actor: string | null;
  /** Ids of its revisions; empty for what has none. */
  revisions: readonly string[];
  /** Files that bring it. */
  files: readonly string[];
}

export interface MergeConflict {
  kind: ConflictKind;
  /** Code of the region; `null` for what belongs to the whole file. */
  region: string | null;
  /** Id of the indicator, difficulty, deadline, evidence or category; for counts the time. */
  id: string;
  /** All versions; the first one is shown until a person settles it. */
  versions: readonly ConflictVersion[];
}

/** What one accepted file brought. */
export interface MergeContribution {
  file: string;
  regions: readonly string[];
  /** Revisions that no file before it in the list had. */
  added: number;
}

export interface MergeOutcome {
  /** All accepted files as one; `null` when none could be accepted. */
  progress: Progress | null;
  refused: readonly MergeRefusal[];
  conflicts: readonly MergeConflict[];
  accepted: readonly MergeContribution[];
}

/** Most files at once. There are 514 kabupaten and kota. */
export const mostFiles = 600;

/** Puts files together. Those that cannot belong to it are refused with the reason, the others are merged. Never throws. */
export function mergeProgress(files: readonly ProgressFile[], options: MergeOptions = {}): MergeOutcome {
  const refused: MergeRefusal[] = [];
  const taken: { name: string; progress: Progress }[] = [];
  let { instrument = options.plan?.instrument, sample } = options;
  files.forEach(({ name, content }, index) => {
    const refuse = (code: RefusalCode, text: LocalText, errors: readonly ProgressError[] = []) => {
      const both = {
        id: `Situs KPU mergeProgress: ${name}: ${text.id}`,
        en: `Situs KPU mergeProgress: ${name}: ${text.en}`,
      };
      refused.push({ file: name, code, text: both, errors });
    };
    if (index >= mostFiles) {
      refuse('not_merged', {
        id: `lebih dari ${mostFiles} berkas. Sisanya tidak dibaca. Gabungkan dalam beberapa tahap.`,
        en: `more than ${mostFiles} files. The rest is not read. Merge in several steps.`,
      });
      return;
    }
    const read = parseProgress(content);
    if (!read.ok) {
      refuse(read.code, refusalText(read.errors), read.errors);
      return;
    }
    const { progress } = read;
    instrument ??= progress.instrument;
    sample ??= progress.sample;
    if (progress.instrument !== instrument)
      refuse('other_instrument', {
        id: `berkas ini untuk instrumen ${progress.instrument}, bukan ${instrument}. Indikatornya bukan yang sama. Gabungkan tersendiri.`,
        en: `this file is for the instrument ${progress.instrument}, not ${instrument}. Its indicators are others. Merge it apart.`,
      });
    else if (progress.sample !== sample)
      refuse('sample_mixed', {
        id: progress.sample
          ? 'berkas ini CONTOH. Angka contoh tidak digabung dengan angka sebenarnya. Pakai berkas yang sebenarnya.'
          : 'berkas ini sebenarnya, sedangkan yang lain CONTOH. Angka contoh tidak digabung dengan angka sebenarnya. Gabungkan tersendiri.',
        en: progress.sample
          ? 'this file is made up (CONTOH). Made-up figures are not put together with real ones. Use the real file.'
          : 'this file is real, the others are made up (CONTOH). Made-up figures are not put together with real ones. Merge it apart.',
      });
    else {
      const codes = [...new Set(progress.regions.map(({ region }) => region))].sort(compareText);
      const unknown = codes.filter((code) => !findRegion(code));
      const foreign = codes.filter(
        (code) =>
          options.within !== undefined && code !== options.within && !code.startsWith(`${options.within}.`),
      );
      if (unknown.length > 0)
        refuse('unknown_region', {
          id: `kode wilayah ${unknown.slice(0, 5).join(', ')} tidak ada. Isinya tidak bisa dipasang pada wilayah mana pun. Perbaiki kodenya.`,
          en: `there is no region ${unknown.slice(0, 5).join(', ')}. What it holds belongs nowhere. Mend the code.`,
        });
      else if (foreign.length > 0)
        refuse('foreign_region', {
          id: `berisi wilayah di luar provinsi ini: ${foreign.slice(0, 5).join(', ')}. Kirim ke KPU provinsi yang bersangkutan.`,
          en: `holds regions outside this province: ${foreign.slice(0, 5).join(', ')}. Send it to the KPU of that province.`,
        });
      else taken.push({ name, progress: normalProgress(progress, options.plan) });
    }
  });
  const [first, ...rest] = taken.map(({ progress }) => progress);
  if (!first) return { progress: null, refused, conflicts: [], accepted: [] };
  const progress = joinProgress([first, ...rest], options.plan);
  const origins = new Map<string, Set<string>>();
  const accepted = taken.map(({ name, progress: one }): MergeContribution => {
    let added = 0;
    for (const key of keysOf(one)) {
      const names = origins.get(key);
      if (!names) added += 1;
      origins.set(key, (names ?? new Set()).add(name));
    }
    return { file: name, regions: one.regions.map(({ region }) => region), added };
  });
  return { progress, refused, conflicts: conflictsOf(progress, origins), accepted };
}

function refusalText(errors: readonly ProgressError[]): LocalText {
  const [first] = errors;
  const more = errors.length - 1;
  const plain = (text: string) => text.replace(/^Situs KPU parseProgress: /, '');
  return {
    id: `${plain(first?.text.id ?? '')}${more > 0 ? ` Ada ${more} kesalahan lain.` : ''}`,
    en: `${plain(first?.text.en ?? '')}${more > 0 ? ` There are ${more} more.` : ''}`,
  };
}

const keyOf = (kind: ConflictKind, region: string | null, id: string, what: unknown): string =>
  canonical([kind, region, id, what]);

/** Everything of a normal file that a merge may not lose. */
function keysOf(progress: Progress): Set<string> {
  const keys = new Set<string>();
  const put = (kind: ConflictKind, region: string | null, id: string, all: readonly unknown[]) => {
    for (const one of all) keys.add(keyOf(kind, region, id, one));
  };
  for (const { id, history } of progress.deadlines) put('deadline', null, id, history);
  for (const category of progress.categories) put('category', null, category.id, [category]);
  for (const { region, indicators, difficulties, series } of progress.regions) {
    for (const { id, history, evidence } of indicators) {
      put('indicator', region, id, history);
      for (const one of evidence) put('evidence', region, one.id, [evidenceKey(one)]);
    }
    for (const { id, history } of difficulties) put('difficulty', region, id, history);
    for (const one of series) put('summary', region, one.at, [one]);
  }
  return keys;
}

/** Contradictions inside a file, also one that was merged before. Without names of files. */
export const progressConflicts = (progress: Progress): MergeConflict[] =>
  normalConflicts(normalProgress(progress));

/** The same for a file that is in normal form. */
export const normalConflicts = (progress: Progress): MergeConflict[] => conflictsOf(progress, new Map());

function conflictsOf(progress: Progress, origins: ReadonlyMap<string, ReadonlySet<string>>): MergeConflict[] {
  const conflicts: MergeConflict[] = [];
  const filesOf = (kind: ConflictKind, region: string | null, id: string, all: readonly unknown[]) =>
    [...new Set(all.flatMap((one) => [...(origins.get(keyOf(kind, region, id, one)) ?? [])]))].sort(
      compareText,
    );

  const revised = <S extends IndicatorState | DifficultyState | DeadlineState>(
    kind: ConflictKind,
    region: string | null,
    { id, history }: { id: string; history: readonly Revision<S>[] },
  ) => {
    const rivals = rivalsOf(history);
    if (rivals.length === 0) return;
    const heads = headsOf(history);
    const versions = rivals.map(({ state, at, by, actor }): ConflictVersion => {
      const same = heads.filter((head) => canonical(head.state) === canonical(state));
      const revisions = same.map((head) => head.id).sort(compareText);
      return { state, at, by, actor, revisions, files: filesOf(kind, region, id, same) };
    });
    conflicts.push({ kind, region, id, versions });
  };

  /** Things without revisions: several under one id contradict each other. */
  const plain = <T extends object>(
    kind: ConflictKind,
    region: string | null,
    things: readonly T[],
    id: (thing: T) => string,
    state: (thing: T) => ConflictVersion['state'],
    at: (thing: T) => string | null,
    identity: (thing: T) => unknown = (thing) => thing,
  ) => {
    const byId = new Map<string, T[]>();
    for (const thing of things) byId.set(id(thing), [...(byId.get(id(thing)) ?? []), thing]);
    for (const [key, group] of byId) {
      if (group.length < 2) continue;
      const versions = group.map(
        (thing): ConflictVersion => ({
          state: state(thing),
          at: at(thing),
          by: null,
          actor: null,
          revisions: [],
          files: filesOf(kind, region, key, [identity(thing)]),
        }),
      );
      conflicts.push({ kind, region, id: key, versions });
    }
  };

  for (const deadline of progress.deadlines) revised('deadline', null, deadline);
  plain(
    'category',
    null,
    progress.categories,
    ({ id }) => id,
    ({ label }) => ({ ...label }),
    () => null,
  );
  for (const { region, indicators, difficulties, series } of progress.regions) {
    for (const indicator of indicators) {
      revised('indicator', region, indicator);
      plain(
        'evidence',
        region,
        indicator.evidence,
        ({ id }) => id,
        (one) => ({ ...one }),
        ({ addedAt }) => addedAt,
        evidenceKey,
      );
    }
    for (const difficulty of difficulties) revised('difficulty', region, difficulty);
    // Where indicators are listed they decide, so older counts contradict nobody.
    if (indicators.length === 0)
      plain(
        'summary',
        region,
        series,
        ({ at }) => at,
        ({ counts }) => counts,
        ({ at }) => at,
      );
  }
  return conflicts;
}

/** The revision that settles a contradiction: it replaces every version that holds. */
export function settle<S>(
  history: readonly Revision<S>[],
  state: S,
  made: { id: string; at: string; by: ProgressRole; actor: string | null },
): Revision<S> {
  const parents = [...new Set(headsOf(history).map(({ id }) => id))].sort(compareText);
  return { ...made, parents, state };
}
