/**
 * What is mutated, and by which tests it must be noticed. One run per group, chosen by `STRYKER_GROUP`: a mutant meets
 * only the tests beside its module, and each group has to hold the threshold by itself, so that a strong one does not
 * hide a weak one.
 */
const core = 'packages/results/src/core';

export const groups = {
  numbers: { mutate: ['numbers*.ts'], tests: 'numbers*.test.ts' },
  // The types of seats hold no code.
  seats: { mutate: ['seats*.ts', '!seats-types.ts'], tests: 'seats*.test.ts' },
  rules: { mutate: ['rules.ts', 'rule-statement.ts'], tests: '{rules,rule-statement}*.test.ts' },
  // lexicon-data.ts is left out: a table of words, each a string. A changed word is no changed rule, and
  // lexicon.behaviour.test.ts holds the words of the verb table that must be in it.
  lexicon: { mutate: ['lexicon.ts'], tests: 'lexicon*.test.ts' },
  transitions: { mutate: ['transitions*.ts'], tests: 'transitions*.test.ts' },
};

const name = process.env.STRYKER_GROUP ?? '';
if (!Object.hasOwn(groups, name))
  throw new Error(
    `Situs KPU test:deep: STRYKER_GROUP is “${name}”. Each group of modules is mutated on its own. Set it to one of ${Object.keys(groups).join(', ')}.`,
  );
const { mutate, tests } = groups[name];

const inCore = (pattern) => (pattern.startsWith('!') ? `!${core}/${pattern.slice(1)}` : `${core}/${pattern}`);

/** Patterns of the sources of the group. */
export const mutated = [...mutate.map(inCore), `!${core}/*.test.ts`];
/** Patterns of its tests. */
export const tested = [inCore(tests)];
