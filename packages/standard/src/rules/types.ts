/** The form of a rule. */
import type { DataTestName } from '../check/data.ts';
import type { LocalText, Verification } from '../types.ts';

/** How binding a rule is. */
export const ruleLevels = ['wajib', 'dianjurkan', 'saran'] as const;
/**
 * - `wajib`: must; what stands behind it is said by the basis, and only law and orders are duties from outside
 * - `dianjurkan`: should
 * - `saran`: advice. A rule that is new begins here for one version, so that no site fails overnight
 */
export type RuleLevel = (typeof ruleLevels)[number];

/** What a rule rests on. */
export const ruleBases = ['law', 'order', 'practice', 'technical', 'own'] as const;
/**
 * - `law`: a statute or regulation (H)
 * - `order`: an instruction or audit of KPU, a province or the Komisi Informasi (A)
 * - `practice`: what KPU sites do (P)
 * - `technical`: a technical standard, such as WCAG (T)
 * - `own`: a floor that this project sets for itself (I)
 */
export type RuleBasis = (typeof ruleBases)[number];

/** Names of the bases, as a report prints them. */
export const ruleBasisNames: Readonly<Record<RuleBasis, LocalText>> = {
  law: { id: 'Peraturan perundang-undangan', en: 'Law or regulation' },
  order: {
    id: 'Arahan KPU, KPU provinsi, atau Komisi Informasi',
    en: 'Instruction of KPU or the Komisi Informasi',
  },
  practice: { id: 'Praktik situs KPU', en: 'Practice of KPU sites' },
  technical: { id: 'Standar teknis', en: 'Technical standard' },
  own: { id: 'Batas yang ditetapkan proyek ini sendiri', en: 'A floor this project sets for itself' },
};

/** Groups of rules, in the order of the standard. */
export const ruleGroups = [
  'identitas',
  'navigasi',
  'profil',
  'akuntabilitas',
  'ppid',
  'berita',
  'hasil',
  'aksesibilitas',
  'teknis',
  'kaki',
] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** Who can put it right. */
export const fixers = ['operator', 'developer', 'kpu-ri'] as const;
/**
 * - `operator`: the office, by writing or filling something in
 * - `developer`: whoever makes the templates
 * - `kpu-ri`: only the central CMS, the host or a decision of KPU RI
 */
export type Fixer = (typeof fixers)[number];

/** What is needed to check a rule. */
export const checkNeeds = [
  'halaman',
  'potongan',
  'situs',
  'berkas',
  'jaringan',
  'peramban',
  'orang',
] as const;
/**
 * - `halaman`: the HTML of one page; `potongan`: a piece of HTML that is pasted into a page of another system
 * - `situs`: several pages, or the content of the site as data
 * - `berkas`: files behind links; `jaringan`: answers of servers; `peramban`: a browser that draws the page
 * - `orang`: a person, since no machine can tell
 */
export type CheckNeed = (typeof checkNeeds)[number];

/** One statement about the elements of a page. Plain data, so that it travels as JSON. */
export interface MarkupTest {
  /** Elements that are looked at, as a CSS selector. */
  select: string;
  /** Only those whose text fits: a pattern, read without regard to case, on text with single spaces. */
  text?: string;
  /** Only those whose attribute fits. */
  attribute?: { name: string; pattern: string };
  /** Only those with at least so many words. */
  words?: number;
  /** At least so many are there. @default 1, or 0 with `most: 0` or `each` */
  least?: number;
  /** At most so many. */
  most?: number;
  /** Each of them fits this selector. */
  each?: string;
  /** Page types on which it is not asked: a home page has no breadcrumb. */
  notOn?: readonly string[];
}

/** How a rule is checked. */
export interface RuleCheck {
  needs: CheckNeed;
  /** For people. */
  how: LocalText;
  /** Statements that all hold on the HTML of a page that keeps the rule. */
  markup?: readonly MarkupTest[];
  /** Name of a test on plain data, where HTML does not tell. Exactly one of the two is given. */
  data?: DataTestName;
}

/** How a rule is put right. */
export interface RuleFix {
  text: LocalText;
  /** Ready to paste: HTML, text or data, with places in capitals to fill in. */
  example: string;
}

/** A rule of the standard. */
export interface Rule {
  /** `PPID-06`: never used again for another rule. */
  id: string;
  group: RuleGroup;
  level: RuleLevel;
  basis: RuleBasis;
  text: LocalText;
  /** Keys of `sources`. */
  sources: readonly string[];
  verification: Verification;
  fixedBy: Fixer;
  check: RuleCheck;
  fix: RuleFix;
  /** Contract points whose presence helps to keep it: `ui/SkipLink@1`. */
  points: readonly string[];
  /** Page types it concerns; none for every page or the site as a whole. */
  pages: readonly string[];
  /** Version of the rules in which it appeared. */
  since: string;
}

/** A rule without what its group gives it. */
export type RuleSource = Omit<Rule, 'group' | 'since' | 'points' | 'pages' | 'verification'> &
  Partial<Pick<Rule, 'points' | 'pages' | 'verification' | 'since'>>;

/** `unverified`, with what was not read. */
export const unverified = (id: string, en: string): Verification => ({
  state: 'unverified',
  note: { id, en },
});

/** Law that was read only in copies of an older wording. */
export const inCopies: Verification = unverified(
  'Dibaca dalam salinan yang mengikuti Perki 1/2010; pasal Perki 1/2021 dan PKPU 22/2023 belum dibaca.',
  'Read in copies that follow Perki 1/2010; the articles of Perki 1/2021 and PKPU 22/2023 have not been read.',
);

/** The rules of one group, completed. */
export const rulesOf = (group: RuleGroup, rules: readonly RuleSource[]): Rule[] =>
  rules.map(({ points = [], pages = [], verification, since = '1.0', ...rule }) => ({
    ...rule,
    group,
    points,
    pages,
    verification: verification ?? { state: rule.basis === 'own' ? 'own' : 'verified' },
    since,
  }));
