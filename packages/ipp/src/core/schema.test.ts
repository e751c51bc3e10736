import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SchemaName, schemaNames, schemaText } from '../../scripts/schema.ts';
import { fieldTexts } from '../../scripts/schema-texts.ts';
import {
  contohInstrument,
  contohProgress,
  contohProgressFiles,
  contohScores,
  publishedPemilu2024,
  publishedPilkada2024,
} from '../fixtures/index.ts';
import { ippPemilu2024, ippPilkada2024, parseInstrument, parseProgress, parseScores } from './index.ts';
import { expectations } from './schema.ts';
import { ikpInput, ipmInput } from './test/instruments.ts';

const json = (value: unknown) => JSON.parse(JSON.stringify(value));
const publishedText = (name: SchemaName) =>
  readFileSync(join(import.meta.dirname, `../../schema/${name}.json`), 'utf8');
const validators = Object.fromEntries(
  schemaNames.map((name) => [name, new Ajv({ strict: false }).compile(JSON.parse(publishedText(name)))]),
) as Record<SchemaName, ValidateFunction>;
const parsers: Record<SchemaName, (input: unknown) => { ok: boolean }> = {
  instrument: parseInstrument,
  scores: parseScores,
  progress: parseProgress,
};
/** Files as people have them. */
const fixtures: Record<SchemaName, readonly unknown[]> = {
  instrument: [ippPemilu2024, ippPilkada2024, contohInstrument, ipmInput, ikpInput],
  scores: [
    publishedPemilu2024,
    publishedPilkada2024,
    contohScores({ within: '33', parents: true, missing: ['pending', 'withheld', 'not-published'] }),
    contohScores({ level: 'provinsi' }),
  ],
  progress: [contohProgress(), ...contohProgressFiles().map(({ content }) => content)],
};

/** A copy with one field replaced; `undefined` takes it away. */
function change(input: unknown, path: string, value: unknown): unknown {
  const copy = json(input);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const target = keys.reduce((inner, key) => inner[key], copy);
  if (value === undefined) delete target[last];
  else target[last] = value;
  return copy;
}

