/** The sheet of a province with one row per regency: how many indicators stand in each state. */
import { instantOf, type SheetCell, type SheetRows, textOfCell, type WrittenCell } from '@situs-kpu/ui/core';
import type { Locale } from '../../model.ts';
import { countsAddUp, isIndicatorCount, regionCounts, unknownCounts } from '../counts.ts';
import {
  type IndicatorStatus,
  indicatorStatuses,
  type Progress,
  type ProgressPlan,
  progressSchema,
  type RegionProgress,
  type StatusCounts,
  statusNames,
} from '../model.ts';
import { plannedFor, regionName, regionZone } from '../plan.ts';
import { lastActivityOf } from '../standing.ts';
import { cellReporter, type ProgressCellError, readIndicatorCount, readMoment, words } from './cells.ts';
import { columnLetters, type FieldWords, findProgressColumns, type ProgressMapping } from './columns.ts';
import { regionFinder } from './regions.ts';

/** What a column of this sheet can hold. */
export type RegionSheetField = 'code' | 'name' | 'total' | IndicatorStatus | 'asOf' | 'lastActivity';

const fields: FieldWords<RegionSheetField> = {
  code: [
    'kode wilayah',
    'kode',
    'kode kab kota',
    'kode kabupaten kota',
    'kode kemendagri',
    'area code',
    'code',
  ],
  name: [
    'nama wilayah',
    'wilayah',
    'kabupaten kota',
    'kab kota',
    'nama kabupaten kota',
    'nama kab kota',
    'satker',
    'nama satker',
    'area',
    'region',
    'name',
  ],
  total: ['jumlah indikator', 'total indikator', 'total', 'indikator', 'indicators', 'total indicators'],
  kosong: ['kosong', 'belum diisi', 'empty'],
  draf: ['draf', 'draft'],
  terkirim: ['terkirim', 'dikirim', 'submitted', 'sent'],
  dikembalikan: ['dikembalikan', 'kembali', 'returned'],
  terverifikasi: ['terverifikasi', 'diverifikasi', 'verifikasi', 'selesai', 'verified'],
  tidakBerlaku: ['tidak berlaku', 'not applicable', 'n a'],
  asOf: ['keadaan per', 'per tanggal', 'as of'],
  lastActivity: ['aktivitas terakhir', 'perubahan terakhir', 'last activity'],
};
const countFields = ['total', ...indicatorStatuses] as const;

const heads: Readonly<
  Record<Locale, Readonly<Record<'code' | 'name' | 'total' | 'asOf' | 'lastActivity', string>>>
> = {
  id: {
    code: 'Kode wilayah',
    name: 'Nama wilayah',
    total: 'Jumlah indikator',
    asOf: 'Keadaan per',
    lastActivity: 'Aktivitas terakhir',
  },
  en: { code: 'Area code', name: 'Area', total: 'Indicators', asOf: 'As of', lastActivity: 'Last activity' },
};

/** Most rows of a sheet. */
export const mostSheetRows = 60_000;

export interface RegionSheetInput {
  rows: SheetRows;
  /** Instrument, e.g. `ipp-pilkada-2024@1.0.0`. */
  instrument: string;
  /** When the sheet was made; rows may have their own moment. */
  asOf: string;
  /** Whether the figures are made up. */
  sample: boolean;
  /** Code of the province; rows outside are refused. */
  within?: string;
  /** Columns where their titles say nothing. */
  mapping?: ProgressMapping<RegionSheetField>;
}

export interface ProgressSheetOutput<F extends string> {
  /** What was read; `null` when an error stops it. */
  readonly progress: Progress | null;
  readonly errors: readonly ProgressCellError[];
  /** Field → column letter. */
  readonly columns: Partial<Record<F, string>>;
}

const totalRow = /^(?:jumlah|total|jumlah total|jumlah akhir|jumlah seluruh|sum|keseluruhan)$/;

/** `1 2 3 4 …` in the row right below the titles. */
function isColumnNumbers(row: SheetRows[number] | undefined, below: number): boolean {
  const texts = (row ?? []).map(textOfCell).filter((text) => text !== '');
  return below === 1 && texts.length > 2 && texts.every((text) => /^\(?\d{1,2}\)?$/.test(text));
}

