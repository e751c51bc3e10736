import { describe, expect, test } from 'vitest';
import { contohPlan, contohProgress } from '../../fixtures/progress.ts';
import type { Instrument } from '../model.ts';
import { checkProgress } from './check.ts';
import type { Progress } from './model.ts';
import { parseProgress } from './parse.ts';
import { plannedFor, planOf } from './plan.ts';

const json = (value: unknown) => JSON.parse(JSON.stringify(value));
/** A copy with one field replaced; `undefined` takes it away. */
function change(path: string, value: unknown) {
  const copy = json(contohProgress());
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const target = keys.reduce((inner, key) => inner[key], copy);
  if (value === undefined) delete target[last];
  else target[last] = value;
  return copy;
}
const errors = (input: unknown) => {
  const read = parseProgress(input);
  return read.ok ? [] : read.errors;
};

describe('reading a progress file', () => {
  test('one that is whole comes back equal; one with holes gets "not known", never 0', () => {
    const read = parseProgress(json(contohProgress()));
    expect(read).toEqual({ ok: true, progress: contohProgress() });
    const short = parseProgress({
      schema: 'ipp.progress/1',
      instrument: 'ipp-pilkada-2024@1.0.0',
      asOf: '2025-05-08T10:00:00+07:00',
      sample: false,
      regions: [{ region: '33.72', summary: { total: 40 } }],
    });
    expect(short.ok && short.progress.regions[0]).toMatchObject({
      asOf: '2025-05-08T10:00:00+07:00',
      summary: { total: 40, kosong: null },
      indicators: [],
    });
  });

  test.each<[string, unknown, string]>([
    ['asOf', '2025-05-08', 'waktu lengkap dengan zona'],
    ['asOf', '2025-05-08T10:00:00', 'waktu lengkap dengan zona'],
    ['sample', undefined, 'Lengkapi bidang ini'],
    ['sample', 'ya', 'true atau false'],
    ['instrument', 'ipp', 'id dan versi'],
    ['regions', {}, 'daftar'],
    ['regions.0.region', '3372', 'kode Kemendagri bertitik'],
    ['regions.0.indicators.0.status', 'selesai', 'kosong, draf, terkirim'],
    ['regions.0.indicators.0.value', { a: 1 }, 'angka, teks, atau null'],
    ['regions.0.indicators.0.id', ' ', 'tidak kosong'],
    ['regions.0.indicators.0.note', 'x'.repeat(4001), '4000'],
    ['regions.10.summary.total', -1, 'bilangan bulat dari 0'],
    ['regions.10.summary.total', 1.5, 'bilangan bulat dari 0'],
    ['deadlines.0.scope', 'kota', 'kabkota'],
    ['deadlines.0.extensions.0.reason', '', 'tidak kosong'],
    ['deadlines.0.extensions.0.by', 'saya', 'kabkota, provinsi, pusat'],
    ['regions', Array.from({ length: 601 }, () => ({ region: '33.72' })), 'terlalu panjang'],
  ])('%s = %j is refused with its path and how to write it', (path, value, words) => {
    const [first] = errors(change(path, value));
    expect(first?.path).toBe(path);
    expect(first?.text.id).toContain(words);
    expect(first?.text.id).toMatch(/^Situs KPU parseProgress: /);
    expect(first?.text.en).toMatch(/^Situs KPU parseProgress: /);
  });

  test('whatever comes: refused, not thrown, and not thousands of errors', () => {
    for (const input of [
      null,
      undefined,
      1,
      'x',
      '[]',
      '{}',
      [],
      Symbol.iterator,
      { schema: 1 },
      { schema: 'ipp.progress/' },
    ])
      expect(parseProgress(input).ok).toBe(false);
    const broken = change(
      'regions',
      Array.from({ length: 500 }, () => ({ region: 1 })),
    );
    expect(errors(broken)).toHaveLength(50);
    // A key that would reach the prototype is a key like any other.
    const sneaky = parseProgress(`{"__proto__":{"sample":true},${JSON.stringify(contohProgress()).slice(1)}`);
    expect(sneaky.ok).toBe(true);
    expect(({} as { sample?: boolean }).sample).toBe(undefined);
  });
});

