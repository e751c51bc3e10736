/** One style sheet per page template: it holds every class that the template renders, and no more than it needs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import kecamatan from '@situs-kpu/regions/geo/surakarta-kecamatan';
import { regionMap } from '@situs-kpu/regions/map';
import { ResultMap } from '@situs-kpu/results';
import {
  contohBelumAda,
  contohKolomKosong,
  pilbupBaritoUtara2024,
  pilbupDompuPajo2024,
  pilgubSurakarta2024,
  pilwalkotSurakarta2024,
} from '@situs-kpu/results/fixtures';
import * as templates from '@situs-kpu/templates';
import {
  ArticlePage,
  cmsPages,
  PageShell,
  ResultPage,
  siteFromRegion,
  standardPages,
} from '@situs-kpu/templates';
import { articleBody } from '@situs-kpu/templates/content';
import { type ContentSample, contentSamples } from '@situs-kpu/templates/fixtures';
import { Pagination, Table } from '@situs-kpu/ui';
import type { ComponentType, ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { root } from '../utils/packages.ts';

const surakarta = regionMap(kecamatan);
const contact = { name: 'KPU', street: 'Jalan Contoh 1', city: 'Surakarta', phone: '(0271) 000000' };
const links = [{ label: 'Lainnya', href: '/l', note: '12 kB' }];
const site = siteFromRegion('33.72', {
  pages: cmsPages,
  footer: { contact, columns: [{ title: 'Layanan', links }], social: links, updated: '2025-05-09' },
  tools: <a href="/en">English</a>,
});
const standardSite = siteFromRegion('33.72', { pages: standardPages(), footer: { contact } });
const article = {
  title: 'Rapat',
  path: '/a',
  published: '2025-05-09',
  category: { label: 'Umum' },
  figure: { src: '/r.jpg', alt: 'Rapat', width: 4, height: 3, caption: 'Rapat' },
  body: articleBody({ markdown: '## Hasil\n\n| a | b |\n|---|---|\n| x | 1 |\n\n> kutipan' }),
};

const pages: Record<string, ReactElement[]> = {
  'page-shell': [
    <PageShell key="1" site={site} breadcrumb={links} title="x" aside={<h2>Lainnya</h2>}>
      <h1>x</h1>
    </PageShell>,
  ],
  'article-page': [
    <ArticlePage
      key="1"
      site={site}
      article={article}
      related={links}
      data={
        <Table
          caption="TPS"
          columns={[{ header: 'a' }, { header: 'b', numeric: true }, { header: 'c' }]}
          rows={[['x', 1, 'y']]}
        />
      }
      pagination={<Pagination current={2} total={20} href={(n) => `/${n}`} />}
    />,
  ],
  'result-page': [
    pilwalkotSurakarta2024(),
    pilgubSurakarta2024(),
    contohBelumAda(),
    contohKolomKosong(),
    pilbupBaritoUtara2024(),
    pilbupDompuPajo2024(),
  ]
    .flatMap((result) => [
      result,
      { ...result, valid: 1, flags: ['sumber_bermasalah' as const], corrections: [] },
    ])
    .map((result, i) => (
      <ResultPage
        key={String(i)}
        site={site}
        result={result}
        path="/h"
        downloads={links}
        next={links}
        aside="x"
        validUntil="2024-12-31"
        now="2025-01-01T00:00Z"
      >
        <ResultMap result={result} geometry={surakarta} measure="options" hideStatus hideSources />
      </ResultPage>
    )),
};

/** Every page made of `TemplatePage`, with every sample of its content. */
const kebab = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
for (const [name, samples] of Object.entries(contentSamples)) {
  const Template = (templates as unknown as Record<string, ComponentType<templates.TemplateProps<object>>>)[
    name
  ] as ComponentType<templates.TemplateProps<object>>;
  pages[kebab(name)] = Object.values(samples as Record<string, ContentSample<object>>).map((sample, i) => (
    <Template key={String(i)} site={standardSite} {...sample} aside={<h2>Lainnya</h2>} />
  ));
}

const classes = (css: string) => new Set([...css.matchAll(/\.(kpu-[\w-]+)/g)].map(([, name]) => name));
const sheet = (file: string) => readFileSync(join(root, 'packages', file), 'utf8');
const everywhere = classes(
  ['ui', 'charts', 'results', 'ipp', 'templates'].map((id) => sheet(`${id}/dist/styles.css`)).join('\n'),
);

describe.each(Object.entries(pages))('%s.css', (name, elements) => {
  const css = sheet(`templates/dist/${name}.css`);

  test('defines every class that the template renders', () => {
    const rendered = elements
      .flatMap((element) => [...renderToString(element).matchAll(/class="([^"]*)"/g)])
      .flatMap(([, value = '']) => value.split(' '));
    const here = classes(css);
    // A class without a rule in any package is a name only.
    expect([...new Set(rendered)].filter((name) => everywhere.has(name) && !here.has(name)).sort()).toEqual(
      [],
    );
  });

  test('sets every variable that it uses, in every theme alike', () => {
    const used = new Set([...css.matchAll(/var\((--kpu-[\w-]+)/g)].map(([, variable]) => variable));
    const set = new Map<string, number>();
    for (const [, variable = ''] of css.matchAll(/[{;](--kpu-[\w-]+):/g))
      set.set(variable, (set.get(variable) ?? 0) + 1);
    expect([...used].filter((variable) => !set.has(variable as string))).toEqual([]);
  });

  test('asks for no other file', () => {
    expect(css).not.toMatch(/@import|url\(/);
  });
});
