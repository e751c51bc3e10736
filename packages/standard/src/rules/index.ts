/**
 * The rules of the standard as data. No public text of a KPU decision on websites is known, and none is claimed: every
 * rule shows what it rests on, and only those on law or an order are duties from outside.
 */
import { StandardError } from '../error.ts';
import { accessibilityRules } from './accessibility.ts';
import { accountabilityRules } from './accountability.ts';
import { electionRules } from './election.ts';
import { footerRules } from './footer.ts';
import { identityRules } from './identity.ts';
import { navigationRules } from './navigation.ts';
import { newsRules } from './news.ts';
import { ppidRules } from './ppid.ts';
import { profileRules } from './profile.ts';
import { technicalRules } from './technical.ts';
import type { Rule } from './types.ts';

export * from './types.ts';

/** Version of the rules. The first number changes with a rule that is removed or gets stricter, the second with new ones. */
export const rulesVersion = '1.0';

/** What each version changed, the newest first. */
export const rulesChanges: readonly { version: string; day: string; id: string; en: string }[] = [
  {
    version: '1.0',
    day: '2026-11-30',
    id: '89 aturan dari riset 24 November 2026, dan 8 aturan baru sebagai saran: NEWS-14, HAS-12, HAS-13, A11Y-11, TEK-06 sampai TEK-09.',
    en: '89 rules from the research of 24 November 2026, and 8 new ones as advice: NEWS-14, HAS-12, HAS-13, A11Y-11, TEK-06 to TEK-09.',
  },
];

/** All rules, in the order of the standard. */
export const rules: readonly Rule[] = [
  ...identityRules,
  ...navigationRules,
  ...profileRules,
  ...accountabilityRules,
  ...ppidRules,
  ...newsRules,
  ...electionRules,
  ...accessibilityRules,
  ...technicalRules,
  ...footerRules,
];

/** Ids of all rules. */
export const ruleIds: readonly string[] = rules.map(({ id }) => id);

/**
 * The rule with an id.
 * @throws StandardError for one that does not exist
 */
export function rule(id: string): Rule {
  const found = rules.find((each) => each.id === id);
  if (!found)
    throw new StandardError(
      `there is no rule "${id}". A report that names it would refer to nothing. Use one of ruleIds, such as ${ruleIds[0]}.`,
    );
  return found;
}

/**
 * Whether a rule is a duty from outside: obligatory, and on law or an order. All others are advice or a floor of our
 * own, and a report must say so.
 */
export const isExternalDuty = ({ level, basis }: Pick<Rule, 'level' | 'basis'>): boolean =>
  level === 'wajib' && (basis === 'law' || basis === 'order');

/** The rules that concern a page type: its own, and those of every page. Those of pasted pieces concern no page. */
export function rulesForPage(page: string): Rule[] {
  return rules.filter(
    ({ pages, check }) => check.needs !== 'potongan' && (pages.length === 0 || pages.includes(page)),
  );
}
