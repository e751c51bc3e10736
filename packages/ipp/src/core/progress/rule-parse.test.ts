import { expect, test } from 'vitest';
import { suggestedRule } from './rule.ts';
import { parseProgressRule } from './rule-parse.ts';

/** The suggested rule with one field replaced. */
function change(path: string, value: unknown) {
  const copy = JSON.parse(JSON.stringify(suggestedRule));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const target = keys.reduce((inner, key) => inner[key], copy);
  target[last] = value;
  return copy;
}

test('the suggested rule is a rule, also after a way through a file', () => {
  expect(parseProgressRule(JSON.parse(JSON.stringify(suggestedRule)))).toEqual({
    ok: true,
    rule: suggestedRule,
  });
});

test.each<[string, unknown, string]>([
  ['signs.0.points', 0, 'harus angka dari 1 sampai 100'],
  ['signs.0.points', Number.NaN, 'harus angka dari 1 sampai 100'],
  ['signs.1.days', 1.5, 'harus bilangan bulat dari 0 sampai 365'],
  ['signs.2.days', 0, 'harus bilangan bulat dari 1 sampai 365'],
  ['signs.0.kind', 'nasib', 'harus salah satu dari: behind, near'],
  ['signs.3.count', undefined, 'tidak ada'],
  ['forecast.method', 'bola kristal', 'laju-rata-rata'],
  ['forecast.minPoints', 1, 'harus bilangan bulat dari 2 sampai 365'],
  ['recommendations.0.owner', 'saya', 'kabkota, provinsi, pusat'],
  ['recommendations.0.text', 'x', 'Indonesia dan Inggris'],
  ['recommendations', {}, 'harus berupa daftar'],
])('%s = %j is refused with its path and how to mend it', (path, value, words) => {
  const read = parseProgressRule(change(path, value));
  if (read.ok) throw new Error('it was taken');
  expect(read.errors[0]?.path).toBe(path);
  expect(read.errors[0]?.text.id).toContain(words);
  expect(read.errors[0]?.text.en).toMatch(
    /^Situs KPU parseProgressRule: .+\. A wrong rule marks regions wrongly\. Mend the value\.$/,
  );
});

test('whatever comes is refused, not thrown', () => {
  for (const input of [null, 1, 'x', [], {}]) expect(parseProgressRule(input).ok).toBe(false);
});
