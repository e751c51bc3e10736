import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemaText } from '../../scripts/schema.ts';
import { fieldTexts } from '../../scripts/schema-texts.ts';
import {
  contohPenetapan,
  contohRusak,
  pilbupBaritoUtara2024,
  pilgubJakarta2024,
  pilwalkotSurakarta2024,
  ppwp2024,
} from '../fixtures/index.ts';
import { parseResult } from './parse.ts';
import { expectations } from './schema.ts';

const file = readFileSync(join(import.meta.dirname, '../../schema.json'), 'utf8');
const published = JSON.parse(file);
const validate = new Ajv({ strict: false }).compile(published);
const json = (value: unknown) => JSON.parse(JSON.stringify(value));
const makers = [pilwalkotSurakarta2024, pilgubJakarta2024, ppwp2024, pilbupBaritoUtara2024, contohPenetapan];

/** A copy with one field replaced. */
function change(path: string, value: unknown, make: () => unknown = pilbupBaritoUtara2024) {
  const copy = json(make());
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const target = keys.reduce((inner, key) => inner[key], copy);
  if (value === undefined) delete target[last];
  else target[last] = value;
  return copy;
}

describe('writing a result by hand with an editor that knows the schema', () => {
  test('the published file is what the validator checks; run schema:update after a change', () => {
    expect(file).toBe(schemaText());
    expect(published.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test('every explanation stands in the file, in Indonesian', () => {
    for (const text of Object.values(fieldTexts)) expect(file).toContain(JSON.stringify(text).slice(1, -1));
    expect(published.title).toBe('Hasil pemilihan');
  });

  test('accepts every result that parseResult accepts', () => {
    for (const make of [...makers, ...Object.values(contohRusak)]) {
      expect(parseResult(json(make())).ok).toBe(true);
      expect(validate(json(make())), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
    }
  });

  test('a short file may leave out what is not known', () => {
    const short = json(contohPenetapan());
    for (const key of ['voted', 'label', 'former', 'cases', 'repeat', 'elected', 'schedule'])
      delete short[key];
    for (const option of short.options)
      for (const key of ['nomination', 'disqualified', 'color', 'listVotes', 'candidates'])
        delete option[key];
    expect(validate(short)).toBe(true);
    expect(parseResult(short).ok).toBe(true);
  });

  test.each([
    ['options.0.votes', -1],
    ['options.0.votes', 1.5],
    ['options.0.votes', '121.471'],
    ['options.0.votes', undefined],
    ['options.0.nomorUrut', 0],
    ['options.0.color', 'red'],
    ['options.0.kind', 'pemenang'],
    ['options.0.disqualified', 'tidak'],
    ['options.0.nomination', 'KPU'],
    ['options.0.listVotes', -5],
    ['options.0.candidates', [{ id: 'a', nomorUrut: 0, name: 'A', votes: 1 }]],
    ['valid', true],
    ['voters.dpt.total', []],
    ['voters.dpt.men', -1],
    ['voted', { dpt: { total: 0.5 }, dptb: { total: 1 }, dpk: { total: 1 }, all: { total: 1 } }],
    ['progress', {}],
    ['label', 'Ulang'],
    ['status', 'menang'],
    ['flags', ['aneh']],
    ['asOf', '2024-11-27 22:30:00'],
    ['contest.date', '27-11-2024'],
    ['contest.round', 3],
    ['contest.dapil', { code: '', name: 'x', seats: 7 }],
    ['area.code', '62.05'],
    ['area.voting', 'online'],
    ['sources.0.url', 'javascript:alert(1)'],
    ['sources.0.sha256', 'abc'],
    ['sources.0.title', ' '],
    ['sources.0.level', 'kota'],
    ['sourceOf', { votes: -1 }],
    ['former.0.reason', 'lain'],
    ['former.0.options.0.votes', '1'],
    ['former.0.asOf', 'kemarin'],
    ['cases.0.registered', '24 Februari 2025'],
    ['cases.0.ruling.outcome', 'menang'],
    ['cases.0.ruling.order', ''],
    ['repeat.kind', 'pilkada_ulang'],
    ['repeat.stations', -1],
    ['repeat.date', '2025'],
    ['elected', { ids: [''], date: null, sourceIndex: null }],
    ['elected', { ids: ['a'], date: null, sourceIndex: 1.5 }],
    ['schedule', { petitionUntil: 'besok' }],
    ['sample', 'ya'],
    ['schemaVersion', 2],
  ])(
    'both refuse %s = %s, and the message names path, value and way out in both languages',
    (path, value) => {
      const input = change(path, value);
      expect(validate(input)).toBe(false);
      const parsed = parseResult(input);
      expect(parsed.ok).toBe(false);
      if (parsed.ok) return;
      for (const error of parsed.errors) {
        expect(error.path.startsWith(path)).toBe(true);
        expect(error.text.id).toMatch(
          /^Situs KPU parseResult: \S+ (berisi .+|tidak ada)\. Nilainya harus .+\.$/s,
        );
        expect(error.text.en).toMatch(/^Situs KPU parseResult: \S+ (is .+|is missing)\. It must .+\.$/s);
      }
    },
  );

  test('what only script can check: days of the calendar, addresses that lead nowhere', () => {
    for (const [path, value] of [
      ['contest.date', '2024-02-30'],
      ['asOf', '2024-11-27T25:00:00+07:00'],
    ] as const) {
      expect(validate(change(path, value))).toBe(true);
      expect(parseResult(change(path, value)).ok).toBe(false);
    }
  });

  test('what parseResult accepts the schema accepts, whatever is changed', () => {
    // An empty list in place of an object whose fields may all be left out is read as one without fields.
    const junk = fc.constantFrom<unknown>(
      null,
      undefined,
      -1,
      0,
      1,
      1.5,
      2 ** 60,
      '',
      ' ',
      'x',
      '2024-11-27',
      {},
      true,
    );
    const paths = Object.keys(fieldTexts).filter((path) => !path.includes('.'));
    fc.assert(
      fc.property(fc.constantFrom(...makers), fc.constantFrom(...paths), junk, (make, path, value) => {
        const input = json(change(path, value, make));
        if (parseResult(input).ok) expect(validate(input)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('every expectation says "must" and the way out in both languages', () => {
    for (const text of Object.values(expectations)) {
      expect(text.id).toMatch(/^harus /);
      expect(text.en).toMatch(/^must /);
    }
  });
});
