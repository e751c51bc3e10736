/**
 * What is mutated, and by which tests it must be noticed. One run per group, chosen by `STRYKER_GROUP`: a mutant meets
 * only the tests beside its module, and each group has to hold the threshold by itself, so that a strong one does not
 * hide a weak one.
 */
const core = 'packages/results/src/core';

const groups: Readonly<Record<string, { mutate: readonly string[]; tests: string }>> = {
  numbers: { mutate: ['numbers*.ts'], tests: 'numbers*.test.ts' },
  // The types of seats hold no code.
  seats: { mutate: ['seats*.ts', '!seats-types.ts'], tests: 'seats*.test.ts' },
  rules: { mutate: ['rules.ts', 'rule-statement.ts'], tests: '{rules,rule-statement}*.test.ts' },
  // lexicon-data.ts is left out: it is a table of words, and a mutant of it is one word made empty.
  // `npm run unit` holds the words of the verb table that must be in it.
  lexicon: { mutate: ['lexicon.ts'], tests: 'lexicon*.test.ts' },
  transitions: { mutate: ['transitions*.ts'], tests: 'transitions*.test.ts' },
};

export const groupNames = Object.keys(groups);

/** Patterns of the sources and of the tests of the group that was asked for. */
export function chosenGroup(): { mutated: string[]; tested: string[] } {
  const name = process.env['STRYKER_GROUP'] ?? '';
  const group = groups[name];
  if (!group)
    throw new Error(
      `Situs KPU test:deep: STRYKER_GROUP is “${name}”. Each group of modules is mutated on its own. Set it to one of ${groupNames.join(', ')}.`,
    );
  const { mutate, tests } = group;
  const inCore = (pattern: string) =>
    pattern.startsWith('!') ? `!${core}/${pattern.slice(1)}` : `${core}/${pattern}`;
  return { mutated: [...mutate.map(inCore), `!${core}/*.test.ts`], tested: [inCore(tests)] };
}