/** Reads it. Rows with an error are left out and named; the others are read. Never throws. */
export function fromRegionSheet(input: RegionSheetInput): ProgressSheetOutput<RegionSheetField> {
  const { rows } = input;
  const { errors, report } = cellReporter(rows);
  const fail = (columns: Partial<Record<RegionSheetField, string>> = {}) => ({
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
  const counted = found && countFields.some((field) => found.at.has(field));
  if (!found || !counted || !(found.at.has('code') || found.at.has('name'))) {
    report('error', 'no_header', null, null, {
      id: 'Judul kolom tidak ditemukan. Perlu kolom kode atau nama wilayah dan kolom jumlah per status. Unduh templatnya.',
      en: 'No header was found. It needs a column with the code or name of the region and columns with counts by state. Download the template.',
    });
    return fail();
  }
  const columns = columnLetters(found);
  for (const { field, columns: both } of found.twice)
    report('error', 'two_columns', found.header, both[1], {
      id: `Dua kolom berisi ${heads.id[field as 'code'] ?? field}. Hapus salah satu.`,
      en: `Two columns hold ${heads.en[field as 'code'] ?? field}. Remove one.`,
    });
  for (const field of ['total', 'terverifikasi', 'tidakBerlaku'] as const)
    if (!found.at.has(field))
      report('warning', 'no_column', found.header, null, {
        id: `Tidak ada kolom ${field === 'total' ? heads.id.total : statusNames[field].id}. Persentase tidak bisa dihitung tanpa kolom itu.`,
        en: `There is no column ${field === 'total' ? heads.en.total : statusNames[field].en}. Without it no percentage can be worked out.`,
      });
  if (found.twice.length > 0) return fail(columns);
  const find = regionFinder(input.within);
  const cellOf = (row: number, field: RegionSheetField): SheetCell => {
    const index = found.at.get(field);
    return index === undefined ? null : (rows[row]?.[index] ?? null);
  };
  const regions = new Map<string, RegionProgress>();
  let totals: { row: number; counts: StatusCounts } | null = null;
  for (let row = found.header + 1; row < rows.length; row += 1) {
    const filled = countFields.some((field) => textOfCell(cellOf(row, field)) !== '');
    const name = words(textOfCell(cellOf(row, 'name')) || textOfCell(cellOf(row, 'code')));
    const isTotal = totalRow.test(name);
    const place = isTotal ? null : find(cellOf(row, 'code'), cellOf(row, 'name'));
    // Blank rows, signatures, and the numbers of the columns under their titles.
    if (!isTotal && (place === null || !place.found)) {
      if (!filled || isColumnNumbers(rows[row], row - found.header)) continue;
      if (place === null)
        report('warning', 'row_not_read', row, null, {
          id: 'Baris ini berisi jumlah tetapi tidak menyebut wilayah, jadi tidak dibaca.',
          en: 'This row holds counts but names no region, so it was not read.',
        });
      else report('error', place.code, row, found.at.get(place.at) ?? null, place.text);
      continue;
    }
    let wrong = false;
    const counts: Record<string, number | null> = { ...unknownCounts };
    for (const field of countFields) {
      const reading = readIndicatorCount(cellOf(row, field));
      if (reading.ok) counts[field] = reading.value;
      else {
        wrong = true;
        report('error', reading.code, row, found.at.get(field) ?? null, reading.text);
      }
    }
    const summary = counts as unknown as StatusCounts;
    if (isTotal) {
      totals = { row, counts: summary };
      continue;
    }
    if (!place?.found) continue;
    const zone = regionZone(place.code);
    const moments = (['asOf', 'lastActivity'] as const).map((field) => {
      const reading = readMoment(cellOf(row, field), zone);
      if (reading.ok) return reading.value;
      wrong = true;
      report('error', reading.code, row, found.at.get(field) ?? null, reading.text);
      return null;
    });
    if (place.differs)
      report('warning', 'name_differs', row, found.at.get('name') ?? null, {
        id: `Kode ini milik ${regionName(place.code)}. Yang dipakai kodenya; periksa barisnya.`,
        en: `The code is that of ${regionName(place.code)}. The code is used; check the row.`,
      });
    if (regions.has(place.code)) {
      report('error', 'duplicate_row', row, found.at.get('code') ?? found.at.get('name') ?? null, {
        id: `${regionName(place.code)} sudah ada di baris lain. Hapus salah satu.`,
        en: `${regionName(place.code)} is in another row already. Remove one.`,
      });
      continue;
    }
    if (wrong) continue;
    if (countsAddUp(summary) === false)
      report('warning', 'counts_sum', row, found.at.get('total') ?? null, {
        id: `Jumlah status ${indicatorStatuses.reduce((sum, status) => sum + (summary[status] ?? 0), 0)} tidak sama dengan total. Persentasenya tidak dihitung sampai cocok.`,
        en: `The states add up to ${indicatorStatuses.reduce((sum, status) => sum + (summary[status] ?? 0), 0)}, which is not the total. No percentage is worked out until they agree.`,
      });
    const known = countFields.some((field) => summary[field] !== null);
    regions.set(place.code, {
      region: place.code,
      asOf: moments[0] ?? input.asOf,
      operators: [],
      summary: known ? summary : null,
      series: [],
      lastActivity: moments[1] ?? null,
      indicators: [],
      difficulties: [],
    });
  }
  if (totals) checkTotals(totals.row, totals.counts);
  if (regions.size === 0) {
    report('error', 'no_rows', null, null, {
      id: 'Tidak ada baris wilayah yang bisa dibaca.',
      en: 'No row of a region could be read.',
    });
    return fail(columns);
  }
  if (instantOf(input.asOf) === null) {
    report('error', 'moment', null, null, {
      id: 'Waktu lembar ini tidak bisa dibaca. Berikan waktu lengkap dengan zona, misalnya 2025-05-08T10:00:00+07:00.',
      en: 'The moment of this sheet cannot be read. Give a time with its zone, for example 2025-05-08T10:00:00+07:00.',
    });
    return fail(columns);
  }
  const progress: Progress = {
    schema: progressSchema,
    instrument: input.instrument,
    asOf: input.asOf,
    sample: input.sample,
    categories: [],
    deadlines: [],
    regions: [...regions.values()],
  };
  return { progress, errors, columns };

  function checkTotals(row: number, stated: StatusCounts): void {
    for (const field of countFields) {
      const sum = [...regions.values()].reduce<number | null>((all, { summary }) => {
        const value = summary?.[field];
        return all === null || !isIndicatorCount(value) ? null : all + value;
      }, 0);
      if (sum === null || stated[field] === null || stated[field] === sum) continue;
      report('warning', 'total_differs', row, found?.at.get(field) ?? null, {
        id: `Baris di atasnya berjumlah ${sum}. Cocokkan; yang dipakai adalah tiap barisnya.`,
        en: `The rows above add up to ${sum}. Compare; the single rows are used.`,
      });
    }
  }
}

const header = (locale: Locale): string[] => {
  const { code, name, total, asOf, lastActivity } = heads[locale];
  return [
    code,
    name,
    total,
    ...indicatorStatuses.map((status) => statusNames[status][locale]),
    asOf,
    lastActivity,
  ];
};

/** The counts of every region as such a sheet; reading it back gives the same counts. */
export function regionSheet(
  progress: Progress,
  { locale = 'id', plan }: { locale?: Locale; plan?: ProgressPlan } = {},
): WrittenCell[][] {
  return [
    header(locale),
    ...progress.regions.map((region): WrittenCell[] => {
      const counts = regionCounts(region, plan);
      return [
        region.region,
        regionName(region.region),
        ...countFields.map((field) => counts[field]),
        region.asOf,
        lastActivityOf(region),
      ];
    }),
  ];
}

/** An empty sheet for these regions, with the number of indicators of the plan. */
export function regionSheetTemplate(
  regions: readonly string[],
  { locale = 'id', plan }: { locale?: Locale; plan?: ProgressPlan } = {},
): WrittenCell[][] {
  return [
    header(locale),
    ...regions.map((code): WrittenCell[] => [
      code,
      regionName(code),
      plan ? plannedFor(plan, code).length : null,
      ...Array.from({ length: indicatorStatuses.length + 2 }, () => null),
    ]),
  ];
}
