import { parse as parseIcu, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import {
  contohPenetapan,
  contohRusak,
  pilbupBangka2024,
  pilgubJakarta2024,
  pilwalkotSurakarta2024,
} from '../fixtures/index.ts';
import { findForbidden } from './lexicon.ts';
import { catalogues } from './messages.ts';
import { type ElectionResult, locales } from './model.ts';
import { resultStory, type StoryLength, storyLengths, storyProse } from './narrative.ts';
import { terms } from './terms.ts';
import { golden } from './test/golden.ts';
import { stories } from './test/stories.ts';

const say = (result: ElectionResult, locale: 'id' | 'en' = 'id', length: StoryLength = 'baris') =>
  resultStory(result, { locale, length }).text;

describe('reading a story about a result', () => {
  test.each(Object.keys(stories))('%s says exactly the agreed words', async (name) => {
    const make = stories[name];
    if (!make) throw new Error(name);
    await expect(golden(name, make())).toMatchFileSnapshot(`./test/golden/${name}.txt`);
  });

  test('the twelve cases of the rules are among them, except the last: IPP is no result', () => {
    const twelve: readonly (readonly [string, string])[] = [
      ['F1 Bangka', 'nyata-bangka'],
      ['F2 Pangkalpinang', 'nyata-pangkalpinang'],
      ['F3 Bangka Selatan', 'nyata-bangka-selatan'],
      ['F4 Jakarta, 50,0671%', 'nyata-jakarta'],
      ['F5 a part of the TPS', 'sirekap-112082'],
      ['F6 a feed that stands still', 'beku'],
      ['F7 more votes than voters', 'aneh-melebihiDpt'],
      ['F8 a repeat at some TPS by ruling', 'psu-sesudah'],
      ['F9 an exact tie', 'sementaraSama'],
      ['F10 no TPS is in', 'nol-tps'],
      ['F11 a correction that lowers a total', 'suara-turun'],
    ];
    for (const [which, name] of twelve) expect(Object.keys(stories), which).toContain(name);
  });

  test('no agreed story uses a word that its status forbids', () => {
    for (const [name, make] of Object.entries(stories)) {
      for (const locale of locales) {
        for (const length of storyLengths) {
          const { result, ...options } = make();
          const story = resultStory(result, { ...options, locale, length });
          const prose = story.kind === 'story' ? storyProse(story) : story.text;
          expect(
            findForbidden(prose, result.status).map(({ found }) => found),
            `${name} ${length}`,
          ).toEqual([]);
        }
      }
    }
  });

  test('every template is in an agreed story', () => {
    for (const locale of locales) {
      const catalogue = catalogues[locale] as Record<string, string>;
      const all = () =>
        Object.values(stories).flatMap((make) =>
          storyLengths.map((length) => {
            const { result, ...options } = make();
            return resultStory(result, { ...options, locale, length }).text;
          }),
        );
      const keys = Object.keys(catalogue);
      const originals = { ...catalogue };
      keys.forEach((key, index) => {
        catalogue[key] = `${originals[key]}⟦${index}⟧`;
      });
      const text = all().join('\n');
      Object.assign(catalogue, originals);
      expect(keys.filter((_, index) => !text.includes(`⟦${index}⟧`))).toEqual([]);
    }
  });
});

/** Arguments and terms of a message, as a full parser of ICU MessageFormat finds them. */
function shapeOf(message: string): { tokens: string[]; tags: string[] } {
  const tokens = new Set<string>();
  const tags = new Set<string>();
  const walk = (nodes: ReturnType<typeof parseIcu>) => {
    for (const node of nodes) {
      if (node.type === TYPE.argument) tokens.add(node.value);
      if (node.type === TYPE.tag) {
        tags.add(node.value);
        walk(node.children);
      }
      if (node.type === TYPE.plural) {
        tokens.add(node.value);
        for (const { value } of Object.values(node.options)) walk(value);
      }
    }
  };
  walk(parseIcu(message));
  return { tokens: [...tokens].sort(), tags: [...tags].sort() };
}

describe('the catalogues', () => {
  test('every message is ICU MessageFormat, with terms that exist and no apostrophe that would quote', () => {
    for (const locale of locales) {
      for (const [key, message] of Object.entries(catalogues[locale])) {
        expect(() => parseIcu(message), `${locale} ${key}`).not.toThrow();
        expect(message, `${locale} ${key}`).not.toMatch(/'/);
        for (const tag of shapeOf(message).tags) expect(Object.keys(terms)).toContain(tag);
      }
    }
  });

  test('both languages have the same keys, and the same tokens in each message', () => {
    expect(Object.keys(catalogues.en)).toEqual(Object.keys(catalogues.id));
    const onlyForPlurals = new Set(['elected_calon', 's_penetapan_terpilih', 'e_penetapan_terpilih']);
    for (const [key, message] of Object.entries(catalogues.id)) {
      if (onlyForPlurals.has(key)) continue;
      expect(shapeOf(catalogues.en[key] ?? '').tokens, key).toEqual(shapeOf(message).tokens);
    }
  });
});

describe('a result that may not be put into words', () => {
  test.each(Object.keys(contohRusak) as (keyof typeof contohRusak)[])(
    '%s: figures stay, line is named',
    (name) => {
      for (const length of storyLengths) {
        const story = resultStory(contohRusak[name](), { length });
        expect(story.kind).toBe('withheld');
        expect(story.findings[0]?.severity).toBe('error');
        expect(story.findings[0]?.paths.length).toBeGreaterThan(0);
        expect(story.text).not.toMatch(/\d/);
      }
    },
  );

  test('a sum that is not known leaves out its sentence and nothing else', () => {
    const story = resultStory({ ...contohPenetapan(), invalid: null }, { length: 'lengkap' });
    expect(story.kind === 'story' && story.sentences.map(({ id }) => id)).toEqual([
      'status',
      'votes',
      'difference',
      'turnout',
      'next',
      'verify',
    ]);
    expect(story.text).not.toMatch(/tidak sah/i);
  });

  test('without the number of a decree nobody is told to have most votes, whatever the press says', () => {
    for (const length of storyLengths) {
      const story = resultStory(pilgubJakarta2024(), { length });
      expect(story.kind).toBe('story');
      expect(story.text).toContain('diberitakan okezone.com');
      expect(story.text).not.toContain('terbanyak');
    }
  });

  test('the reasons in the order a reader needs them', () => {
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
    expect(reason({ sources: [], asOf: null })).toBe('document');
    expect(reason({ status: 'penetapan_terpilih' })).toBe('document');
    expect(reason({ status: 'pemilihan_berikutnya' })).toBe('status');
    const nameless = contohPenetapan().options.map((option) => ({ ...option, name: '' }));
    expect(reason({ options: nameless })).toBe('no-data');
  });

  test('zero votes are counted votes, without a share of nothing', () => {
    const options = contohPenetapan().options.map((option) => ({ ...option, votes: 0 }));
    const text = say({ ...contohPenetapan(), options, valid: 0, total: 4000 }, 'id', 'lengkap');
    expect(text).toContain('memperoleh 0 suara dan');
    expect(text).toContain('memperoleh suara yang sama');
    expect(text).not.toMatch(/NaN|\(0%\)|poin/);
  });

  test('nothing that is handed in makes it throw', () => {
    for (const value of [
      null,
      undefined,
      7,
      'x',
      [],
      {},
      { options: [null] },
      { children: 'x', former: [1] },
    ])
      for (const length of storyLengths)
        expect(typeof resultStory(value as unknown as ElectionResult, { length }).text).toBe('string');
  });
});

describe('checking where a story comes from', () => {
  test('figures carry metric, path, source and time; terms lead to the glossary', () => {
    const story = resultStory(pilwalkotSurakarta2024(), { length: 'lengkap' });
    if (story.kind !== 'story') throw new Error(story.text);
    expect(story.parts).toContainEqual({
      type: 'figure',
      text: '20,98',
      formatted: '20,98',
      value: ((185_970 - 121_471) / 307_441) * 100,
      metric: 'points',
      path: 'options.1.votes',
      formula: '(options.1.votes - options.0.votes) / valid',
      sourceIndex: 0,
      asOf: '2024-12-04',
    });
    expect(story.parts).toContainEqual({ type: 'term', text: 'suara sah', termId: 'suara_sah' });
    expect(story.parts).toContainEqual({
      type: 'link',
      text: 'berita',
      href: 'https://www.detik.com/jateng/pilkada/d-7671029/',
      path: 'sources.0.url',
    });
    expect(story.parts.map(({ text }) => text).join('')).toBe(story.text);
    expect(story.sentences.map(({ parts }) => parts.map(({ text }) => text).join('')).join(' ')).toBe(
      story.text,
    );
  });

  test('a made-up result begins with the mark, once', () => {
    for (const length of storyLengths) {
      const story = resultStory(contohPenetapan(), { length });
      if (story.kind !== 'story') throw new Error(story.text);
      expect(story.parts[0]).toEqual({ type: 'sample', text: 'CONTOH, bukan hasil pemilihan: ' });
      expect(story.parts.filter(({ type }) => type === 'sample')).toHaveLength(1);
    }
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

  test('the blank column is told in the words of the rule when the next election follows', () => {
    const result = { ...pilbupBangka2024(), status: 'pemilihan_berikutnya' as const };
    expect(say(result).toLowerCase()).toContain(
      'kolom kosong tidak bergambar memperoleh suara terbanyak; pasangan calon tidak memperoleh lebih dari 50% suara sah',
    );
  });

  test('exactly half of the votes is not more than half; one vote more is', () => {
    const jakarta = pilgubJakarta2024();
    const withVotes = (first: number, second: number): ElectionResult => ({
      ...jakarta,
      valid: first + second,
      total: first + second,
      invalid: 0,
      children: [],
      options: jakarta.options.map((option, index) => ({
        ...option,
        votes: index === 0 ? first : index === 1 ? second : 0,
      })),
    });
    const none = 'Tidak ada pasangan calon yang memperoleh lebih dari 50% suara sah';
    expect(say(withVotes(500, 500), 'id', 'lengkap')).toContain(none);
    expect(say(withVotes(501, 499), 'id', 'lengkap')).not.toContain(none);
    expect(say(withVotes(501, 499), 'id', 'lengkap')).toContain('memperoleh lebih dari 50% suara sah');
  });

  test('late data has its age only where the time of telling is known', () => {
    const result = {
      ...pilwalkotSurakarta2024(),
      asOf: '2024-12-04T20:00:00+07:00',
      flags: ['data_terlambat'] as const,
    };
    const late = (now?: string) => resultStory(result, { length: 'lengkap', now }).text;
    expect(late()).toContain('Data terakhir diterima 4 Desember 2024 pukul 20.00 WIB.');
    expect(late('2024-12-04T23:10:00+07:00')).toContain('pukul 20.00 WIB (3 jam lalu).');
    expect(late('2024-12-04T13:20:00Z')).toContain('(20 menit lalu).');
    expect(late('2024-12-09T20:00:00+07:00')).toContain('(5 hari lalu).');
    expect(late('2024-12-04T01:00:00+07:00')).not.toContain('lalu');
    expect(late('kemarin')).not.toContain('lalu');
  });
});
