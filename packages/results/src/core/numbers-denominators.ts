/** Shares of named wholes. The same votes are another share of the valid votes than of all people who voted. */
import type { Count, ElectionResult, Locale, LocalText } from './model.ts';
import {
  formatShare,
  isCount,
  noData,
  type Share,
  type ShareOptions,
  shareDecimals,
  shareOf,
  sumCounts,
} from './numbers.ts';
import { clampDecimals, printRatio, roundedUnits } from './numbers-print.ts';

/** What a share is a share of. */
export const denominators = ['valid', 'total', 'dpt', 'dpt_dptb_dpk'] as const;
export type Denominator = (typeof denominators)[number];

/** Name of each whole, for the text beside a share: "39,51% dari suara sah". */
export const denominatorLabels: Readonly<Record<Denominator, LocalText>> = {
  valid: { id: 'suara sah', en: 'the valid votes' },
  total: { id: 'pengguna hak pilih', en: 'people who voted' },
  dpt: { id: 'Daftar Pemilih Tetap (DPT)', en: 'the fixed voter list (DPT)' },
  dpt_dptb_dpk: {
    id: 'seluruh pemilih terdaftar (DPT, DPTb, dan DPK)',
    en: 'all listed voters (DPT, DPTb and DPK)',
  },
};

/** The figures of a result that can be a whole. */
export type Wholes = Pick<ElectionResult, 'valid' | 'total' | 'voters'> & {
  options: readonly { votes: Count }[];
};

/**
 * The whole by its name; `null` when it or a part of it is not known. Valid votes that no source states are the sum of
 * the options.
 */
export function wholeOf({ valid, total, voters, options }: Wholes, denominator: Denominator): bigint | null {
  const { dpt, dptb, dpk } = voters;
  if (denominator === 'total') return sumCounts([total]);
  if (denominator === 'dpt') return sumCounts([dpt.total]);
  if (denominator === 'dpt_dptb_dpk') return sumCounts([dpt.total, dptb.total, dpk.total]);
  if (valid !== null) return sumCounts([valid]);
  return options.length > 0 ? sumCounts(options.map(({ votes }) => votes)) : null;
}

/** `39,51% dari suara sah`: a share that names its whole. "belum ada data" when either is not known. */
export function formatShareOf(
  part: Count | bigint,
  wholes: Wholes,
  denominator: Denominator,
  options: ShareOptions = {},
): string {
  const { locale = 'id' } = options;
  const whole = wholeOf(wholes, denominator);
  if (!shareOf(part, whole)) return noData[locale];
  const of = locale === 'id' ? 'dari' : 'of';
  return `${formatShare(part, whole, options)} ${of} ${denominatorLabels[denominator][locale]}`;
}

/** Why a turnout cannot be told, or needs an explanation beside it. */
export const turnoutNotes = ['over_dpt', 'over_listed', 'no_voters'] as const;
export type TurnoutNote = (typeof turnoutNotes)[number];

/** The explanation of each note. It stands beside the figure: a turnout above 100% is never hidden. */
export const turnoutExplanations: Readonly<Record<TurnoutNote, LocalText>> = {
  over_dpt: {
    id: 'Lebih dari 100% karena pemilih pindahan (DPTb) dan pemilih tambahan (DPK) ikut memilih, tetapi tidak termasuk DPT.',
    en: 'More than 100% can happen because moved (DPTb) and additional voters (DPK) voted, but are not on the DPT.',
  },
  over_listed: {
    id: 'Lebih dari 100% dari seluruh pemilih terdaftar. Angka ini perlu dicocokkan dengan dokumen sumber.',
    en: 'More than 100% of all listed voters. This figure must be compared with the source document.',
  },
  no_voters: {
    id: 'Jumlah pemilih tertulis 0, jadi partisipasi tidak dapat dihitung.',
    en: 'The number of voters is given as 0, so there is no turnout to calculate.',
  },
};

/** A turnout as it is shown. */
export interface TurnoutText {
  /** `73,84%`; `100,02%` where more people voted than are listed; "belum ada data" where it is not known. */
  text: string;
  /** The exact ratio; may be above one. `null` where it is not known. */
  ratio: Share | null;
  /** Whole it is a share of. */
  denominator: Denominator;
  /** Key of `turnoutExplanations`, or `null` when nothing needs an explanation. */
  note: TurnoutNote | null;
}

export interface TurnoutOptions {
  /** Language. @default 'id' */
  locale?: Locale;
  /** Decimals, 0 to 6. @default 2 */
  decimals?: number;
  /** Whole that `listed` is: the DPT alone, or all lists. @default 'dpt' */
  denominator?: 'dpt' | 'dpt_dptb_dpk';
}

/**
 * Turnout: people who voted, divided by people on the list. Above 100% the value stays as it is and comes with the key
 * of its explanation; it is neither hidden nor cut off at 100%. Just above 100% it never reads `100%`.
 *
 * @param used people who voted
 * @param listed people on the list that `denominator` names
 */
export function formatTurnout(
  used: Count | bigint,
  listed: Count | bigint,
  { locale = 'id', decimals = shareDecimals, denominator = 'dpt' }: TurnoutOptions = {},
): TurnoutText {
  const exact = (value: Count | bigint) =>
    typeof value === 'bigint' ? value : isCount(value) ? BigInt(value) : null;
  const [numerator, whole] = [exact(used), exact(listed)];
  const unknown = { text: noData[locale], ratio: null, denominator, note: null };
  if (numerator === null || whole === null || numerator < 0n || whole < 0n) return unknown;
  if (whole === 0n) return { ...unknown, note: 'no_voters' };
  const ratio = { numerator, denominator: whole };
  if (numerator <= whole)
    return {
      text: formatShare(numerator, whole, { locale, decimals, thresholds: [] }),
      ratio,
      denominator,
      note: null,
    };
  const places = clampDecimals(decimals, shareDecimals);
  return {
    text: `${printRatio(ratio, roundedUnits(ratio, places), places, locale, [100])}%`,
    ratio,
    denominator,
    note: denominator === 'dpt' ? 'over_dpt' : 'over_listed',
  };
}
