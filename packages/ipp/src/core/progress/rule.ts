/**
 * Late, at risk, on track: decided by a rule that is data. The rule names its thresholds, so a page can show why a regency
 * is marked, and a province can change it without changing code.
 */
import type { LocalText } from '../model.ts';
import type { ForecastRule } from './burn-up.ts';
import { forecastRule } from './burn-up.ts';
import type { ProgressRole } from './model.ts';

/** Where a region stands towards its deadline. */
export const standingStates = [
  'terlambat',
  'berisiko',
  'sesuai',
  'selesai',
  'tanpaTenggat',
  'tidakAda',
  'belumDiketahui',
] as const;
export type StandingState = (typeof standingStates)[number];

/** Name of each standing. */
export const standingNames: Readonly<Record<StandingState, LocalText>> = {
  terlambat: { id: 'Terlambat', en: 'Late' },
  berisiko: { id: 'Berisiko terlambat', en: 'At risk' },
  sesuai: { id: 'Sesuai jadwal', en: 'On track' },
  selesai: { id: 'Lengkap', en: 'Complete' },
  tanpaTenggat: { id: 'Tanpa tenggat', en: 'No deadline' },
  tidakAda: { id: 'Tidak ada yang harus diisi', en: 'Nothing to fill in' },
  belumDiketahui: { id: 'Belum diketahui', en: 'Not known' },
};

/** A sign of risk with its threshold. Each is met or not; there are no weights. */
export type RiskSign =
  /** So many percentage points or more behind the even line from opening to deadline. */
  | { readonly kind: 'behind'; readonly points: number }
  /** The deadline is at most so many days away and less than so many per cent are complete. */
  | { readonly kind: 'near'; readonly days: number; readonly belowPercent: number }
  /** Nothing has changed for so many days or more. */
  | { readonly kind: 'idle'; readonly days: number }
  /** So many difficulties or more are not solved. */
  | { readonly kind: 'difficulties'; readonly count: number }
  /** So many difficulties or more are past their own day. */
  | { readonly kind: 'overdue'; readonly count: number }
  /** So many indicators or more were returned and not handed over again. */
  | { readonly kind: 'returned'; readonly count: number }
  /** The forecast ends after the deadline. No forecast, no sign. */
  | { readonly kind: 'forecast' };
export type RiskSignKind = RiskSign['kind'];

/** When a recommendation applies. All conditions that are given must hold. */
export interface RecommendationCondition {
  readonly standing?: readonly StandingState[];
  /** One of these signs is met. */
  readonly signs?: readonly RiskSignKind[];
  /** The counts contradict each other. */
  readonly contradiction?: boolean;
  /** Two versions of something wait for a decision. */
  readonly conflict?: boolean;
}

export interface Recommendation {
  readonly id: string;
  readonly when: RecommendationCondition;
  /** What to do, in one sentence without figures. */
  readonly text: LocalText;
  /** Who should do it. */
  readonly owner: ProgressRole;
}

export interface ProgressRule {
  readonly id: string;
  readonly version: string;
  readonly label: LocalText;
  /** Where the rule comes from, to be shown beside it. */
  readonly basis: LocalText;
  /** A region whose deadline has not passed is at risk when one of these is met. */
  readonly signs: readonly RiskSign[];
  readonly forecast: ForecastRule;
  readonly recommendations: readonly Recommendation[];
}

/** Words for each sign, with its threshold in the places. */
export const signTexts: Readonly<Record<RiskSignKind, LocalText>> = {
  behind: {
    id: 'tertinggal {limit} poin persen atau lebih dari garis rata menuju batas waktu',
    en: '{limit} percentage points or more behind the even line to the deadline',
  },
  near: {
    id: 'batas waktu {days} hari lagi atau kurang dan yang lengkap kurang dari {limit}%',
    en: 'the deadline is {days} days away or less and less than {limit}% is complete',
  },
  idle: {
    id: 'tidak ada perubahan selama {limit} hari atau lebih',
    en: 'no change for {limit} days or more',
  },
  difficulties: {
    id: '{limit} kendala atau lebih belum selesai',
    en: '{limit} difficulties or more are not solved',
  },
  overdue: {
    id: '{limit} kendala atau lebih melewati tenggat penyelesaiannya',
    en: '{limit} difficulties or more are past their own day',
  },
  returned: {
    id: '{limit} indikator atau lebih dikembalikan dan belum dikirim lagi',
    en: '{limit} indicators or more were returned and not submitted again',
  },
  forecast: {
    id: 'perkiraan selesai jatuh sesudah batas waktu',
    en: 'the forecast ends after the deadline',
  },
};

