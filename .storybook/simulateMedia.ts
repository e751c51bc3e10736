/**
 * Shows the rules of a medium that the screen is not: `@media print` or `@media (forced-colors: active)`.
 * For looking while you work; the visual tests emulate the real thing in the browser.
 */
export type SimulatedMedium = 'print' | 'forced-colors';

const originals = new Map<CSSMediaRule, string>();

function* mediaRules(rules: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule;
    if ('cssRules' in rule) yield* mediaRules((rule as CSSGroupingRule).cssRules);
  }
}

export function simulateMedium(medium: SimulatedMedium | null): void {
  for (const [rule, text] of originals) rule.media.mediaText = text;
  originals.clear();
  if (!medium) return;
  for (const sheet of document.styleSheets) {
    for (const rule of mediaRules(sheet.cssRules)) {
      const text = rule.media.mediaText;
      const next =
        medium === 'print'
          ? text.replace(/\bprint\b/g, 'all').replace(/\bscreen\b/g, 'not all')
          : text
              .replace(/\(forced-colors:\s*active\)/g, 'all')
              .replace(/\(forced-colors:\s*none\)/g, 'not all');
      if (next === text) continue;
      originals.set(rule, text);
      rule.media.mediaText = next;
    }
  }
}
