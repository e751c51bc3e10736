/** Words of the information architecture. */
import type { ServiceRegime } from '../config/deadlines.ts';
import type { Limit, LocalText } from '../types.ts';

/** In which phase a site is. It decides the home page and how often pages are renewed. */
export const siteStages = ['biasa', 'menjelang', 'tenang', 'penghitungan', 'sesudah'] as const;
/**
 * - `biasa`: no election runs; `menjelang`: stages run, voting day comes; `tenang`: the quiet period before voting
 * - `penghitungan`: voting day to the decision on the result; `sesudah`: after it, until the stages end
 */
export type SiteStage = (typeof siteStages)[number];

/** Names of the phases. */
export const siteStageNames: Readonly<Record<SiteStage, LocalText>> = {
  biasa: { id: 'Di luar tahapan', en: 'Outside stages' },
  menjelang: { id: 'Menjelang hari pemungutan suara', en: 'Before voting day' },
  tenang: { id: 'Masa tenang', en: 'Quiet period' },
  penghitungan: { id: 'Penghitungan dan rekapitulasi', en: 'Counting and recapitulation' },
  sesudah: { id: 'Sesudah penetapan hasil', en: 'After the result is set' },
};

/** The regime of time limits in a phase: all but `biasa` are stages. */
export const stageRegime = (stage: SiteStage): ServiceRegime =>
  stage === 'biasa' ? 'luar-tahapan' : 'tahapan';

/** Who provides the content of a page. */
export const fillers = [
  'humas',
  'ppid',
  'teknis',
  'data',
  'hukum',
  'parmas',
  'keuangan',
  'sekretariat',
  'pengembang',
  'otomatis',
] as const;
export type Filler = (typeof fillers)[number];

/** Who that is in an office: what an empty page says. */
export const fillerNames: Readonly<Record<Filler, LocalText>> = {
  humas: { id: 'Operator website (humas)', en: 'Website operator (public relations)' },
  ppid: { id: 'PPID', en: 'Information officer (PPID)' },
  teknis: { id: 'Divisi Teknis Penyelenggaraan', en: 'Division of Election Operations' },
  data: { id: 'Divisi Perencanaan, Data, dan Informasi', en: 'Division of Planning, Data and Information' },
  hukum: { id: 'Divisi Hukum dan Pengawasan', en: 'Division of Law and Supervision' },
  parmas: {
    id: 'Divisi Sosialisasi, Pendidikan Pemilih, Partisipasi Masyarakat, dan SDM',
    en: 'Division of Outreach, Voter Education, Participation and Human Resources',
  },
  keuangan: {
    id: 'Divisi Keuangan, Umum, Rumah Tangga, dan Logistik',
    en: 'Division of Finance, General Affairs and Logistics',
  },
  sekretariat: { id: 'Sekretariat', en: 'Secretariat' },
  pengembang: { id: 'Pengembang situs', en: 'Site developer' },
  otomatis: { id: 'Dibuat otomatis dari isi situs', en: 'Made from the content of the site' },
};

/** A span of time after which a page is overdue. */
export type Every = Limit<'hari' | 'hari-kerja' | 'bulan'>;

/** How fresh a page must be. */
export type FreshnessLimit =
  /** Renewed at least every so often; during stages perhaps more often. */
  | { kind: 'every'; ordinary: Every; stages?: Partial<Record<Exclude<SiteStage, 'biasa'>, Every>> }
  /** One edition a year: that of last year is there from this day on. */
  | { kind: 'yearly'; dueMonthDay: string; sources: readonly string[] }
  /** One edition a quarter: the last quarter that has ended is there. */
  | { kind: 'quarterly'; sources: readonly string[] };

/** A fact without which a page does not do its work. */
export interface PageFact {
  id: string;
  text: LocalText;
}

/** A section of the menu. */
export const sections = [
  'profil',
  'berita',
  'pemilu',
  'data-pemilih',
  'informasi-publik',
  'produk-hukum',
  'kontak',
] as const;
export type SectionId = (typeof sections)[number];

/** A kind of page. */
export interface PageType {
  /** `visiMisi`; the same word as the key of the page in the menu of the templates. */
  id: string;
  name: LocalText;
  /** Address with its parameters: `/profil/visi-dan-misi/`, `/berita/<slug>/`. None for a page of another site. */
  route: string | null;
  /** Section of the menu in which it stands; none for pages that are reached from others. */
  section: SectionId | null;
  /** Position in the menu of its section; without it the page is not in the menu. */
  order?: number;
  /** Contract name of its template. */
  template: string | null;
  /** Contract points that the page must show besides. */
  points: readonly string[];
  facts: readonly PageFact[];
  /** None for pages that do not age: a published article, a set result, a form. */
  freshness: FreshnessLimit | null;
  filledBy: Filler;
  /** What other sites provide: e-PPID, JDIH, Cek DPT Online. */
  external?: boolean;
}
