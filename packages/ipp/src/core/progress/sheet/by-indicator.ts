/**
 * The sheet with one row per indicator, for one regency or several: state, entry, note. It carries the id of the version
 * each row shows, so that a change made in the spreadsheet goes on from that version and not from nothing.
 */
import { instantOf, type SheetCell, type SheetRows, textOfCell, type WrittenCell } from '@situs-kpu/ui/core';
import { type Locale, textIn } from '../../model.ts';
import {
  type IndicatorProgress,
  type IndicatorState,
  indicatorStatuses,
  type Progress,
  type ProgressPlan,
  type ProgressRole,
  progressSchema,
  type RegionProgress,
  type Revision,
  roleNames,
  statusNames,
} from '../model.ts';
import { normalProgress, untouched } from '../normal.ts';
import { plannedFor, regionName, regionZone } from '../plan.ts';
import { canonical, contentId, currentOf } from '../revisions.ts';
import type { ProgressSheetOutput } from './by-region.ts';
import { mostSheetRows } from './by-region.ts';
import {
  type CellReading,
  cellReporter,
  readEntry,
  readMoment,
  readRole,
  readStatus,
  writtenEntry,
} from './cells.ts';
import { columnLetters, type FieldWords, findProgressColumns, type ProgressMapping } from './columns.ts';
import { regionFinder } from './regions.ts';

/** What a column of this sheet can hold. */
export type IndicatorSheetField =
  | 'code'
  | 'name'
  | 'dimension'
  | 'indicator'
  | 'label'
  | 'status'
  | 'value'
  | 'note'
  | 'at'
  | 'by'
  | 'revision';

const fields: FieldWords<IndicatorSheetField> = {
  code: ['kode wilayah', 'kode kab kota', 'kode kabupaten kota', 'kode kemendagri', 'area code'],
  name: ['nama wilayah', 'wilayah', 'kabupaten kota', 'kab kota', 'satker', 'area', 'region'],
  dimension: ['dimensi', 'variabel', 'dimension'],
  indicator: ['id indikator', 'kode indikator', 'kode', 'indicator id', 'id'],
  label: ['indikator', 'nama indikator', 'uraian', 'indicator'],
  status: ['status', 'keadaan', 'state'],
  value: ['nilai', 'isian', 'value', 'entry'],
  note: ['catatan', 'keterangan', 'alasan', 'note'],
  at: ['diubah pada', 'tanggal', 'changed at', 'changed'],
  by: ['diubah oleh', 'oleh', 'changed by', 'by'],
  revision: ['versi', 'revisi', 'version', 'revision'],
};

const heads: Readonly<Record<Locale, readonly string[]>> = {
  id: [
    'Kode wilayah',
    'Nama wilayah',
    'Dimensi',
    'ID indikator',
    'Indikator',
    'Status',
    'Nilai',
    'Catatan',
    'Diubah pada',
    'Diubah oleh',
    'Versi',
  ],
  en: [
    'Area code',
    'Area',
    'Dimension',
    'Indicator ID',
    'Indicator',
    'Status',
    'Value',
    'Note',
    'Changed at',
    'Changed by',
    'Version',
  ],
};

export interface IndicatorSheetInput {
  rows: SheetRows;
  /** Instrument, e.g. `ipp-pilkada-2024@1.0.0`. */
  instrument: string;
  /** When the sheet was made; rows may have their own moment. */
  asOf: string;
  /** Whether the figures are made up. */
  sample: boolean;
  /** Code of the region of all rows, where the sheet has no column for it. */
  region?: string;
  /** Code of the province; rows outside are refused. */
  within?: string;
  plan?: ProgressPlan;
  /** What the rows go on from: versions it knows are continued. The result then holds the base as well. */
  base?: Progress;
  mapping?: ProgressMapping<IndicatorSheetField>;
}

