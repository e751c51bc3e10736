import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { contohPlan, contohProgress, contohProgressAsOf as now } from '../../fixtures/progress.ts';
import { locales } from '../model.ts';
import type { Progress } from './model.ts';
import { progressReminder, provinceReport, regionReport } from './report.ts';
import { formatWhole, type ProgressPart, progressCatalogues } from './sentences.ts';
import { standingOf } from './standing.ts';
import { provinceStory } from './story.ts';
import { anyInstant, anyProgress } from './test/generate.ts';
import { difficultyPareto } from './views.ts';

vi.setConfig({ testTimeout: 240_000 });

const plan = contohPlan();
const progress = contohProgress();
const regionAt = (code: string, of: Progress = progress) => {
  const found = of.regions.find(({ region }) => region === code);
  if (!found) throw new Error(code);
  return found;
};

describe('a province reads where its regencies stand', () => {
  test('who is complete, on track, at risk, late, not known; what hinders; what is due', () => {
    const story = provinceStory(progress, { now, plan });
    expect(story.sentences.map(({ id }) => id)).toEqual([
      'overall',
      'complete',
      'on_track',
      'at_risk',
      'late',
      'unknown',
      'difficulty',
      'due',
      'due_difficulties',
      'conflicts',
    ]);
    expect(story.text).toMatch(/^CONTOH, bukan data sebenarnya: hingga 21 Mei 2025 pukul 09\.00 WIB, /);
    expect(story.text).toContain(
      '1 kabupaten/kota belum dapat dinilai dan tidak ikut dihitung: Kabupaten Kudus.',
    );
    expect(story.text).toContain(
      'Batas akhir pengisian (CONTOH) pada 23 Mei 2025 pukul 23.59 WIB (1 kabupaten/kota belum lengkap)',
    );
    expect(story.text).toContain('Data di luar KPU');
    expect(story.text).toContain('1 isian punya dua versi dan menunggu keputusan.');
    // The verification deadline is nine days away.
    expect(story.text).not.toContain('30 Mei');
    expect(provinceStory(progress, { now, plan, days: 10 }).text).toContain('30 Mei 2025');
  });

  test('in English too, with the forms of one and many', () => {
    const { text } = provinceStory(progress, { now, plan, locale: 'en' });
    expect(text).toMatch(/^CONTOH \(sample\), not real data: as of 21 May 2025, 09:00 WIB, /);
    expect(text).toContain('1 regency or city cannot be judged yet and is not counted');
    expect(text).toMatch(/\d+ regencies and cities are on track/);
  });

  test('nobody is said to be on time while somebody cannot be judged', () => {
    const few = { ...progress, regions: [regionAt('33.13'), regionAt('33.19')] };
    expect(provinceStory(few, { now, plan }).text).not.toContain('tidak ada kabupaten/kota yang terlambat');
    const known = { ...progress, regions: [regionAt('33.13')] };
    expect(provinceStory(known, { now, plan }).text).toContain('Tidak ada kabupaten/kota yang terlambat.');
  });

  test('an empty file says so', () => {
    expect(provinceStory({ ...progress, regions: [], sample: false }, { now }).text).toBe(
      'Belum ada wilayah dalam berkas ini.',
    );
  });

  test('difficulties by frequency: counted once each, the shares of the whole together', () => {
    const groups = difficultyPareto(progress);
    const open = progress.regions
      .flatMap(({ difficulties }) => difficulties)
      .filter(({ status }) => status !== 'selesai');
    expect(groups.at(-1)?.cumulative).toBe(open.length);
    expect(groups.map((one) => one.open)).toEqual(groups.map((one) => one.open).sort((a, b) => b - a));
  });
});