describe('checking whether a file agrees with itself', () => {
  const plan = contohPlan();
  const found = (progress: Progress, more = {}) =>
    checkProgress(progress, { plan, ...more }).map(
      ({ code, severity, path }) => `${severity} ${code} ${path}`,
    );

  test('the CONTOH holds the contradictions it says it holds, and no other', () => {
    expect(found(contohProgress())).toEqual([
      'error counts_sum regions.14.summary',
      'warning counts_differ regions.14.summary',
      expect.stringMatching(/^error conflict regions\.20\.indicators\.\d+$/),
    ]);
  });

  const first = 'regions.0.indicators.0';
  test.each<[string, unknown, string]>([
    ['regions.0.region', '33.99', 'error unknown_region regions.0.region'],
    ['regions.1.region', '33.01', 'error duplicate_region regions.1.region'],
    ['regions.0.indicators.1.id', 'registrasi.lain', 'error unknown_indicator regions.0.indicators.1.id'],
    [`${first}.status`, 'draf', `warning state_differs ${first}`],
    [`${first}.history.0.at`, '2030-01-01T00:00:00Z', `warning future ${first}.history.0.at`],
    [`${first}.history.0.at`, '2030-01-01T00:00:00Z', `warning order_of_time ${first}.history.1.at`],
    [`${first}.history.1.by`, 'provinsi', `warning transition ${first}.history.1.state.status`],
    [`${first}.difficulties`, ['tidak-ada'], `warning unknown_difficulty ${first}.difficulties`],
    [
      'regions.0.difficulties.0.category',
      'aneh',
      'warning unknown_category regions.0.difficulties.0.category',
    ],
    ['deadlines.0.extensions.0.region', '33.99', 'warning extension_region deadlines.0.extensions.0.region'],
    [
      'deadlines.0.extensions.0.at',
      '2025-05-01T00:00:00Z',
      'warning extension_earlier deadlines.0.extensions.0.at',
    ],
    ['deadlines.0.scope', ['33.72'], ''],
    ['instrument', 'lain@1.0.0', 'error other_instrument instrument'],
  ])('%s = %j is found', (path, value, expected) => {
    const read = parseProgress(change(path, value));
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const findings = checkProgress(read.progress, { plan });
    if (expected !== '')
      expect(findings.map(({ code, severity, path: at }) => `${severity} ${code} ${at}`)).toContain(expected);
    for (const { text } of findings) {
      expect(text.id).toMatch(/^Situs KPU checkProgress: .+\.$/);
      expect(text.en).toMatch(/^Situs KPU checkProgress: .+\.$/);
      expect(text.id + text.en).not.toMatch(/undefined|\[object/);
    }
  });

  test('a return without its reason, evidence that is missing, of a wrong type or too large, and no deadline', () => {
    const needed = plan.indicators.find(({ evidence }) => evidence.required)?.id;
    const base = contohProgress();
    const returned =
      base.regions.flatMap((region, at) =>
        region.indicators.flatMap((one, inner) =>
          one.status === 'dikembalikan' ? [`regions.${at}.indicators.${inner}.history.2.state.note`] : [],
        ),
      )[0] ?? '';
    const of = (path: string, value: unknown) => {
      const read = parseProgress(change(path, value));
      return read.ok ? checkProgress(read.progress, { plan }).map(({ code }) => code) : [];
    };
    expect(of(returned, null)).toContain('reason_missing');
    const [at, inner] = base.regions.flatMap((region, a) =>
      region.indicators.flatMap((one, b) =>
        one.id === needed && one.status === 'terverifikasi' ? [[a, b]] : [],
      ),
    )[0] ?? [0, 0];
    const place = `regions.${at}.indicators.${inner}.evidence`;
    expect(of(place, [])).toContain('evidence_missing');
    expect(of(`${place}.0.name`, 'bukti.exe')).toContain('evidence_type');
    expect(of(`${place}.0.size`, 10_000_001)).toContain('evidence_size');
    expect(
      checkProgress({
        ...base,
        deadlines: base.deadlines.map((one) => ({ ...one, scope: 'provinsi' as const })),
      }).map(({ code }) => code),
    ).toContain('no_deadline');
  });

  test('an indicator that stands there twice is counted twice, and that is said', () => {
    const base = contohProgress();
    const twice = {
      ...base,
      regions: base.regions.map((one) => ({
        ...one,
        indicators: [...one.indicators, ...one.indicators.slice(0, 1)],
      })),
    };
    expect(
      checkProgress(twice, { plan }).filter(({ code }) => code === 'duplicate_indicator').length,
    ).toBeGreaterThan(30);
  });
});

test('a plan holds what the instrument asks of a level, in its order', () => {
  const indicator = (id: string, appliesTo: ('provinsi' | 'kabkota')[]) => ({
    id,
    label: { id },
    kind: 'quantitative',
    evidence: { required: false, accept: [], maxMB: null },
    appliesTo,
    weight: null,
  });
  const instrument = {
    id: 'x',
    version: '1.0.0',
    dimensions: [
      {
        id: 'b',
        order: 2,
        label: { id: 'B' },
        short: { id: 'B' },
        variables: [{ indicators: [indicator('b1', ['kabkota'])] }],
      },
      {
        id: 'a',
        order: 1,
        label: { id: 'A' },
        short: { id: 'A' },
        variables: [{ indicators: [indicator('a1', ['provinsi', 'kabkota'])] }, { indicators: [] }],
      },
    ],
  } as unknown as Instrument;
  const plan = planOf(instrument);
  expect(plan.instrument).toBe('x@1.0.0');
  expect(plan.indicators.map(({ id, dimension }) => `${dimension} ${id}`)).toEqual(['a a1', 'b b1']);
  expect([plannedFor(plan, '33').length, plannedFor(plan, '33.72').length]).toEqual([1, 2]);
});
