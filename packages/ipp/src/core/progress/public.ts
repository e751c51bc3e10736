/**
 * What of the filling may be public: how many indicators stand in each state, and when. It is built anew from numbers,
 * known region codes and moments; no text of the file is copied, so no name, note or document can come along.
 */
import { findRegion } from '@situs-kpu/regions';
import { instantOf, toCsv } from '@situs-kpu/ui/core';
import type { Locale, LocalText } from '../model.ts';
import {
  formatPercent,
  isIndicatorCount,
  progressShare,
  regionCounts,
  sumCounts,
  unknownCounts,
} from './counts.ts';
import { indicatorStatuses, type ProgressPlan, type StatusCounts, statusNames } from './model.ts';
import { normalProgress } from './normal.ts';
import { parseProgress } from './parse.ts';
import { regionName } from './plan.ts';

/** Name and version of the public form. */
export const publicProgressSchema = 'ipp.progress-public/1';

/** The counts of one region. */
export interface PublicRegion {
  /** Kemendagri code with dots. */
  readonly region: string;
  /** When they stood like this, in UTC. */
  readonly asOf: string;
  readonly counts: StatusCounts;
}

export interface PublicProgress {
  readonly schema: typeof publicProgressSchema;
  /** Instrument, as the site names it. */
  readonly instrument: string;
  readonly asOf: string;
  /** Made-up figures: every view shows the mark CONTOH. */
  readonly sample: boolean;
  /** Regions that Kemendagri knows, by code. */
  readonly regions: readonly PublicRegion[];
  /** Regions whose counts are known, together. */
  readonly total: StatusCounts;
  /** Number of regions in `total`. */
  readonly known: number;
}

export interface PublicProgressOptions {
  /** The instrument the site shows, e.g. `ipp-pilkada-2024@1.0.0`. The name in the file is compared, never copied. */
  instrument: string;
  plan?: ProgressPlan;
}

export type PublicProgressOutcome =
  | { readonly ok: true; readonly progress: PublicProgress }
  | { readonly ok: false; readonly text: LocalText };

const utc = (moment: string): string => new Date(instantOf(moment) ?? 0).toISOString();

/** Numbers alone. */
function plainCounts(counts: StatusCounts): StatusCounts {
  const of = (key: keyof StatusCounts) => (isIndicatorCount(counts[key]) ? counts[key] : null);
  return {
    total: of('total'),
    kosong: of('kosong'),
    draf: of('draf'),
    terkirim: of('terkirim'),
    dikembalikan: of('dikembalikan'),
    terverifikasi: of('terverifikasi'),
    tidakBerlaku: of('tidakBerlaku'),
  };
}

/** The public part of a progress file, from unknown input. A refusal tells nothing of what the file holds. Never throws. */
export function publicProgress(input: unknown, options: PublicProgressOptions): PublicProgressOutcome {
  const read = parseProgress(input);
  if (!read.ok)
    return {
      ok: false,
      text: {
        id: 'Situs KPU publicProgress: berkas progres tidak bisa dibaca. Tidak ada yang diterbitkan. Periksa dengan parseProgress.',
        en: 'Situs KPU publicProgress: the progress file cannot be read. Nothing is published. Check it with parseProgress.',
      },
    };
  if (read.progress.instrument !== options.instrument)
    return {
      ok: false,
      text: {
        id: 'Situs KPU publicProgress: berkas progres untuk instrumen lain. Tidak ada yang diterbitkan. Pakai berkas untuk instrumen situs ini.',
        en: 'Situs KPU publicProgress: the progress file is for another instrument. Nothing is published. Use the file for the instrument of this site.',
      },
    };
  const progress = normalProgress(read.progress, options.plan);
  const regions = progress.regions.flatMap((one): PublicRegion[] => {
    const known = findRegion(one.region);
    if (!known) return [];
    return [
      { region: known.code, asOf: utc(one.asOf), counts: plainCounts(regionCounts(one, options.plan)) },
    ];
  });
  const counted = regions.filter(({ counts }) => {
    const share = progressShare(counts);
    return share.known || share.reason === 'nothing';
  });
  return {
    ok: true,
    progress: {
      schema: publicProgressSchema,
      instrument: options.instrument,
      asOf: utc(progress.asOf),
      sample: progress.sample,
      regions,
      total: counted.length > 0 ? sumCounts(counted.map(({ counts }) => counts)) : unknownCounts,
      known: counted.length,
    },
  };
}

const heads: Readonly<Record<Locale, readonly string[]>> = {
  id: ['Kode wilayah', 'Wilayah', 'Jumlah indikator', 'Progres', 'Keadaan per', 'Catatan'],
  en: ['Area code', 'Area', 'Indicators', 'Progress', 'As of', 'Note'],
};
const sampleNote: LocalText = { id: 'CONTOH, bukan data sebenarnya', en: 'CONTOH (sample), not real data' };

/** The public counts as a table: one row per region. */
export function publicProgressCsv(progress: PublicProgress, locale: Locale = 'id'): string {
  const [code = '', area = '', total = '', share = '', asOf = '', note = ''] = heads[locale];
  const rows = progress.regions.map(({ region, counts, asOf: at }) => {
    const progressed = progressShare(counts);
    return [
      region,
      regionName(region),
      counts.total,
      ...indicatorStatuses.map((status) => counts[status]),
      progressed.known ? formatPercent(progressed, locale) : null,
      at,
      progress.sample ? sampleNote[locale] : null,
    ];
  });
  return toCsv([
    [code, area, total, ...indicatorStatuses.map((status) => statusNames[status][locale]), share, asOf, note],
    ...rows,
  ]);
}
