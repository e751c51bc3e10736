/** What holds for every widget of the filling, both languages and any input, as the server renders it. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { locales } from '../core/model.ts';
import type { Progress } from '../core/progress/model.ts';
import { type Given, only, progress, widgets } from '../progress/test/widgets.tsx';

const html = (name: string, given: Given) => {
  const make = widgets[name];
  if (!make) throw new Error(name);
  return renderToStaticMarkup(make(given));
};
const textOf = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const broken = /NaN|undefined|\bnull\b|Infinity|\[object/;

describe.each(Object.keys(widgets))('%s', (name) => {
  test.each([
    ['35 regions', () => progress],
    ['no region', () => only()],
    ['only counts', () => only('33.11')],
    ['nothing known', () => only('33.19')],
    ['contradicting counts', () => only('33.15')],
    ['two versions', () => only('33.21')],
    ['no deadline and no category', () => ({ ...progress, deadlines: [], categories: [] })],
    [
      'no deadline has a day',
      () => ({
        ...progress,
        deadlines: progress.deadlines.map((one) => ({ ...one, at: null, opensAt: null })),
      }),
    ],
  ] as [string, () => Progress][])('%s: words for everything, and the mark CONTOH first', (_, make) => {
    for (const locale of locales) {
      const markup = html(name, { progress: make(), locale });
      expect(textOf(markup)).not.toMatch(broken);
      expect(textOf(markup).trim()).toMatch(/^CONTOH/);
      expect(markup).not.toMatch(/\sstyle=|<script|\son\w+=/);
    }
  });

  test('real data carries no mark of made-up data', () => {
    const real = JSON.parse(JSON.stringify(progress).replaceAll('CONTOH', 'uji')) as Progress;
    // The names of the indicators are those of the made-up instrument.
    const text = textOf(html(name, { progress: { ...real, sample: false }, locale: 'id' }));
    expect(text).not.toContain('bukan data sebenarnya');
  });

  test.each([
    ['nothing', null],
    ['a number', 7],
    ['an empty object', {}],
    ['another format', { schema: 'ipp.progress/9' }],
    ['fields of the wrong kind', { ...progress, regions: 'semua' }],
  ])('%s in place of a file: said, with no figure', (_, given) => {
    for (const locale of locales) {
      const markup = html(name, { progress: given as unknown as Progress, locale });
      expect(markup).toContain('data-kpu-status="unreadable"');
      expect(textOf(markup)).toMatch(/tidak bisa dibaca|cannot be read/);
      expect(markup).not.toMatch(/<table|<svg[^>]*width="100%"/);
    }
  });

  test('a name with markup or quotes stays text', () => {
    const hostile = '<img src=x onerror=alert(1)> & "KPU" \u202e';
    const given = {
      ...progress,
      deadlines: progress.deadlines.map((one) => ({
        ...one,
        label: hostile,
        extensions: one.extensions.map((each) => ({ ...each, reason: hostile })),
      })),
      categories: progress.categories.map((one) => ({ ...one, label: { id: hostile, en: hostile } })),
      regions: progress.regions.map((region) => ({
        ...region,
        indicators: region.indicators.map((one) => ({
          ...one,
          note: hostile,
          evidence: one.evidence.map((each) => ({ ...each, name: hostile })),
        })),
        difficulties: region.difficulties.map((one) => ({ ...one, text: hostile })),
      })),
    };
    expect(html(name, { progress: given, locale: 'id' })).not.toContain('<img');
  });
});