/** A sign in words, with its own threshold. */
export function signText(sign: RiskSign, locale: 'id' | 'en' = 'id'): string {
  const limit =
    sign.kind === 'behind'
      ? sign.points
      : sign.kind === 'near'
        ? sign.belowPercent
        : sign.kind === 'idle'
          ? sign.days
          : sign.kind === 'forecast'
            ? ''
            : sign.count;
  const number = (value: number | string) =>
    locale === 'id' ? String(value).replace('.', ',') : String(value);
  return signTexts[sign.kind][locale]
    .replace('{limit}', number(limit))
    .replace('{days}', number(sign.kind === 'near' ? sign.days : ''));
}

/** The rule to begin with. KPU published no rule for this; the thresholds are the project's proposal and are meant to be changed. */
export const suggestedRule: ProgressRule = {
  id: 'aturan-awal',
  version: '1.0.0',
  label: { id: 'Aturan awal', en: 'Rule to begin with' },
  basis: {
    id: 'Usulan proyek ini. KPU tidak menerbitkan aturan tentang risiko keterlambatan; provinsi dapat mengubah ambangnya.',
    en: 'A proposal of this project. KPU published no rule about the risk of being late; a province may change the thresholds.',
  },
  signs: [
    { kind: 'behind', points: 20 },
    { kind: 'near', days: 7, belowPercent: 70 },
    { kind: 'idle', days: 7 },
    { kind: 'overdue', count: 1 },
    { kind: 'returned', count: 5 },
    { kind: 'forecast' },
  ],
  forecast: forecastRule,
  recommendations: [
    {
      id: 'cocokkan',
      when: { contradiction: true },
      text: {
        id: 'Cocokkan jumlah indikator dengan daftar isian; angkanya saling bertentangan.',
        en: 'Compare the counts with the list of indicators; they contradict each other.',
      },
      owner: 'kabkota',
    },
    {
      id: 'putuskan-versi',
      when: { conflict: true },
      text: {
        id: 'Putuskan versi yang berlaku untuk isian yang berbeda antarberkas.',
        en: 'Decide which version holds where files differ.',
      },
      owner: 'provinsi',
    },
    {
      id: 'laporkan',
      when: { standing: ['belumDiketahui'] },
      text: {
        id: 'Minta laporan progres; belum ada angka yang bisa dinilai.',
        en: 'Ask for a progress report; there are no figures to judge yet.',
      },
      owner: 'kabkota',
    },
    {
      id: 'dampingi',
      when: { standing: ['terlambat'] },
      text: {
        id: 'Dampingi langsung dan sepakati tanggal penyelesaian, atau ajukan perpanjangan dengan alasan.',
        en: 'Assist directly and agree on a day, or ask for an extension with its reason.',
      },
      owner: 'provinsi',
    },
    {
      id: 'urai-kendala',
      when: { standing: ['terlambat', 'berisiko'], signs: ['overdue', 'difficulties'] },
      text: {
        id: 'Selesaikan kendala yang melewati tenggat; hubungi pihak yang memegang datanya.',
        en: 'Solve the difficulties that are past their day; contact whoever holds the data.',
      },
      owner: 'provinsi',
    },
    {
      id: 'perbaiki-kembali',
      when: { standing: ['terlambat', 'berisiko'], signs: ['returned'] },
      text: {
        id: 'Dahulukan indikator yang dikembalikan; alasannya tertulis pada tiap indikator.',
        en: 'Take the returned indicators first; the reason stands with each.',
      },
      owner: 'kabkota',
    },
    {
      id: 'percepat',
      when: { standing: ['berisiko'], signs: ['behind', 'near', 'forecast'] },
      text: {
        id: 'Bagi indikator yang tersisa per divisi dan pantau setiap hari sampai batas waktu.',
        en: 'Divide what is left among the divisions and look at it daily until the deadline.',
      },
      owner: 'kabkota',
    },
    {
      id: 'hubungi',
      when: { standing: ['terlambat', 'berisiko'], signs: ['idle'] },
      text: {
        id: 'Hubungi petugas; isian tidak berubah sejak lama.',
        en: 'Contact the staff; nothing has changed for a while.',
      },
      owner: 'provinsi',
    },
    {
      id: 'tetapkan-tenggat',
      when: { standing: ['tanpaTenggat'] },
      text: { id: 'Tetapkan batas waktu.', en: 'Set a deadline.' },
      owner: 'provinsi',
    },
    {
      id: 'lanjutkan',
      when: { standing: ['sesuai'] },
      text: { id: 'Lanjutkan sesuai jadwal.', en: 'Go on as planned.' },
      owner: 'kabkota',
    },
  ],
};
