/** Every template with full, minimal and hostile content, on the server. */
import { pageType, pageTypes } from '@situs-kpu/standard';
import { HtmlValidate } from 'html-validate';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { takeConsole } from '../../../test/setup/console.ts';
import { badInput } from '../../../test/utils/badInput.ts';
import { htmlRules } from '../../../test/utils/html.ts';
import { templatesContract } from './contract.ts';
import { type ContentSample, contentSamples } from './fixtures/index.ts';
import * as exported from './index.ts';
import { siteFromRegion, standardPages, type TemplateProps } from './index.ts';
import { contentSchemas, readContent, type TemplateName } from './schema/index.ts';

type AnyTemplate = ComponentType<TemplateProps<object>>;
const site = siteFromRegion('33.72', { pages: standardPages() });
const names = Object.keys(contentSamples) as TemplateName[];
const templateOf = (name: TemplateName) =>
  (exported as unknown as Record<string, AnyTemplate>)[name] as AnyTemplate;
const samplesOf = (name: TemplateName) =>
  Object.entries(contentSamples[name] as Record<string, ContentSample<object>>);
const show = (
  name: TemplateName,
  sample: ContentSample<object>,
  more: Partial<TemplateProps<object>> = {},
) => {
  const Template = templateOf(name);
  return renderToStaticMarkup(<Template site={site} {...sample} {...more} />);
};

/** The text that a person reads, without markup and structured data. */
const readable = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ');

const validator = new HtmlValidate(htmlRules);

test('every template with a schema has samples, an export and a contract row', () => {
  expect(names.sort()).toEqual((Object.keys(contentSchemas) as TemplateName[]).sort());
  for (const name of names) {
    expect(templateOf(name), name).toBeTypeOf('function');
    expect(Object.keys(templatesContract)).toContain(`templates/${name}@1`);
  }
});

