import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contohPenetapan,
  contohRusak,
  pilbupBangka2024,
  pilgubJakarta2024,
  pilwalkotSurakarta2024,
} from '../fixtures/index.ts';
import { parseResult } from './parse.ts';
import { tolerant } from './tolerant.ts';

const json = (value: unknown) => JSON.parse(JSON.stringify(value));
/** The result with one field replaced. */
const change = (path: string, value: unknown) => {
  const copy = json(pilwalkotSurakarta2024());
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let target = copy;
  for (const key of keys) target = target[key];
  if (value === undefined) delete target[last];
  else target[last] = value;
  return copy;
};
const errorsOf = (input: unknown) => {
  const parsed = parseResult(input);
  return parsed.ok ? [] : parsed.errors;
};

describe('loading a result from a file', () => {
  test('accepts every fixture after a trip through JSON, unchanged', () => {
    for (const make of [pilwalkotSurakarta2024, pilbupBangka2024, pilgubJakarta2024, contohPenetapan]) {
      const parsed = parseResult(json(make()));
      expect(parsed).toEqual({ ok: true, result: make() });
      expect(tolerant(make())).toEqual(make());
    }
    for (const make of Object.values(contohRusak)) expect(parseResult(json(make())).ok).toBe(true);
  });

  test.each([
    ['options.0.votes', -1],
    ['options.0.votes', 1.5],
    ['options.0.votes', Number.NaN],
    ['options.0.votes', Number.POSITIVE_INFINITY],
    ['options.0.votes', Number.MAX_SAFE_INTEGER + 1],
    ['options.0.votes', '121.471'],
    ['options.0.votes', undefined],
    ['options.0.nomorUrut', 0],
    ['valid', true],
    ['voters.dpt.total', []],
    ['progress.total', {}],
    ['status', 'menang'],
    ['flags.0', 'aneh'],
    ['asOf', '2024-11-27 22:30:00'],
    ['contest.date', '2024-02-30'],
    ['area.code', '33.72'],
    ['sources.0.url', 'javascript:alert(1)'],
    ['sources.0.url', 'data:text/html,x'],
    ['sources.0.sha256', 'abc'],
    ['sources.0.title', ' '],
    ['children.0.options.1.votes', -5],
    ['children', null],
    ['sample', 'ya'],
    ['schemaVersion', 2],
    ['timeZone', 'GMT'],
  ])('refuses %s = %s and names the path, the value and the way out', (path, value) => {
    const [error, ...others] = errorsOf(change(path, value));
    expect(others).toEqual([]);
    expect(error?.path).toBe(path);
    expect(error?.text.id).toMatch(new RegExp(`^Situs KPU parseResult: ${path} .+\\. Nilainya harus .+\\.$`));
    expect(error?.text.en).toMatch(new RegExp(`^Situs KPU parseResult: ${path} .+\\. It must .+\\.$`));
  });

  test('says in words what to write', () => {
    expect(errorsOf(change('valid', '307.441'))[0]?.text).toEqual({
      id: 'Situs KPU parseResult: valid berisi "307.441". Nilainya harus bilangan bulat dari 0 sampai 9.007.199.254.740.991. Tulis tanpa titik dan tanpa tanda kutip, atau null bila belum diketahui.',
      en: 'Situs KPU parseResult: valid is "307.441". It must be a whole number from 0 to 9,007,199,254,740,991. Write it without separators or quotes, or null when it is not known.',
    });
    expect(errorsOf(change('valid', undefined))[0]?.text.id).toContain('valid tidak ada.');
    expect(errorsOf(change('timeZone', 'GMT'))[0]?.text.id).toContain(
      'harus salah satu dari: WIB, WITA, WIT.',
    );
  });

  test('keeps hostile text as text', () => {
    const name = '<img src=x onerror=alert(1)>{votes}__proto__';
    const parsed = parseResult(change('options.0.name', name));
    expect(parsed.ok && parsed.result.options[0]?.name).toBe(name);
  });

  test('never throws, whatever it is given', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.status = cyclic;
    for (const odd of [undefined, null, 1n, Symbol('x'), () => 1, [], '', cyclic]) {
      expect(parseResult(odd).ok).toBe(false);
    }
    fc.assert(fc.property(fc.anything(), (value) => parseResult(value).ok === false));
  });
});
