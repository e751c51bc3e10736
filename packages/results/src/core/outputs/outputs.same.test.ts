/** What holds between the outputs of one result. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readCsv } from '../../csv.ts';
import { type ElectionResult, inBallotOrder, locales } from '../model.ts';
import { formatShares, formatVotes, noData } from '../numbers.ts';
import { parseResult } from '../parse.ts';
import { statuses } from '../status.ts';
import { isBroken, results, url } from '../test/outputs.ts';
import { tolerant } from '../tolerant.ts';
import {
  altLimit,
  chatLimit,
  copyText,
  resultAlt,
  resultAreasCsv,
  resultChat,
  resultHtml,
  resultJsonLdScript,
  resultMarkdown,
  resultOptionsCsv,
  resultText,
  toJson,
} from './index.ts';
import { outputWords } from './words.ts';

// Ten thousand results; a busy machine needs its time.
vi.setConfig({ testTimeout: 120_000 });

const check = (runs: number, run: (result: ElectionResult) => void) =>
  fc.assert(fc.property(results, run), { numRuns: runs });

test('every copied text carries status, time, base and address', () => {
  check(80, (result) => {
    for (const locale of locales) {
      const words = outputWords[locale];
      for (const text of [
        copyText(result, { locale, url }),
        resultChat(result, { locale, url }),
        resultText(result, { locale, url }),
      ]) {
        for (const label of [words.status, words.time, words.base, words.address])
          expect(text).toMatch(new RegExp(`^${label}: .+$`, 'm'));
        expect(text).toContain(`${words.address}: ${url}`);
      }
      expect(copyText(result, { locale })).toMatch(new RegExp(`^${words.document}: .+$`, 'm'));
    }
  });
});

test('a chat message and an alternative text keep to their length, and their figures whole', () => {
  check(1_000, (result) => {
    for (const locale of locales) {
      const chat = resultChat(result, { locale, url });
      expect(chat.length).toBeLessThanOrEqual(chatLimit);
      expect(chat.split('\n').filter((line) => line.includes('*')).length).toBeLessThanOrEqual(1);
      expect(resultAlt(result, { locale }).length).toBeLessThanOrEqual(altLimit);
    }
  });
});

test('P13: text, table, file and machine-readable form print the same votes and shares', () => {
  let compared = 0;
  check(10_000, (result) => {
    if (!statuses[result.status].figures) return;
    const options = inBallotOrder(result.options);
    const shares = formatShares(options.map((option) => option.votes)).shares;
    const written = {
      html: resultHtml(result),
      md: resultMarkdown(result),
      ld: resultJsonLdScript(result),
      csv: resultOptionsCsv(result, { delimiter: '\t' }),
    };
    const holds = (name: keyof typeof written, part: string) => {
      if (!written[name].includes(part)) throw new Error(`${part} is not in ${name}: ${written[name]}`);
    };
    options.forEach(({ votes }, index) => {
      const one = formatVotes(votes);
      holds('html', `<td><data value="${votes}">${one}</data>`);
      holds('md', ` | ${one}`);
      holds('csv', `\t${votes}\t`);
      const share = shares[index] ?? '';
      if (isBroken(result) || share === noData.id) return;
      compared += 1;
      holds('html', `<td>${share.replace('<', '&lt;').replace('>', '&gt;')}</td>`);
      const escaped = share.replace('<', '\\u003c').replace('>', '\\u003e');
      holds('ld', `"value": ${votes},\n      "description": "${one} (${escaped})"`);
    });
  });
  expect(compared).toBeGreaterThan(10_000);
});

test('no name can make an element, end a script, or run as a formula', () => {
  check(1_000, (result) => {
    expect(resultHtml(result)).not.toMatch(
      /<(?!\/?(?:article|h[2-6]|p|strong|bdi|data|time|table|caption|thead|tbody|tfoot|tr|th|td|ul|li|a|code)\b)/,
    );
    expect(resultHtml(result)).not.toMatch(/<[^>]*\s(?:on\w+|style|class|id)=/);
    expect(resultJsonLdScript(result)).not.toMatch(/[<>&]/);
    for (const csv of [resultOptionsCsv(result), resultAreasCsv(result)]) {
      const cells = readCsv(csv, { delimiter: ',' }).flat();
      expect(cells.length).toBeGreaterThan(10);
      expect(cells.filter((cell) => /^\s*[=+@-]/.test(String(cell)))).toEqual([]);
    }
  });
});

test('own JSON reads back as the same result, and equal results are equal bytes', () => {
  check(80, (result) => {
    const json = toJson(result);
    const parsed = parseResult(JSON.parse(json));
    // A name of spaces only is refused by the form; everything else comes back.
    if (!parsed.ok) expect(parsed.errors.every(({ path }) => /name|Name/.test(path))).toBe(true);
    else expect(parsed.result).toEqual(tolerant(result));
    const turned = Object.fromEntries(Object.entries(result).reverse()) as unknown as ElectionResult;
    expect(toJson(turned)).toBe(json);
    expect(json.indexOf('"status"')).toBeLessThan(json.indexOf('"votes"'));
  });
});
