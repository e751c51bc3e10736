import { describe, expect, test } from 'vitest';
import {
  contohPenetapan,
  contohRusak,
  pilgubJakarta2024,
  pilwalkotSurakarta2024,
} from '../fixtures/index.ts';
import { findForbidden } from './lexicon.ts';
import { catalogues } from './messages.ts';
import { type ElectionResult, locales } from './model.ts';
import { resultStory, storyProse } from './narrative.ts';
import { cases } from './test/cases.ts';
import golden from './test/golden.json' with { type: 'json' };

const say = (result: ElectionResult, locale: 'id' | 'en' = 'id') => resultStory(result, { locale }).text;
const all = () =>
  Object.fromEntries(
    Object.entries(cases).map(([name, make]) => [name, { id: say(make()), en: say(make(), 'en') }]),
  );

/** Runs with one template changed. */
function withTemplate<T>(locale: 'id' | 'en', key: string, text: string, run: () => T): T {
  const catalogue = catalogues[locale] as Record<string, string>;
  const before = catalogue[key] ?? '';
  catalogue[key] = text;
  try {
    return run();
  } finally {
    catalogue[key] = before;
  }
}

const forbiddenIn = (result: ElectionResult) =>
  locales.flatMap((locale) => {
    const story = resultStory(result, { locale });
    const prose = story.kind === 'story' ? storyProse(story) : story.text;
    return findForbidden(prose, result.status).map(({ found }) => found);
  });

describe('reading one sentence about a result', () => {
  test.each(Object.keys(cases))('%s says exactly the agreed words', (name) => {
    expect(all()[name]).toEqual((golden as Record<string, unknown>)[name]);
  });

  test('a change of any template changes an agreed sentence', () => {
    expect(Object.keys(golden)).toEqual(Object.keys(cases));
    const texts = golden as Record<string, Record<string, string>>;
    for (const locale of locales) {
      const differs = () =>
        Object.entries(cases).some(([name, make]) => say(make(), locale) !== texts[name]?.[locale]);
      for (const [key, text] of Object.entries(catalogues[locale])) {
        const seen = withTemplate(locale, key, `${text} sekali`, differs);
        expect(seen, `${locale} ${key} is in no agreed sentence`).toBe(true);
      }
    }
    expect(all()).toEqual(golden);
  }, 30_000);

  test('P2: no agreed sentence uses a word that its status forbids, and the check sees such a word', () => {
    for (const [name, make] of Object.entries(cases)) expect(forbiddenIn(make()), name).toEqual([]);
    const slipped = withTemplate('id', 'option', '{who} unggul dengan {votes} suara ({share})', () =>
      forbiddenIn(pilwalkotSurakarta2024()),
    );
    expect(slipped).toEqual(['unggul']);
  });

  test('both languages have the same templates, apart from the English singular', () => {
    const plain = (key: string) => !key.endsWith('_one');
    expect(Object.keys(catalogues.en).filter(plain)).toEqual(Object.keys(catalogues.id));
    for (const [key, text] of Object.entries(catalogues.id)) {
      if (key === 'hitung_sementara' || key === 'stations') continue;
      const tokens = (message = '') => [...new Set(message.match(/\{\w+\}/g))].sort();
      expect(tokens(catalogues.en[key]), key).toEqual(tokens(text));
    }
  });
});

describe('a result that may not be put into a sentence', () => {
  test.each(Object.keys(contohRusak) as (keyof typeof contohRusak)[])(
    '%s: figures stay, line is named',
    (name) => {
      const story = resultStory(contohRusak[name]());
      expect(story.kind).toBe('withheld');
      expect(story.findings[0]?.severity).toBe('error');
      expect(story.findings[0]?.paths.length).toBeGreaterThan(0);
      expect(story.text).not.toMatch(/\d/);
    },
  );

  test('determined without a known decree number: no sentence, whatever the press says', () => {
    expect(resultStory(pilgubJakarta2024())).toMatchObject({
      kind: 'withheld',
      reason: 'document',
      findings: [],
    });
  });

  test('the same reasons in the order a reader needs them', () => {
    const reason = (change: Partial<ElectionResult>) => {
      const story = resultStory({ ...contohPenetapan(), ...change });
      return story.kind === 'withheld' ? story.reason : 'story';
    };
    expect(reason({})).toBe('story');
    expect(reason({ flags: ['koreksi', 'data_terlambat'] })).toBe('story');
    expect(reason({ flags: ['sumber_bermasalah'] })).toBe('source');
    expect(reason({ valid: 1, flags: ['sumber_bermasalah'] })).toBe('identities');
    expect(reason({ valid: null })).toBe('story');
    expect(reason({ options: [], valid: null })).toBe('no-data');
    expect(reason({ sources: [] })).toBe('document');
    const zero = contohPenetapan().options.map((option) => ({ ...option, votes: 0 }));
    expect(reason({ options: zero, valid: 0, total: 4000 })).toBe('no-data');
    const nameless = contohPenetapan().options.map((option) => ({ ...option, name: '' }));
    expect(reason({ options: nameless })).toBe('no-data');
  });
});

describe('checking where a sentence comes from', () => {
  test('figures carry metric, path, source and time; terms lead to the glossary', () => {
    const story = resultStory(pilwalkotSurakarta2024());
    if (story.kind !== 'story') throw new Error(story.text);
    expect(story.parts).toContainEqual({
      type: 'figure',
      text: '60,49%',
      formatted: '60,49%',
      value: (185_970 / 307_441) * 100,
      metric: 'share',
      path: 'options.1.votes',
      formula: 'options.1.votes / valid',
      sourceIndex: 0,
      asOf: '2024-12-04',
    });
    expect(story.parts).toContainEqual({ type: 'term', text: 'suara sah', termId: 'suara_sah' });
    expect(story.parts).toContainEqual({
      type: 'date',
      text: '4 Desember 2024',
      iso: '2024-12-04',
      path: 'asOf',
    });
    expect(story.parts.map(({ text }) => text).join('')).toBe(story.text);
  });

  test('a made-up result begins with the mark', () => {
    const story = resultStory(contohPenetapan());
    expect(story.kind === 'story' && story.parts[0]).toEqual({
      type: 'sample',
      text: 'CONTOH, bukan hasil pemilihan: ',
    });
  });

  test('names are put in as they are, also when they look like a template', () => {
    const result = pilwalkotSurakarta2024();
    const options = result.options.map((option, index) =>
      index === 0 ? { ...option, name: '{votes}<tps>x</tps><b>$&' } : option,
    );
    expect(say({ ...result, options })).toContain(
      'nomor urut 1 {votes}<tps>x</tps><b>$& memperoleh 121.471 suara',
    );
  });
});
