/** The pages of public information and services keep the rules of the standard by construction. */
import { pageType, rulesForPage, testData, testPage } from '@situs-kpu/standard';
import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../test/setup/console.ts';
import type { ContentSample } from './fixtures/index.ts';
import { ppidSamples } from './fixtures/ppid.ts';
import * as exported from './index.ts';
import { siteFromRegion, standardPages, type TemplateProps } from './index.ts';

const site = siteFromRegion('33.72', { pages: standardPages() });
const cases = Object.entries(ppidSamples).flatMap(([name, samples]) =>
  Object.entries(samples as Record<string, ContentSample<object>>).map(
    ([variant, sample]) => [name, variant, sample] as const,
  ),
);
const shows = (name: string, variant: string, sample: ContentSample<object>) => {
  const Template = (exported as unknown as Record<string, ComponentType<TemplateProps<object>>>)[
    name
  ] as ComponentType<TemplateProps<object>>;
  const view = render(<Template site={site} {...sample} />);
  return { ...view, title: `${name} ${variant}` };
};
const ownRules = (sample: ContentSample<object>) =>
  rulesForPage(pageType(sample.page ?? 'ppid').id).filter(({ pages }) =>
    pages?.includes(sample.page ?? 'ppid'),
  );

const kept = cases
  .filter(([, variant]) => variant === 'penuh')
  .flatMap(([name, variant, sample]) =>
    ownRules(sample).flatMap(({ id, check: { markup } }) =>
      markup ? [{ name, variant, sample, id, markup }] : [],
    ),
  );

test('the rules of these pages are tested', () => {
  expect(new Set(kept.map(({ id }) => id))).toEqual(
    new Set([
      ...['AKU-01', 'AKU-05', 'AKU-06', 'AKU-07', 'AKU-08', 'PRO-01', 'A11Y-06'],
      ...['PPID-01', 'PPID-02', 'PPID-03', 'PPID-04', 'PPID-05', 'PPID-08', 'PPID-10'],
    ]),
  );
});

test.each(kept)('$name keeps $id', ({ name, variant, sample, markup }) => {
  const { container } = shows(name, variant, sample);
  const failed = testPage(markup, container, sample.page).filter(({ holds }) => !holds);
  expect(failed.map(({ test: { select, text } }) => `${select} ${text ?? ''}`)).toEqual([]);
});

test.each([
  ['prosedur', 'ProcedurePage', 'deadlinesStated'],
  ['prosedur', 'ProcedurePage', 'objectionPathStated'],
  ['prosedur', 'ProcedurePage', 'citesInForce'],
  ['permohonan', 'RequestPage', 'deadlinesStated'],
  ['keberatan', 'ObjectionPage', 'objectionPathStated'],
  ['ppid', 'PpidHomePage', 'deadlinesStated'],
  ['ppid', 'PpidHomePage', 'citesInForce'],
] as const)('%s: %s says it (%s), also before anything is filled in', (_, name, check) => {
  for (const variant of ['penuh', 'kosong'] as const) {
    const { container, unmount } = shows(name, variant, ppidSamples[name][variant]);
    expect(testData(check, { text: container.querySelector('main')?.textContent ?? '' }), variant).toBe(true);
    unmount();
  }
  takeConsole('error');
});

test('no page of a sample shows what looks like a personal number', () => {
  for (const [name, variant, sample] of cases) {
    const { container, unmount } = shows(name, variant, sample);
    for (const form of container.querySelectorAll('form')) form.remove();
    expect(
      testData('noPersonalNumbers', { text: container.querySelector('main')?.textContent ?? '' }),
      `${name} ${variant}`,
    ).toBe(true);
    unmount();
  }
  takeConsole('error');
});