/** Reads it. Rows with an error are left out and named; the others are read. Never throws. */
export function fromIndicatorSheet(input: IndicatorSheetInput): ProgressSheetOutput<IndicatorSheetField> {
  const { rows, plan, asOf } = input;
  const { errors, report } = cellReporter(rows);
  const fail = (columns: Partial<Record<IndicatorSheetField, string>> = {}) => ({
    progress: null,
    errors,
    columns,
  });
  if (rows.length > mostSheetRows) {
    report('error', 'too_large_sheet', null, null, {
      id: `Lebih dari ${mostSheetRows} baris. Simpan hanya tabelnya.`,
      en: `More than ${mostSheetRows} rows. Save only the table.`,
    });
    return fail();
  }
  const found = findProgressColumns(rows, fields, input.mapping);
  const placed = found && (found.at.has('code') || found.at.has('name') || input.region !== undefined);
  const named = found && (found.at.has('indicator') || (plan && found.at.has('label')));
  if (!found || !placed || !named || !found.at.has('status')) {
    report('error', 'no_header', null, null, {
      id: 'Judul kolom tidak ditemukan. Perlu kolom wilayah, ID indikator, dan status. Unduh templatnya.',
      en: 'No header was found. It needs columns for the region, the indicator ID and the status. Download the template.',
    });
    return fail();
  }
  const columns = columnLetters(found);
  for (const { columns: both } of found.twice)
    report('error', 'two_columns', found.header, both[1], {
      id: 'Judul kolom ini sudah ada. Hapus salah satu.',
      en: 'This column title is there already. Remove one.',
    });
  if (instantOf(asOf) === null)
    report('error', 'moment', null, null, {
      id: 'Waktu lembar ini tidak bisa dibaca. Berikan waktu lengkap dengan zona, misalnya 2025-05-08T10:00:00+07:00.',
      en: 'The moment of this sheet cannot be read. Give a time with its zone, for example 2025-05-08T10:00:00+07:00.',
    });
  if (errors.length > 0) return fail(columns);

  const find = regionFinder(input.within);
  const base = input.base && normalProgress(input.base, plan);
  const before = new Map(base?.regions.map((one) => [one.region, one]));
  const regions = new Map<string, Map<string, IndicatorProgress>>();
  const labels = new Map<string, Map<string, string>>();
  const seen = new Set<string>();
  for (let row = found.header + 1; row < rows.length; row += 1) {
    const cell = (field: IndicatorSheetField): SheetCell => {
      const index = found.at.get(field);
      return index === undefined ? null : (rows[row]?.[index] ?? null);
    };
    const at = (field: IndicatorSheetField) => found.at.get(field) ?? null;
    const text = (field: IndicatorSheetField) => textOfCell(cell(field));
    if (text('status') === '' && text('value') === '' && text('indicator') === '' && text('note') === '')
      continue;
    const place =
      input.region === undefined || text('code') !== '' || text('name') !== ''
        ? find(cell('code'), cell('name'))
        : find(input.region, null);
    if (place === null) {
      report('error', 'unknown_region', row, null, {
        id: 'Baris ini tidak menyebut wilayah. Tulis kodenya.',
        en: 'This row names no region. Write its code.',
      });
      continue;
    }
    if (!place.found) {
      report('error', place.code, row, at(place.at), place.text);
      continue;
    }
    const { code } = place;
    if (place.differs)
      report('warning', 'name_differs', row, at('name'), {
        id: `Kode ini milik ${regionName(code)}. Yang dipakai kodenya; periksa barisnya.`,
        en: `The code is that of ${regionName(code)}. The code is used; check the row.`,
      });
    const id = text('indicator') || idByLabel(code, text('label'));
    if (id === '') {
      report('error', 'indicator_missing', row, at('indicator'), {
        id: 'Baris ini tidak menyebut indikator yang dikenal. Tulis ID indikatornya.',
        en: 'This row names no indicator that is known. Write its ID.',
      });
      continue;
    }
    if (plan && !plannedFor(plan, code).some((one) => one.id === id)) {
      report('error', 'unknown_indicator', row, at('indicator'), {
        id: `Tidak ada dalam ${plan.instrument} untuk ${regionName(code)}. Periksa ID-nya.`,
        en: `It is not part of ${plan.instrument} for ${regionName(code)}. Check the ID.`,
      });
      continue;
    }
    const key = JSON.stringify([code, id]);
    if (seen.has(key)) {
      report('error', 'duplicate_row', row, at('indicator'), {
        id: `Indikator ini sudah ada di baris lain untuk ${regionName(code)}. Hapus salah satu.`,
        en: `This indicator of ${regionName(code)} is in another row already. Remove one.`,
      });
      continue;
    }
    seen.add(key);
    let wrong = false;
    const take = <T>(field: IndicatorSheetField, reading: CellReading<T>): T | null => {
      if (reading.ok) return reading.value;
      wrong = true;
      report('error', reading.code, row, at(field), reading.text);
      return null;
    };
    const status = take('status', readStatus(cell('status')));
    const value = take('value', readEntry(cell('value')));
    const moment = take('at', readMoment(cell('at'), regionZone(code)));
    const by = take('by', readRole(cell('by')));
    const note = text('note') || null;
    if (status === null && !wrong && (value !== null || note !== null)) {
      wrong = true;
      report('error', 'status_missing', row, at('status'), {
        id: 'Baris ini berisi nilai atau catatan tanpa status. Tulis statusnya, misalnya Draf.',
        en: 'This row holds a value or a note without a state. Write the state, for example Draft.',
      });
    }
    if (wrong) continue;
    const state: IndicatorState = { status: status ?? 'kosong', value, note };
    const known = before.get(code)?.indicators.find((one) => one.id === id);
    const mine = regions.get(code) ?? new Map<string, IndicatorProgress>();
    mine.set(id, rowIndicator(id, state, text('revision'), moment, by, known, `${code} ${id}`, asOf));
    regions.set(code, mine);
  }
  if (regions.size === 0) {
    report('error', 'no_rows', null, null, {
      id: 'Tidak ada baris indikator yang bisa dibaca.',
      en: 'No row of an indicator could be read.',
    });
    return fail(columns);
  }
  const read: Progress = {
    schema: progressSchema,
    instrument: input.instrument,
    asOf,
    sample: input.sample,
    categories: base?.categories ?? [],
    deadlines: base?.deadlines ?? [],
    regions: [...regions].map(([region, indicators]): RegionProgress => {
      const old = before.get(region);
      const empty = { operators: [], summary: null, series: [], lastActivity: null, difficulties: [] };
      const others = (old?.indicators ?? []).filter(({ id }) => !indicators.has(id));
      return { ...(old ?? empty), region, asOf, indicators: [...others, ...indicators.values()] };
    }),
  };
  const rest = (base?.regions ?? []).filter(({ region }) => !regions.has(region));
  return { progress: { ...read, regions: [...read.regions, ...rest] }, errors, columns };

  function idByLabel(code: string, label: string): string {
    if (!plan || label === '') return '';
    const mine = labels.get(code) ?? new Map<string, string>();
    if (mine.size === 0) {
      for (const one of plannedFor(plan, code))
        for (const locale of ['id', 'en'] as const) {
          const name = textIn(one.label, locale).toLowerCase();
          // A label that two indicators bear names none.
          mine.set(name, mine.has(name) && mine.get(name) !== one.id ? '' : one.id);
        }
      labels.set(code, mine);
    }
    return mine.get(label.toLowerCase()) ?? '';
  }
}

