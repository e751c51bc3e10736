import { readFileSync } from 'node:fs';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { findIppForbidden, ippLexicon, ippLexiconReasons } from './lexicon.ts';
import { fill, ippCatalogues } from './messages.ts';
import { locales } from './model.ts';
import { ippTermIds, ippTerms } from './terms.ts';

type Node = ReturnType<typeof parse>[number];

/** Tokens and tags of a template, each once. */
function names(nodes: readonly Node[]): string[] {
  const found = nodes.flatMap((node): string[] => {
    if (node.type === TYPE.argument) return [node.value];
    if (node.type === TYPE.tag) return [`<${node.value}>`, ...names(node.children)];
    if (node.type === TYPE.plural)
      return [node.value, ...Object.values(node.options).flatMap(({ value }) => names(value))];
    return [];
  });
  return [...new Set(found)].sort();
}

describe('the sentences of both languages', () => {
  const keys = Object.keys(ippCatalogues.id);

  test('have the same keys in the same order, and the same places', () => {
    expect(Object.keys(ippCatalogues.en)).toEqual(keys);
    for (const key of keys)
      expect([key, names(parse(ippCatalogues.en[key] ?? ''))]).toEqual([
        key,
        names(parse(ippCatalogues.id[key] ?? '')),
      ]);
  });

  test('use no word that the index may not be called by', () => {
    for (const locale of locales)
      for (const key of keys)
        expect([key, findIppForbidden(ippCatalogues[locale][key] ?? '')]).toEqual([key, []]);
  });

  test('are all told somewhere', () => {
    const sources = ['story.ts', 'story-parts.ts', 'story-sentences.ts']
      .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
      .join('\n');
    // Keys that are put together from a stem and a state.
    const stems = /^(?:line|state|dims|range|level|hint|withheld|spare|spare_little|rank|what|and)_/;
    const unused = keys.filter((key) => !sources.includes(`'${key}'`) && !stems.test(key));
    expect(unused).toEqual([]);
  });

  test('are filled without the parser that checks them', () => {
    const count = (value: number) => [
      {
        type: 'figure' as const,
        text: String(value),
        value,
        metric: 'count' as const,
        path: 'x',
        formula: null,
        source: null,
        asOf: null,
      },
    ];
    const text = (value: number) =>
      fill('en', 'counts_item', {
        count: count(value),
        band: [{ type: 'name', text: 'Engagement', path: 'x' }],
      })
        .map((part) => part.text)
        .join('');
    expect([text(1), text(2)]).toEqual(['1 is in the class Engagement', '2 are in the class Engagement']);
  });
});

describe('words that the index may not be called by', () => {
  test.each([
    ['Indeks 78,27%', '%'],
    ['Indeks 78,27 persen', 'persen'],
    ['persentasenya tinggi', 'persentasenya'],
    ['Tingkat partisipasi pemilih 78,27', 'Tingkat partisipasi'],
    ['kehadiran pemilih', 'kehadiran'],
    ['Indeks ini naik dari pemilu', 'naik'],
    ['Indeks meningkatlah', 'meningkatlah'],
    ['lebih baik dibandingkan sebelumnya', 'dibandingkan'],
    ['daerah terburuk', 'terburuk'],
    ['per\u00adsen', 'persen'],
    ['the turnout was high', 'turnout'],
    ['78.27 per cent', 'per cent'],
    ['it increased', 'increased'],
  ])('%j holds %j', (text, found) => {
    expect(findIppForbidden(text).map((one) => one.found)).toContain(found);
  });

  test.each(['Keterikatan', 'turunan', 'penaikan', 'Kabupaten Pasuruan', 'badge', 'poin'])(
    '%j holds none: only whole words count',
    (text) => expect(findIppForbidden(text)).toEqual([]),
  );

  test('each has a reason in both languages, and terms have a meaning', () => {
    for (const { reason } of ippLexicon) expect(ippLexiconReasons[reason].id).toMatch(/\.$/);
    for (const id of ippTermIds)
      for (const locale of locales) {
        expect(ippTerms[id].definition[locale]).toMatch(/\.$/);
        expect(findIppForbidden(ippTerms[id].definition[locale])).toEqual([]);
      }
  });
});
