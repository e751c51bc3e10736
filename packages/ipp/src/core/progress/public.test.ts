import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contohPlan, contohProgress } from '../../fixtures/progress.ts';
import { type PublicProgress, publicProgress, publicProgressCsv } from './public.ts';
import { publicProgressStory } from './story.ts';
import { anyProgress } from './test/generate.ts';

const plan = contohPlan();
const { instrument } = plan;
const open = (given: unknown): PublicProgress => {
  const outcome = publicProgress(given, { instrument });
  if (!outcome.ok) throw new Error(outcome.text.en);
  return outcome.progress;
};
/** Everything that a site could publish. */
const published = (progress: PublicProgress): string =>
  [
    JSON.stringify(progress),
    publicProgressCsv(progress),
    publicProgressCsv(progress, 'en'),
    JSON.stringify(publicProgressStory(progress)),
    JSON.stringify(publicProgressStory(progress, { locale: 'en' })),
  ].join('\n');

/** Fields that decide how a file is read and may not be replaced by words. */
const closed = new Set([
  'schema',
  'scope',
  'instrument',
  'status',
  'owner',
  'by',
  'visibility',
  'measure',
  'region',
  'sha256',
  'asOf',
  'at',
  'opensAt',
  'dueAt',
  'raisedAt',
  'addedAt',
  'removedAt',
  'grantedAt',
  'lastActivity',
]);

/** The file with a canary in every place that takes words, and as every figure that an office enters. */
function planted(value: unknown, canaries: string[], numbers: number[], key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => planted(one, canaries, numbers, key));
  if (value !== null && typeof value === 'object') {
    const copy: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(value)) copy[name] = planted(inner, canaries, numbers, name);
    // A field that nobody knows, with a name and a value of its own.
    copy[`kenari-${canaries.length}`] = `Kenari-${canaries.length}`;
    canaries.push(`kenari-${canaries.length}`);
    return copy;
  }
  if (key === 'value') {
    numbers.push(987_650_000 + numbers.length + 0.125);
    return numbers.at(-1);
  }
  if (key === 'size') {
    numbers.push(87_650_000 + numbers.length);
    return numbers.at(-1);
  }
  const word =
    typeof value === 'string' || (value === null && ['note', 'name', 'actor', 'resolution'].includes(key));
  if (!word || closed.has(key)) return value;
  const canary = `Kenari-${canaries.length}-${key}`;
  canaries.push(canary);
  return canary;
}

describe('publishing how far the filling is', () => {
  test('no name, note, document, label, unknown field or entered figure of any file reaches the public', () => {
    let found = 0;
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const canaries: string[] = [];
        const numbers: number[] = [];
        const hostile = planted(progress, canaries, numbers);
        // The canaries really are in the file.
        const text = JSON.stringify(hostile);
        for (const canary of canaries)
          if (!text.includes(canary)) throw new Error(`${canary} was not planted`);
        found += canaries.length;
        const shown = published(open(hostile));
        expect(/kenari/i.test(shown)).toBe(false);
        for (const number of numbers) expect(shown).not.toContain(String(number));
      }),
      { numRuns: 2_000 },
    );
    expect(found).toBeGreaterThan(20_000);
  });

  test('holds nothing but numbers, known codes, moments and the name the site gave', () => {
    const shown = open(contohProgress());
    const words = new Set<string>();
    JSON.stringify(shown, (_, value) => {
      if (typeof value === 'string') words.add(value);
      return value;
    });
    for (const word of words)
      expect(word).toMatch(
        /^(ipp\.progress-public\/1|contoh-ipp@0\.1\.0|\d{2}\.\d{2}|\d{4}-\d{2}-\d{2}T[\d:.]+Z)$/,
      );
    expect(shown.regions).toHaveLength(35);
    expect(shown.known).toBe(34);
    expect(shown.sample).toBe(true);
  });

  test('a refusal tells nothing of the file', () => {
    const other = publicProgress({ ...contohProgress(), instrument: 'rahasia-kantor@1.0.0' }, { instrument });
    const broken = publicProgress({ schema: 'ipp.progress/1', instrument: 'Kenari' }, { instrument });
    for (const outcome of [other, broken, publicProgress('Kenari {', { instrument })]) {
      expect(outcome.ok).toBe(false);
      expect(JSON.stringify(outcome)).not.toMatch(/kenari|rahasia/i);
    }
  });

  test('a region that does not exist is left out; one that is not known is not counted as 0', () => {
    const { total, known, regions } = open({
      ...contohProgress(),
      regions: [
        { region: '33.72', summary: { total: 40, terverifikasi: 10, tidakBerlaku: 0 } },
        { region: '33.10', summary: null },
        { region: '33.99', summary: { total: 5, terverifikasi: 5, tidakBerlaku: 0 } },
      ],
    });
    expect(regions.map(({ region }) => region)).toEqual(['33.10', '33.72']);
    expect([known, total.total, total.terverifikasi, total.kosong]).toEqual([1, 40, 10, null]);
  });

  test('the sentences and the table say what is counted, and that it is made up', () => {
    const shown = open(contohProgress());
    const { text } = publicProgressStory(shown);
    expect(text).toMatch(
      /^CONTOH, bukan data sebenarnya: hingga 21 Mei 2025 pukul 09\.00 WIB, [\d.]+ dari 1\.352 indikator/,
    );
    expect(text).toContain('bukan nilai indeksnya');
    expect(text).toContain('Angka 1 wilayah belum diketahui');
    const rows = publicProgressCsv(shown).trim().split('\r\n');
    expect(rows).toHaveLength(36);
    for (const row of rows.slice(1)) expect(row).toContain('CONTOH');
    expect(publicProgressStory(open({ ...contohProgress(), regions: [] })).text).toContain('belum tersedia');
  });
});