/** A state as a cell shows it: a sheet knows no line breaks, and words that look like a number are one. */
function asShown({ status, value, note }: IndicatorState): IndicatorState {
  const entry = readEntry(writtenEntry(value));
  return { status, value: entry.ok ? entry.value : value, note: textOfCell(note) || null };
}

/** A row as an indicator: the known version, or a new one after the version that the row names. */
function rowIndicator(
  id: string,
  state: IndicatorState,
  named: string,
  moment: string | null,
  by: ProgressRole | null,
  known: IndicatorProgress | undefined,
  key: string,
  asOf: string,
): IndicatorProgress {
  const old = known ?? { evidence: [], difficulties: [], history: [] };
  const origins = old.history.filter((one) => one.id === named);
  const [origin] = origins;
  const same = (one: IndicatorState) => canonical(asShown(one)) === canonical(state);
  // The row still says what its version said, or nothing was there and nothing is there.
  if (
    origins.some((one) => same(one.state)) ||
    (named === '' && same(currentOf(old.history)?.state ?? untouched))
  ) {
    const current = currentOf(old.history)?.state ?? untouched;
    return { id, ...current, evidence: old.evidence, difficulties: old.difficulties, history: old.history };
  }
  const parents = origin ? [origin.id] : [];
  // A changed row keeps the moment of the version it came from; that is not when it was changed.
  const at = moment !== null && moment !== origin?.at ? moment : asOf;
  const who = origin && by === origin.by ? null : by;
  const revision: Revision<IndicatorState> = {
    id: named !== '' && !origin ? named : `lembar-${contentId(canonical([key, parents, at, who, state]))}`,
    parents,
    at: named !== '' && !origin ? (moment ?? asOf) : at,
    by: who,
    actor: null,
    state,
  };
  return {
    id,
    ...state,
    evidence: old.evidence,
    difficulties: old.difficulties,
    history: [...old.history, revision],
  };
}