describe('writing a file of the index by hand with an editor that knows the schema', () => {
  test.each(schemaNames)(
    'the published %s is what the validator checks; run schema:update after a change',
    (name) => {
      expect(publishedText(name)).toBe(schemaText(name));
      expect(JSON.parse(publishedText(name)).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    },
  );

  test.each(schemaNames)('every explanation of %s stands in its file, in Indonesian', (name) => {
    for (const text of Object.values(fieldTexts[name]))
      expect(publishedText(name)).toContain(JSON.stringify(text).slice(1, -1));
  });

  test.each(schemaNames)('both accept every %s that there is', (name) => {
    for (const fixture of fixtures[name]) {
      expect(parsers[name](json(fixture)).ok).toBe(true);
      expect(validators[name](json(fixture)), JSON.stringify(validators[name].errors?.slice(0, 2))).toBe(
        true,
      );
    }
  });

  test('a short file may leave out what is not known', () => {
    const scores = {
      schema: 'ipp.scores/1',
      instrument: 'ipp-pilkada-2024@1.0.0',
      period: '2024',
      status: 'final',
      rows: [{ region: '33.72', level: 'kabkota', index: null, missing: 'not-published' }],
    };
    const progress = {
      schema: 'ipp.progress/1',
      instrument: 'ipp-pilkada-2024@1.0.0',
      asOf: '2025-05-21T09:00:00+07:00',
      sample: false,
    };
    expect([validators.scores(scores), parseScores(scores).ok]).toEqual([true, true]);
    expect([validators.progress(progress), parseProgress(progress).ok]).toEqual([true, true]);
  });

  const wrong: [SchemaName, path: string, value: unknown][] = [
    ['instrument', 'schema', 'ipp.instrument/2'],
    ['instrument', 'id', 'Pilkada 2024'],
    ['instrument', 'version', '1'],
    ['instrument', 'status', 'terbit'],
    ['instrument', 'name', 'IPP'],
    ['instrument', 'name', { id: ' ' }],
    ['instrument', 'released', '18 Oktober 2025'],
    ['instrument', 'scale.direction', 'up'],
    ['instrument', 'scale.decimals', 1.5],
    ['instrument', 'levels.0', 'kota'],
    ['instrument', 'bands.0.min', '0'],
    ['instrument', 'bands.0.minInclusive', 'ya'],
    ['instrument', 'bandsBasis', 'dugaan'],
    ['instrument', 'dimensions.0.weight', 1.2],
    ['instrument', 'dimensions.0.label', undefined],
    ['instrument', 'coverage.kabkota.notMeasured', ['3101']],
    ['instrument', 'sources.0.url', 'javascript:alert(1)'],
    ['instrument', 'sources.0.title', ''],
    ['instrument', 'hypotheses', [{ about: 'x', value: 1, basis: 'x', use: 'display' }]],
    ['scores', 'schema', undefined],
    ['scores', 'instrument', 'ipp-pilkada-2024'],
    ['scores', 'period', ' '],
    ['scores', 'status', 'akhir'],
    ['scores', 'published', '2025'],
    ['scores', 'rows', {}],
    ['scores', 'rows.0.region', '3372'],
    ['scores', 'rows.0.level', 'kota'],
    ['scores', 'rows.0.index', '78,64'],
    ['scores', 'rows.0.index', undefined],
    ['scores', 'rows.0.missing', 'lupa'],
    ['scores', 'rows.0.dims', { registrasi: '70' }],
    ['scores', 'rows.0.source', -1],
    ['scores', 'rows.0.method', 'rata-rata'],
    ['scores', 'counts.0.counts', { engagement: 1.5 }],
    ['scores', 'sample', 'ya'],
    ['progress', 'instrument', 'ipp'],
    ['progress', 'asOf', '2025-05-21'],
    ['progress', 'sample', undefined],
    ['progress', 'deadlines.0.at', '20 Mei 2025'],
    ['progress', 'deadlines.0.scope', 'kota'],
    ['progress', 'deadlines.0.measure', 'penuh'],
    ['progress', 'deadlines.0.extensions.0.reason', ' '],
    ['progress', 'regions.0.region', '3301'],
    ['progress', 'regions.0.indicators.0.status', 'selesai'],
    ['progress', 'regions.0.indicators.0.value', true],
    ['progress', 'regions.0.indicators.0.history.0.by', 'operator'],
    ['progress', 'regions.0.indicators.0.history.0.at', 'kemarin'],
    ['progress', 'regions.0.summary', { total: -1 }],
    ['progress', 'regions.0.operators', [{ role: '', name: null }]],
    ['progress', 'categories.0.label', { id: 'x' }],
  ];
  test.each(wrong)('%s: both refuse %s = %s', (name, path, value) => {
    const input = change(fixtures[name][name === 'scores' ? 1 : 0], path, value);
    expect(validators[name](input)).toBe(false);
    expect(parsers[name](input).ok).toBe(false);
  });

  test('a digest that is none is refused by both', () => {
    const [file] = fixtures.progress.slice(-1);
    const { regions } = json(file) as { regions: { indicators: { evidence: unknown[] }[] }[] };
    const at = regions[0]?.indicators.findIndex(({ evidence }) => evidence.length > 0) ?? -1;
    expect(at).toBeGreaterThanOrEqual(0);
    const input = change(file, `regions.0.indicators.${at}.evidence.0.sha256`, 'abc');
    expect([validators.progress(input), parseProgress(input).ok]).toEqual([false, false]);
  });

  test('what only script can check: days of the calendar, classes with gaps', () => {
    const day = change(publishedPilkada2024, 'published', '2025-02-30');
    expect([validators.scores(day), parseScores(day).ok]).toEqual([true, false]);
    const gap = change(ippPilkada2024, 'bands.0.max', 50);
    expect([validators.instrument(gap), parseInstrument(gap).ok]).toEqual([true, false]);
  });

  test('what the validators accept the schemas accept, whatever is changed', () => {
    // An empty list in place of an object whose fields may all be left out is read as one without fields.
    const junk = fc.constantFrom<unknown>(
      ...[null, undefined, -1, 0, 1, 1.5, 2 ** 60, '', ' ', 'x', '33.72', '2025-05-21', {}, true],
    );
    // One region is enough, and quick.
    const small = fixtures.progress.at(-1);
    const inputs: Record<SchemaName, unknown> = {
      instrument: ippPilkada2024,
      scores: publishedPilkada2024,
      progress: small,
    };
    const cases = schemaNames.flatMap((name) =>
      Object.keys(inputs[name] as object).map((path) => [name, path] as const),
    );
    fc.assert(
      fc.property(fc.constantFrom(...cases), junk, ([name, path], value) => {
        const input = change(inputs[name], path, value);
        if (parsers[name](input).ok)
          expect(validators[name](input), `${name} ${path} ${JSON.stringify(value)}`).toBe(true);
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