describe.each(names)('%s', (name) => {
  const samples = samplesOf(name);

  test.each(samples)('%s: its content fits its schema', (_, { content }) => {
    const read = readContent(name, content);
    expect(read.ok ? [] : read.errors.map(({ text }) => text.id)).toEqual([]);
  });

  test.each(samples)(
    '%s: a whole page with one h1, headings in order, valid HTML, nothing inline',
    async (_, sample) => {
      const html = show(name, sample);
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
      levels.forEach((level, i) => {
        expect(level, `heading ${i + 1} of ${levels.join(', ')}`).toBeLessThanOrEqual(
          (levels[i - 1] ?? 0) + 1,
        );
      });
      expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+=|javascript:/i);
      expect(html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '')).not.toContain(
        '<script',
      );
      expect(readable(html)).not.toMatch(/undefined|\bNaN\b|\[object /);
      const report = await validator.validateString(
        `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>x</title></head><body>${html}</body></html>`,
      );
      expect(
        report.results.flatMap(({ messages }) =>
          messages.map((m) => `${m.ruleId}: ${m.message} (${m.selector})`),
        ),
      ).toEqual([]);
    },
  );

  test('carries its contract points, and those of its page type when it is full', () => {
    const html = show(name, contentSamples[name].penuh as ContentSample<object>);
    expect(html).toContain(`data-kpu="templates/${name}@1"`);
    // A template may serve several page types: each is full in the first sample that is of it.
    const pages = new Map<string, ContentSample<object>>();
    for (const [kind, sample] of samples)
      if (sample.page && kind !== 'kosong' && !pages.has(sample.page)) pages.set(sample.page, sample);
    const own = pageTypes.filter(({ template }) => template === `templates/${name}@1`);
    if (own.length === 1 && own[0]) pages.set(own[0].id, contentSamples[name].penuh as ContentSample<object>);
    for (const [page, sample] of pages) {
      expect(pageType(page).template).toBe(`templates/${name}@1`);
      const shown = show(name, sample);
      for (const point of pageType(page).points)
        expect(shown, `${page}: ${point}`).toContain(`data-kpu="${point}"`);
    }
  });

  test('an empty page says so, who fills it, and invents nothing', () => {
    const html = show(name, contentSamples[name].kosong as ContentSample<object>);
    expect(readable(html).length).toBeGreaterThan(50);
    for (const content of [undefined, null, [], 'x', 7])
      expect(() => show(name, { content: content as never })).not.toThrow();
  });

  test('made-up content carries the mark', () => {
    for (const [, sample] of samples)
      if ((sample.content as { sample?: boolean }).sample === true)
        expect(readable(show(name, sample))).toContain('CONTOH');
  });

  test('without its frame for the body of a content system', () => {
    const html = show(name, contentSamples[name].penuh as ContentSample<object>, { shell: false });
    expect(html).not.toMatch(/<header|<main|<footer/);
    expect(html).toContain(`data-kpu="templates/${name}@1"`);
  });

  test('slots stand around the content', () => {
    const html = show(name, contentSamples[name].penuh as ContentSample<object>, {
      before: <p>sebelum-isi</p>,
      after: <p>sesudah-isi</p>,
    });
    expect(html.indexOf('sebelum-isi')).toBeGreaterThan(html.indexOf('<h1'));
    expect(html.indexOf('sesudah-isi')).toBeGreaterThan(html.indexOf('sebelum-isi'));
  });

  test('English words around the content', () => {
    const html = show(name, contentSamples[name].kosong as ContentSample<object>, {
      site: siteFromRegion('33.72', { pages: standardPages(), locale: 'en' }),
    });
    expect(readable(html)).not.toMatch(/\bBeranda\b|belum diisi|Diperbarui/);
  });

  test('bad values anywhere: no crash, no nonsense, nothing that runs', () => {
    const sample = contentSamples[name].penuh as ContentSample<object>;
    let tried = 0;
    const all = pathsOf(sample.content);
    // A whole result or index has thousands of values, which its own package attacks: of them every n-th.
    const step = Math.ceil(all.length / mostPaths);
    for (const path of all.filter((_, i) => i % step === 0)) {
      for (const bad of badFor(path.value)) {
        const content = withValue(sample.content, path.keys, bad);
        const at = `${path.keys.join('.')} = ${JSON.stringify(bad) ?? String(bad)}`.slice(0, 120);
        let html = '';
        try {
          html = show(name, { ...sample, content }, { shell: false });
        } catch (error) {
          throw new Error(`${name} with ${at}: ${String(error)}`);
        }
        tried++;
        expect(readable(html), at).not.toMatch(/\bundefined\b|\bNaN\b|\[object |Infinity/);
        expect(
          html.replace(/javascript:throw new Error\([^)]*React has blocked[^)]*\)/g, ''),
          at,
        ).not.toMatch(/(?:href|src|action)="\s*javascript:|<img src=x|<b>tebal/i);
      }
    }
    expect(tried).toBeGreaterThan(10);
    // Developers are told in the console; the page stays calm.
    takeConsole('error');
  });
});

/** So many places are tried in one sample. */
const mostPaths = 160;

interface Path {
  keys: (string | number)[];
  value: unknown;
}

/** Every value of content; of long lists only the first two, for the others are of the same kind. */
function pathsOf(value: unknown, keys: (string | number)[] = [], found: Path[] = []): Path[] {
  if (keys.length > 0) found.push({ keys, value });
  if (Array.isArray(value))
    for (const i of [0, 1].filter((n) => n in value)) pathsOf(value[i], [...keys, i], found);
  else if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    for (const [key, item] of Object.entries(value)) pathsOf(item, [...keys, key], found);
  return found;
}

/** What stands there instead, by kind. */
function badFor(value: unknown): unknown[] {
  if (Array.isArray(value)) return [null, undefined, [], [null], 'x', { 0: 'x' }];
  if (typeof value === 'string')
    return [
      null,
      undefined,
      '',
      badInput.longName,
      badInput.unbroken,
      badInput.html,
      badInput.bidi,
      badInput.script,
      '2026-13-45',
    ];
  if (typeof value === 'number')
    return [null, undefined, Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 1e21, '12'];
  if (typeof value === 'boolean') return [null, undefined, 'ya'];
  return [null, undefined, 'x', [], 3];
}

function withValue(content: object, keys: readonly (string | number)[], value: unknown): object {
  const copy = structuredCloneOf(content) as Record<string | number, unknown>;
  let at = copy;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[keys.at(-1) as string] = value;
  return copy;
}

/** A copy in which cleaned bodies stay the same object: they are marked by a symbol. */
function structuredCloneOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCloneOf);
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, structuredCloneOf(item)]));
  return value;
}