/** The indicators of every region as such a sheet; reading it back gives the same states. */
export function indicatorSheet(
  given: Progress,
  { locale = 'id', plan }: { locale?: Locale; plan?: ProgressPlan } = {},
): WrittenCell[][] {
  const progress = normalProgress(given, plan);
  return [
    [...(heads[locale] ?? [])],
    ...progress.regions.flatMap((region) => {
      const listed = new Map(region.indicators.map((one) => [one.id, one]));
      const planned = plan ? plannedFor(plan, region.region) : [];
      const order = [
        ...planned.map(({ id }) => id),
        ...[...listed.keys()].filter((id) => !planned.some((one) => one.id === id)),
      ];
      // A region of which only counts are known has no rows: they would say that all is empty.
      return region.indicators.length === 0
        ? []
        : order.map((id) => rowOf(region.region, id, listed.get(id), plan, locale));
    }),
  ];
}

/** An empty sheet of these regions with the indicators of the plan. */
export function indicatorSheetTemplate(
  plan: ProgressPlan,
  regions: readonly string[],
  { locale = 'id' }: { locale?: Locale } = {},
): WrittenCell[][] {
  return [
    [...(heads[locale] ?? [])],
    ...regions.flatMap((code) =>
      plannedFor(plan, code).map(({ id }) => rowOf(code, id, undefined, plan, locale)),
    ),
  ];
}

function rowOf(
  code: string,
  id: string,
  indicator: IndicatorProgress | undefined,
  plan: ProgressPlan | undefined,
  locale: Locale,
): WrittenCell[] {
  const planned = plan?.indicators.find((one) => one.id === id);
  const dimension = plan?.dimensions.find((one) => one.id === planned?.dimension);
  const { status, value, note } = indicator ?? untouched;
  const current = indicator ? currentOf(indicator.history) : null;
  return [
    code,
    regionName(code),
    dimension ? textIn(dimension.short, locale) : null,
    id,
    planned ? textIn(planned.label, locale) : null,
    statusNames[status][locale],
    writtenEntry(value),
    note,
    current?.at ?? null,
    current?.by ? roleNames[current.by][locale] : null,
    current?.id ?? null,
  ];
}

/** States that may stand in the column, for a list in the spreadsheet. */
export const sheetStatuses = (locale: Locale = 'id'): string[] =>
  indicatorStatuses.map((status) => statusNames[status][locale]);
