/** Properties of the sentence over made-up results; numbering as in the project's result rules. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, makeOptions, makeResult, makeSource } from '../fixtures/build.ts';
import { findForbidden } from './lexicon.ts';
import type { Metric, Part } from './messages.ts';
import { type ElectionResult, type Locale, locales, valueAt } from './model.ts';
import { resultStory, type Story, storyProse } from './narrative.ts';
import { formatVotes } from './numbers.ts';

const sources = [
  makeSource('keputusan_kpu', 'KPU Kabupaten Contoh', 'Keputusan (contoh)', { number: '7 Tahun 2024' }),
  makeSource('berita_acara', 'KPU Kabupaten Contoh', 'Berita acara (contoh)', { number: '9/BA/2024' }),
];

const votes = fc.oneof(fc.integer({ min: 0, max: 9_000_000 }), fc.integer({ min: 0, max: 3 }));

/** Whole results of every status that speaks, with one to five options, some of them tied. */
const results = fc
  .record({
    status: fc.constantFrom(
      'belum_ada',
      'hitung_sementara',
      'tps_lengkap_belum_rekap',
      'rekap_kabkota',
      'penetapan_hasil',
    ),
    votes: fc.array(votes, { minLength: 1, maxLength: 5 }).filter((list) => add(list) > 0),
    blank: fc.boolean(),
    invalid: fc.integer({ min: 0, max: 100_000 }),
    total: fc.integer({ min: 1, max: 60_000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ status, votes: list, blank, invalid, total, part }): ElectionResult => {
    const provisional = status === 'hitung_sementara' || status === 'tps_lengkap_belum_rekap';
    const none = status === 'belum_ada';
    const valid = add(list);
    const reported = status === 'hitung_sementara' ? Math.max(1, Math.floor(total * part)) : total;
    const options = makeOptions(
      list.map((_, index) => [
        `id-${index}`,
        index + 1,
        `Nama ${'ABCDE'[index]} - Wakil ${'ABCDE'[index]}`,
        blank && index === 1 && list.length === 2 ? 'kolom_kosong' : 'paslon',
      ]),
      none ? [] : list,
    );
    return makeResult({
      contest: {
        kind: 'pilbup',
        name: 'Pemilihan Bupati dan Wakil Bupati Contoh Tahun 2024',
        shortName: 'Pilbup Contoh 2024',
        date: '2024-11-27',
        regionCode: '0000',
        level: 'kabkota',
      },
      area: { code: '0000', name: 'Kabupaten Contoh', level: 'kabkota' },
      status,
      options,
      ...(provisional || none ? {} : { valid, invalid, total: valid + invalid }),
      progress: none ? { reported: null, total: null } : { reported, total },
      asOf: none ? null : '2024-11-28T09:05:00+07:00',
      sources: none ? [] : sources,
      sample: true,
    });
  });

const tell = (result: ElectionResult, locale: Locale = 'id'): Story => {
  const story = resultStory(result, { locale });
  if (story.kind !== 'story') throw new Error(`${story.reason}: ${JSON.stringify(story.findings)}`);
  return story;
};
const check = (run: (result: ElectionResult) => void) =>
  fc.assert(fc.property(results, run), { numRuns: 150 });
const figures = (parts: readonly Part[]) => parts.filter((part) => part.type === 'figure');

/** The number that a formula stands for, from the result alone. */
function evaluate(result: ElectionResult, formula: string): number {
  const read = (text: string) =>
    text === 'sum(options.*.votes)'
      ? add(result.options.map((option) => option.votes ?? Number.NaN))
      : Number(valueAt(result, text));
  const [left = '', right] = formula.split(' / ');
  return right === undefined ? read(left) : (read(left) / read(right)) * 100;
}

/** The number a reader sees. */
const parse = (text: string, locale: Locale) =>
  Number(
    locale === 'id' ? text.replace('%', '').replaceAll('.', '').replace(',', '.') : text.replace(/[,%]/g, ''),
  );

describe('trusting a sentence whatever the figures are', () => {
  test('P1: every numeral is a figure that follows from its path, and reads back to it', () => {
    check((result) => {
      for (const locale of locales) {
        for (const part of tell(result, locale).parts) {
          if (part.type === 'text' || part.type === 'term') expect(part.text).not.toMatch(/\d/);
          if (part.type !== 'figure') continue;
          expect(part.value).toBe(evaluate(result, part.formula ?? part.path));
          const share = part.metric === 'share' || part.metric === 'tps_share';
          if (!share) expect(parse(part.text, locale)).toBe(part.value);
          else if (!/^[<>]/.test(part.text)) {
            expect(Math.abs(parse(part.text, locale) - part.value)).toBeLessThan(0.0101);
          }
        }
      }
    });
  });

  test('P2, P18: no word that the status forbids, in either language', () => {
    check((result) => {
      for (const locale of locales)
        expect(findForbidden(storyProse(tell(result, locale)), result.status)).toEqual([]);
    });
  });

  test('P3: exchanging the names of candidates exchanges their names and nothing else', () => {
    check((result) => {
      const [first, second, ...rest] = result.options;
      if (!first || !second || first.kind !== second.kind) return;
      const swapped = {
        ...result,
        options: [{ ...first, name: second.name }, { ...second, name: first.name }, ...rest],
      };
      const strip = ({ parts }: Story) => parts.map((part) => (part.type === 'name' ? 'N' : part));
      expect(strip(tell(swapped))).toEqual(strip(tell(result)));
    });
  });

  test('the order in which options arrive does not matter', () => {
    check((result) => {
      const text = tell({ ...result, options: [...result.options].reverse() }).text;
      expect(text).toBe(tell(result).text);
    });
  });

  test('P4, P5: "terbanyak" is said of exactly the options with the most votes, and equal votes are called the same', () => {
    check((result) => {
      const text = tell(result).text;
      const counts = result.options.map((option) => option.votes ?? 0);
      const top = counts.filter((count) => count === Math.max(...counts)).length;
      if (result.status !== 'penetapan_hasil') expect(text).not.toMatch(/terbanyak|sama/);
      else if (top === 1) expect(text).toMatch(/memperoleh suara terbanyak berdasarkan Keputusan KPU/);
      else if (top === counts.length)
        expect(text).toMatch(/memperoleh suara yang sama berdasarkan Keputusan KPU/);
      else expect(text).toMatch(/memperoleh suara terbanyak yang sama berdasarkan Keputusan KPU/);
    });
  });

  test('options are told in ballot order', () => {
    check((result) => {
      const numbers = figures(tell(result).parts).filter((part) => part.metric === 'votes');
      expect(numbers.map((part) => part.value)).toEqual(
        result.status === 'belum_ada' ? [] : result.options.map((option) => option.votes),
      );
    });
  });

  test('P10: a missing field drops the sentence and is never printed', () => {
    const holes = [
      'options.0.votes',
      'valid',
      'invalid',
      'total',
      'progress.total',
      'asOf',
      'contest',
      'area',
    ] as const;
    fc.assert(
      fc.property(
        results,
        fc.constantFrom(...holes),
        fc.constantFrom(null, undefined, Number.NaN),
        (result, path, hole) => {
          const copy = structuredClone(result) as unknown as Record<string, unknown>;
          const keys = path.split('.');
          const last = keys.pop() ?? '';
          const target = keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
          if (!target) return;
          (target as Record<string, unknown>)[last] = hole;
          for (const locale of locales) {
            const story = resultStory(copy as unknown as ElectionResult, { locale });
            expect(story.text).not.toMatch(/NaN|undefined|null|\[object|\s{2}|\{/);
            if (path === 'options.0.votes' && result.status !== 'belum_ada')
              expect(story.kind).toBe('withheld');
          }
        },
      ),
    );
  });

  test('nothing that is handed in makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => typeof resultStory(value as ElectionResult).text === 'string'),
    );
  });

  test('P11: the same result gives the same bytes', () => {
    check((result) => {
      expect(JSON.stringify(tell(structuredClone(result)))).toBe(JSON.stringify(tell(result)));
    });
  });

  test('P12: both languages tell the same figures', () => {
    check((result) => {
      const pairs = (locale: Locale): (readonly [Metric, number])[] =>
        figures(tell(result, locale).parts).map(({ metric, value }) => [metric, value] as const);
      const sorted = (locale: Locale) => pairs(locale).map(String).sort();
      expect(sorted('en')).toEqual(sorted('id'));
    });
  });

  test('P14: the blank column is never called a pair, a candidate or an empty box', () => {
    check((result) => {
      const index = result.options.findIndex((option) => option.kind === 'kolom_kosong');
      if (index < 0) return;
      const { text } = tell(result);
      if (result.status !== 'belum_ada')
        expect(text).toContain('kolom kosong tidak bergambar (nomor urut 2) memperoleh');
      expect(text).not.toMatch(/pasangan calon nomor urut 2|kotak kosong/);
      expect(tell(result, 'en').text).not.toMatch(/candidate pair number 2/);
    });
  });

  test('P15: one sentence: one full stop, at its end', () => {
    check((result) => {
      for (const locale of locales) {
        const prose = storyProse(tell(result, locale)).replaceAll('No. ', '');
        expect(prose.match(/\.(?=\s|$)/g)).toHaveLength(1);
        expect(prose.endsWith('.')).toBe(true);
      }
    });
  });

  test('the figures printed in the sentence are those of the table', () => {
    check((result) => {
      const { text } = tell(result);
      for (const option of result.options) {
        if (option.votes !== null) expect(text).toContain(`${formatVotes(option.votes)} suara`);
      }
    });
  });
});
