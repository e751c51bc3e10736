// @vitest-environment jsdom
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pageTypeIds, pageTypes } from '../architecture/index.ts';
import { dataTestNames, testData, testPage } from '../check/index.ts';
import { type RuleSample, ruleFixtures } from '../fixtures/index.ts';
import { sources } from '../sources.ts';
import { verificationStates } from '../types.ts';
import {
  checkNeeds,
  fixers,
  isExternalDuty,
  type Rule,
  rule,
  ruleBases,
  ruleGroups,
  ruleIds,
  ruleLevels,
  rules,
  rulesChanges,
  rulesForPage,
  rulesVersion,
} from './index.ts';

const filled = v.pipe(v.string(), v.trim(), v.nonEmpty());
const both = v.strictObject({ id: filled, en: filled });
const pattern = v.pipe(
  filled,
  v.check((value) => {
    new RegExp(value, 'iu');
    return true;
  }),
);
const markup = v.strictObject({
  select: filled,
  text: v.optional(pattern),
  attribute: v.optional(v.strictObject({ name: filled, pattern })),
  words: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  least: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  each: v.optional(filled),
  notOn: v.optional(v.array(v.picklist(pageTypeIds))),
});
const schema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]*-\d{2}$/)),
  group: v.picklist(ruleGroups),
  level: v.picklist(ruleLevels),
  basis: v.picklist(ruleBases),
  text: both,
  sources: v.pipe(v.array(filled), v.nonEmpty()),
  verification: v.strictObject({ state: v.picklist(verificationStates), note: v.optional(both) }),
  fixedBy: v.picklist(fixers),
  check: v.strictObject({
    needs: v.picklist(checkNeeds),
    how: both,
    markup: v.optional(v.pipe(v.array(markup), v.nonEmpty())),
    data: v.optional(v.picklist(dataTestNames)),
  }),
  fix: v.strictObject({ text: both, example: filled }),
  points: v.array(v.pipe(v.string(), v.regex(/^(ui|charts|results|ipp|templates)\/[A-Z]\w+@\d+$/))),
  pages: v.array(v.picklist(pageTypeIds)),
  since: v.pipe(v.string(), v.regex(/^\d+\.\d+$/)),
});

/** Every contract name that has a row in a table of the workspace, read as text: this package may import none of them. */
const packagesDir = join(import.meta.dirname, '../../..');
const known = new Set(
  globSync('*/src/contract*.ts', { cwd: packagesDir }).flatMap((file) =>
    [...readFileSync(join(packagesDir, file), 'utf8').matchAll(/^\s*'([a-z]+\/[A-Za-z]+@\d+)'/gm)].map(
      ([, id]) => id as string,
    ),
  ),
);

const keeps = (each: Rule, sample: RuleSample): boolean | null => {
  if (each.check.data) return sample.data ? testData(each.check.data, sample.data) : null;
  if (sample.html === undefined || !each.check.markup) return null;
  const document = new DOMParser().parseFromString(sample.html, 'text/html');
  return testPage(each.check.markup, document).every(({ holds }) => holds);
};

