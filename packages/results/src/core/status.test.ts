import { describe, expect, test } from 'vitest';
import { findForbidden } from './lexicon.ts';
import { locales, resultFlags, resultStatuses } from './model.ts';
import { flags, statuses, statusSteps, stepOf } from './status.ts';
import { termIds, terms } from './terms.ts';

const words = (text: string) => text.split(/\s+/).length;

describe('knowing what kind of figure this is', () => {
  test('the ladder has eleven steps and three flags, each reachable, each with a next step (P16)', () => {
    expect(statusSteps).toHaveLength(11);
    expect(new Set(resultStatuses.map((status) => statuses[status].step))).toEqual(new Set(statusSteps));
    expect(resultFlags).toHaveLength(3);
    for (const status of resultStatuses) {
      const { label, next, actor } = statuses[status];
      for (const text of [label, next, actor]) {
        expect(text.id.length, status).toBeGreaterThan(1);
        expect(text.en.length, status).toBeGreaterThan(1);
      }
    }
    for (const flag of resultFlags) expect(flags[flag].next.id).toMatch(/\.$/);
  });

  test('each definition is one or two sentences of at most 25 words, in both languages', () => {
    for (const [name, { definition }] of [...Object.entries(statuses), ...Object.entries(flags)]) {
      for (const text of [definition.id, definition.en]) {
        expect(words(text), `${name}: ${text}`).toBeLessThanOrEqual(25);
        expect(text).toMatch(/^[A-Z].*\.$/);
      }
    }
  });

  test('no explanation uses a word that its own status forbids, not even to deny it', () => {
    for (const status of resultStatuses) {
      const { label, definition, actor, next } = statuses[status];
      for (const locale of locales) {
        const text = [label, definition, actor, next].map((one) => one[locale]).join(' ');
        expect(findForbidden(text, status), status).toEqual([]);
      }
    }
    for (const { label, definition } of Object.values(terms))
      for (const locale of locales)
        expect(findForbidden(`${label[locale]} ${definition[locale]}`, 'hitung_sementara')).toEqual([]);
  });

  test('statuses stand in the order of the procedure', () => {
    const steps = resultStatuses.map(stepOf);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  test('a legal basis that was only read in the press is not marked as verified', () => {
    const bases = Object.values(statuses).flatMap(({ legalBasis }) => legalBasis);
    expect(bases.length).toBeGreaterThan(3);
    for (const { verified, source } of bases)
      if (verified) expect(source).toMatch(/^https:\/\/[\w-]+\.kpu\.go\.id\//);
  });

  test('every glossary entry says what the word means in both languages', () => {
    for (const id of termIds) {
      const { label, definition } = terms[id];
      for (const text of [label.id, label.en, definition.id, definition.en])
        expect(text.trim().length).toBeGreaterThan(2);
      expect(words(definition.id), id).toBeLessThanOrEqual(25);
    }
  });
});