describe('a regency is reminded', () => {
  const reminder = progressReminder(progress, regionAt('33.07'), { now, plan });

  test('of its own state, its extended deadline and what was returned, in a text for a chat and in a letter', () => {
    expect(reminder.whatsapp).toMatch(/^CONTOH, bukan data sebenarnya: Yth\. KPU Kabupaten Wonosobo\n/);
    expect(reminder.whatsapp).toContain(
      'Batas akhir pengisian (CONTOH): 23 Mei 2025 pukul 23.59 WIB (2 hari lagi).',
    );
    expect(reminder.whatsapp).toContain('Batas itu sudah diperpanjang dari 20 Mei 2025');
    // Nothing is past its day, so nothing is said of it.
    expect(reminder.whatsapp).toContain('Kendala yang belum selesai: 2.\n');
    expect(reminder.letter.recipient).toBe('Yth. KPU Kabupaten Wonosobo');
    expect(reminder.letter.subject).toContain('CONTOH');
    expect(reminder.letter.points.join(' ')).toContain('sudah diverifikasi');
    for (const { region } of progress.regions)
      if (region !== '33.07') expect(reminder.whatsapp).not.toContain(`[${region}]`);
  });

  test('names the returned indicators, and takes marks of chat programs out of names', () => {
    const region = regionAt('33.05');
    const text = progressReminder(progress, region, {
      now,
      plan: {
        ...plan,
        indicators: plan.indicators.map((one) => ({ ...one, label: { id: `*_~\`${one.label.id}` } })),
      },
    });
    expect(text.whatsapp).toMatch(/Dikembalikan dan perlu diperbaiki: 7 indikator \(/);
    expect(text.whatsapp).not.toMatch(/[*_~`]/);
    expect(progressReminder(progress, region, { now }).whatsapp).toContain('perlu diperbaiki: 7 indikator.');
  });

  test('says that the last day is today, that it has passed, and in the zone of the region', () => {
    const at = (code: string, moment: string) =>
      progressReminder(
        { ...progress, sample: false, regions: [] },
        { ...regionAt('33.10'), region: code },
        { now: moment, plan },
      ).whatsapp;
    expect(at('33.10', '2025-05-20T10:00:00+07:00')).toContain('hari ini, 20 Mei 2025 pukul 23.59 WIB');
    expect(at('33.10', '2025-05-21T10:00:00+07:00')).toContain('sudah lewat: 20 Mei 2025 pukul 23.59 WIB');
    // The same instant is the next day in the east.
    expect(at('91.71', '2025-05-20T10:00:00+07:00')).toContain('21 Mei 2025 pukul 01.59 WIT (1 hari lagi)');
    expect(at('73.71', '2025-05-20T10:00:00+07:00')).toContain('21 Mei 2025 pukul 00.59 WITA');
  });
});

describe('the printed report', () => {
  test('has each regency with its counts, difficulties, deadline and advice', () => {
    const report = provinceReport(progress, { now, plan });
    expect(report.regions).toHaveLength(35);
    expect(Object.values(report.standings).reduce((sum, one) => sum + one, 0)).toBe(35);
    const demak = report.regions.find(({ region }) => region === '33.21');
    expect(demak?.standing.recommendations.map(({ id }) => id)).toContain('putuskan-versi');
    expect(demak?.dimensions.map(({ counts }) => counts.total)).toEqual([8, 8, 8, 8, 8]);
    const returned = regionReport(progress, regionAt('33.05'), { now, plan }).returned;
    expect(returned).toHaveLength(7);
    expect(returned[0]?.indicator.note).toContain('lampiran');
    const days = returned.map((one) => one.days ?? 0);
    expect(days).toEqual([...days].sort((a, b) => b - a));
  });
});

const figures = (parts: readonly ProgressPart[]) =>
  parts.flatMap((part) => (part.type === 'figure' ? [part] : []));

describe('whatever the file holds', () => {
  test('the sentences are whole, the same again, say the same in both languages, and every numeral is a figure', () => {
    fc.assert(
      fc.property(anyProgress, anyInstant, (any, at) => {
        const stories = locales.map((locale) => provinceStory(any, { now: at, plan, locale }));
        const [id, en] = stories;
        for (const story of stories) {
          if (/NaN|undefined|null|Infinity|\[object|\s{2}|[{}]|\s[.,;]/.test(story.text))
            throw new Error(story.text);
          for (const { parts } of story.sentences)
            for (const part of parts) {
              if (part.type === 'text' && /\d/.test(part.text))
                throw new Error(`“${part.text}” holds a numeral`);
              if (part.type === 'figure') {
                if (!Number.isFinite(part.value) || part.path === '') throw new Error(JSON.stringify(part));
                if (part.metric !== 'progress') expect(part.text).toBe(formatWhole(part.value, story.locale));
              }
            }
        }
        const facts = (story: typeof id) =>
          story?.sentences.map((one) => [
            one.id,
            figures(one.parts)
              .map(({ metric, value }) => `${metric} ${value}`)
              .sort(),
          ]);
        expect(facts(en)).toEqual(facts(id));
        expect(provinceStory(structuredClone(any), { now: at, plan })).toEqual(id);
      }),
      { numRuns: 1_000 },
    );
  });

  test('the order of the regions does not matter, and every region is told or counted', () => {
    fc.assert(
      fc.property(anyProgress, anyInstant, (any, at) => {
        const codes = any.regions.map(({ region }) => region);
        fc.pre(new Set(codes).size === codes.length);
        const story = provinceStory(any, { now: at, names: 100, zone: 'WIB' });
        const turned = { ...any, regions: [...any.regions].reverse() };
        expect(provinceStory(turned, { now: at, names: 100, zone: 'WIB' }).text).toBe(story.text);
        const named = story.sentences
          .filter(({ id }) =>
            ['complete', 'on_track', 'at_risk', 'late', 'no_deadline', 'unknown'].includes(id),
          )
          .flatMap(({ parts }) => figures(parts).filter(({ metric }) => metric === 'regions'));
        expect(named.reduce((sum, { value }) => sum + value, 0)).toBe(codes.length);
      }),
      { numRuns: 1_000 },
    );
  });

  test('nothing throws, and no share lies outside 0 to 100', () => {
    fc.assert(
      fc.property(
        anyProgress,
        fc.oneof(anyInstant, fc.constantFrom('', 'besok', '2025-13-01T00:00:00Z')),
        (any, at) => {
          for (const region of any.regions) {
            const { share, filled, deadlines } = standingOf(any, region, { now: at });
            for (const one of [share, filled, ...deadlines.map((each) => each.share)])
              if (one.known && !(one.percent >= 0 && one.percent <= 100 && one.base > 0))
                throw new Error(JSON.stringify(one));
            progressReminder(any, region, { now: at, plan });
            regionReport(any, region, { now: at, plan });
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

test('both languages have the same sentences', () => {
  expect(Object.keys(progressCatalogues.en)).toEqual(Object.keys(progressCatalogues.id));
});