describe('the rules as a whole', () => {
  test('are the 89 of the research and 8 new ones, each new one as advice', () => {
    expect(rules).toHaveLength(97);
    expect(new Set(ruleIds).size).toBe(97);
    const added = ['NEWS-14', 'HAS-12', 'HAS-13', 'A11Y-11', 'TEK-06', 'TEK-07', 'TEK-08', 'TEK-09'];
    expect(
      rules
        .filter(({ level }) => level === 'saran')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(added.sort());
    const count = (start: string) =>
      ruleIds.filter((id) => id.startsWith(start) && !added.includes(id)).length;
    expect(
      ['ID-', 'NAV-', 'PRO-', 'AKU-', 'PPID-', 'NEWS-', 'HAS-', 'A11Y-', 'TEK-', 'FT-'].map(count),
    ).toEqual([7, 7, 8, 10, 13, 13, 11, 10, 5, 5]);
  });

  test('are numbered without a gap in each group', () => {
    for (const start of new Set(ruleIds.map((id) => id.replace(/\d+$/, '')))) {
      const numbers = ruleIds
        .filter((id) => id.startsWith(start))
        .map((id) => Number(id.slice(start.length)));
      expect(numbers, start).toEqual(numbers.map((_, i) => i + 1));
    }
  });

  /** Level and basis of the checklist, letter by letter: W wajib, D dianjurkan; H law, A order, P practice, T technical, I own. */
  test('carry the level and basis of the checklist', () => {
    const letters = {
      ID: 'WH DP DP DP WT DI DI',
      NAV: 'DP DT WA DA WT DP WI',
      PRO: 'WH WH WH WH WH DP WH DP',
      AKU: 'WH WH WH DA WH WH WH WH WH DA',
      PPID: 'WH WH WH WH WH WH WH WH WH DP WH WH WH',
      NEWS: 'WA DA DA DP DA DP DA DI DP DI DA WI DA',
      HAS: 'WH WH WI WI WT WH DP WH DA WI DI',
      A11Y: 'WT WT WT WT WT WT DP WT WT DP',
      TEK: 'WT DI DI DI DT',
      FT: 'WH WA DP DP DI',
    };
    const basis = { H: 'law', A: 'order', P: 'practice', T: 'technical', I: 'own' };
    for (const [group, list] of Object.entries(letters)) {
      list.split(' ').forEach(([level, letter], i) => {
        const each = rule(`${group}-${String(i + 1).padStart(2, '0')}`);
        expect([each.id, each.level, each.basis]).toEqual([
          each.id,
          level === 'W' ? 'wajib' : 'dianjurkan',
          basis[letter as keyof typeof basis],
        ]);
      });
    }
  });

  test('only law and orders are duties from outside', () => {
    expect(isExternalDuty(rule('ID-01'))).toBe(true);
    expect(isExternalDuty(rule('NAV-03'))).toBe(true);
    expect(isExternalDuty(rule('A11Y-01'))).toBe(false);
    expect(isExternalDuty(rule('HAS-04'))).toBe(false);
    expect(isExternalDuty(rule('NEWS-05'))).toBe(false);
  });

  test('are plain data that survive JSON', () => {
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
  });

  test('claim no decision of KPU on websites', () => {
    for (const each of rules) {
      if (each.id === 'ID-07') continue;
      expect(JSON.stringify(each), each.id).not.toMatch(/keputusan kpu[^"]{0,40}(website|situs|laman)/i);
    }
  });

  test('the version is the newest of the changes, and no rule is younger', () => {
    expect(rulesChanges[0]?.version).toBe(rulesVersion);
    for (const each of rules) expect(Number(each.since)).toBeLessThanOrEqual(Number(rulesVersion));
  });

  test('an id that does not exist is an error that says what to do', () => {
    expect(() => rule('PPID-99')).toThrow(
      'there is no rule "PPID-99". A report that names it would refer to nothing. Use one of ruleIds',
    );
  });

  test('a page gets its own rules and those of every page', () => {
    const ids = rulesForPage('permohonan').map(({ id }) => id);
    expect(ids).toContain('PPID-04');
    expect(ids).toContain('ID-05');
    expect(ids).not.toContain('PPID-05');
    // It is about pieces that are pasted elsewhere: whole pages have a style sheet.
    expect(ids).not.toContain('TEK-03');
  });
});

describe.each(rules.map((each) => [each.id, each] as const))('%s', (id, each) => {
  test('has every part, in both languages', () => {
    expect(v.safeParse(schema, each).issues ?? []).toEqual([]);
    expect(each.text.id).not.toBe(each.text.en);
    expect((each.check.markup === undefined) !== (each.check.data === undefined)).toBe(true);
  });

  test('names sources with an address, unless it is practice or our own', () => {
    const named = each.sources.map((key) => sources[key]);
    expect(named.every((source) => source !== undefined)).toBe(true);
    const addresses = named.flatMap((source) => source?.urls ?? []);
    if (!['practice', 'own'].includes(each.basis)) expect(addresses.length).toBeGreaterThan(0);
    if (each.basis === 'own') expect(each.sources).toContain('OWN');
  });

  test('says what is not verified', () => {
    if (each.verification.state === 'unverified') expect(each.verification.note).toBeDefined();
    if (each.basis === 'own') expect(each.verification.state).toBe('own');
    else expect(each.verification.state).not.toBe('own');
  });

  test('names contract points that exist', () => {
    expect(each.points.filter((point) => !known.has(point))).toEqual([]);
  });

  test('its check tells the two samples apart', () => {
    const fixture = ruleFixtures[id];
    expect(fixture).toBeDefined();
    if (!fixture) return;
    expect(keeps(each, fixture.pass), 'pass').toBe(true);
    expect(keeps(each, fixture.fail), 'fail').toBe(false);
  });
});

test('there is no fixture without a rule', () => {
  expect(Object.keys(ruleFixtures).sort()).toEqual([...ruleIds].sort());
});

test('every test on data is used by a rule', () => {
  const used = new Set(rules.map(({ check }) => check.data));
  expect(dataTestNames.filter((name) => !used.has(name))).toEqual([]);
});

test('page types and rules name contract points that exist', () => {
  const named = [
    ...pageTypes.flatMap(({ template, points }) => [...(template ? [template] : []), ...points]),
    ...rules.flatMap(({ points }) => points),
  ];
  expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
});

test('the texts of fixes hold no address of a real person or office', () => {
  for (const each of rules)
    expect(each.fix.example, each.id).not.toMatch(/@(?!situs-kpu\/|media|font-face)[a-z]+\.|\b08\d{8,}/);
});

test('what is to be pasted holds no script and no inline style', () => {
  for (const each of rules) expect(each.fix.example, each.id).not.toMatch(/<script|\sstyle=|\son[a-z]+=/i);
});
