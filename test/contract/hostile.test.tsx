/**
 * Every component with what editors and feeds really send: each story is rendered again with its texts, addresses,
 * dates, numbers and lists replaced. It must stay calm: no crash, no script, no broken words, no text lost.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { composeStories } from '@storybook/react-vite';
import type { Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { createElement, type FunctionComponent, isValidElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { badInput } from '../utils/badInput.ts';
import { root } from '../utils/packages.ts';

type Args = Record<string, unknown>;
interface Composed extends FunctionComponent<Args> {
  storyName: string;
  args: Args;
}

const addressKey = /^(href|url|src|action|cover|poster|map|link|source)$|Href$|Url$/;
const dateKey = /^(value|date|start|end|now|asOf|updated|due|from|to|validUntil|extendedTo)$/;

/** Copies data and lets `change` replace each text and number; elements and functions stay. */
function mapped(value: unknown, change: (value: string | number, key: string) => unknown, key = ''): unknown {
  if (typeof value === 'string' || typeof value === 'number') return change(value, key);
  if (Array.isArray(value)) return value.map((each) => mapped(each, change, key));
  if (
    value &&
    typeof value === 'object' &&
    !isValidElement(value) &&
    Object.getPrototypeOf(value) === Object.prototype
  )
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, mapped(v, change, k)]));
  return value;
}

/** Words that choose among a list, ids and the like: another word would not type-check, so nobody sends it. */
const fixed =
  /^(id|as|align|tone|size|level|variant|status|state|kind|type|theme|timeZone|lang|hreflang|name|min|width|height|minimum|layout|live|autoComplete|method|code|key|accessor|only|weight|space|gap|unit|schemaVersion|form|className|htmlFor|controls|current|section)$/;

const attacks: Record<string, (value: string | number, key: string) => unknown> = {
  'markup in texts': (v, k) =>
    typeof v === 'string' &&
    !fixed.test(k) &&
    !addressKey.test(k) &&
    !dateKey.test(k) &&
    !/\d{4}-\d\d-\d\d/.test(v)
      ? badInput.html
      : v,
  'texts that turn the direction': (v, k) =>
    typeof v === 'string' && !fixed.test(k) && !addressKey.test(k) && !dateKey.test(k) ? badInput.bidi : v,
  'names of 200 characters': (v, k) =>
    typeof v === 'string' && !fixed.test(k) && !addressKey.test(k) && !dateKey.test(k)
      ? badInput.longName
      : v,
  'texts without a space': (v, k) =>
    typeof v === 'string' && !fixed.test(k) && !addressKey.test(k) && !dateKey.test(k)
      ? badInput.unbroken
      : v,
  'addresses that run script': (v, k) => (typeof v === 'string' && addressKey.test(k) ? badInput.script : v),
  'empty texts': (v, k) => (typeof v === 'string' && !fixed.test(k) ? '' : v),
  'dates that do not exist': (v, k) =>
    typeof v === 'string' && (dateKey.test(k) || /^\d{4}-\d\d-\d\d/.test(v)) ? '2026-02-31' : v,
  'numbers that are none': (v, k) => (typeof v === 'number' && !fixed.test(k) ? Number.NaN : v),
  'numbers without bound': (v, k) => (typeof v === 'number' && !fixed.test(k) ? Number.POSITIVE_INFINITY : v),
  'a language without words': (v, k) => (k === 'locale' ? badInput.locale : v),
};

const files = globSync('stories/ui/**/*.stories.tsx', { cwd: root })
  .filter((f) => !f.endsWith('.visual.stories.tsx') && !f.includes('/Rules/'))
  .sort();

/** What a page must never hold, whatever came in. */
function problems(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Root | RootContent) => {
    if (node.type === 'element') {
      for (const [name, value] of Object.entries(node.properties)) {
        // Facts and limits for tools and script: text, never run, and no limit when they are no number.
        if (name.startsWith('dataKpu')) continue;
        if (/^on/i.test(name)) found.push(`<${node.tagName} ${name}>`);
        if (/javascript:alert/i.test(String(value)) && !/^(value|content|title|ariaLabel)$/.test(name))
          found.push(`<${node.tagName} ${name}="${value}">`);
        if (/^(NaN|undefined|null|Infinity|\[object \w+\])$/.test(String(value)))
          found.push(`<${node.tagName} ${name}="${value}">`);
      }
      if (node.tagName === 'img' && node.properties['src'] === 'x') found.push('markup became an element');
      if (node.tagName === 'b' && node.children.some((c) => c.type === 'text' && c.value === 'tebal'))
        found.push('markup became an element');
    }
    if (node.type === 'text' && /\b(NaN|Infinity|undefined)\b|\[object \w+\]/.test(node.value))
      found.push(`text "${node.value}"`);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromHtml(html, { fragment: true }));
  return found;
}

let messages: string[] = [];
beforeEach(() => {
  messages = [];
  for (const level of ['error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation(
      (...parts) => void messages.push(parts.map(String).join(' ')),
    );
});
afterEach(() => vi.restoreAllMocks());

describe.each(files)('%s', async (file) => {
  const stories = Object.values(composeStories(await import(join(root, file)))) as unknown as Composed[];

  test.each(Object.keys(attacks))('stays calm with %s', (name) => {
    for (const Story of stories) {
      const args = mapped({ locale: 'id', ...Story.args }, attacks[name] as never) as Args;
      const html = renderToStaticMarkup(createElement(Story, args));
      expect(problems(html), Story.storyName).toEqual([]);
    }
    // What the developer is told is ours, complete, and nothing else.
    for (const message of messages)
      expect(message).toMatch(/^Situs KPU \w+: .+\. .+\. .+\.$|same key|react/s);
  });

  const lists: Record<string, (list: unknown[]) => unknown> = {
    'empty lists': () => [],
    'missing lists': () => undefined,
    'lists that are null': () => null,
    'lists of one': (list) => list.slice(0, 1),
    'lists with holes': (list) => [...list, null],
  };

  test.each(Object.keys(lists))('stays calm with %s', (name) => {
    const change = lists[name] as (list: unknown[]) => unknown;
    for (const Story of stories)
      for (const [key, value] of Object.entries(Story.args)) {
        // Elements are written by the page, one by one; they do not come from a feed.
        if (!Array.isArray(value) || value.some((each) => isValidElement(each))) continue;
        const html = renderToStaticMarkup(createElement(Story, { ...Story.args, [key]: change(value) }));
        expect(problems(html), `${Story.storyName}, ${key}`).toEqual([]);
      }
  });

  test('stays calm where a list inside of a list is null', () => {
    const emptied = (value: unknown): unknown =>
      Array.isArray(value)
        ? null
        : value && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype
          ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, emptied(v)]))
          : value;
    for (const Story of stories) {
      const args = Object.fromEntries(
        Object.entries(Story.args).map(([k, v]) => [k, Array.isArray(v) ? v.map(emptied) : v]),
      );
      expect(problems(renderToStaticMarkup(createElement(Story, args))), Story.storyName).toEqual([]);
    }
  });
});

test('every attack changes something, and every folder of stories is attacked', () => {
  const seen = new Set<string>();
  expect(files.length).toBeGreaterThan(30);
  const sample = { heading: 'Judul', href: '/berita', date: '2026-11-24', votes: 12, locale: 'id' };
  for (const [name, attack] of Object.entries(attacks))
    if (JSON.stringify(mapped(sample, attack)) !== JSON.stringify(sample)) seen.add(name);
  expect([...seen].sort()).toEqual(Object.keys(attacks).sort());
});
