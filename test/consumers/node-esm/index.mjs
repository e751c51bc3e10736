// Plain Node, no bundler: what a static site generator or a server of an office does.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BarChart } from '@situs-kpu/charts';
import { barModel } from '@situs-kpu/charts/core';
import { region, siteHost } from '@situs-kpu/regions';
import { ResultBars, ResultStatus, ResultStory, ResultTable } from '@situs-kpu/results';
import { resultStory } from '@situs-kpu/results/core';
import { pilwalkotSurakarta2024 } from '@situs-kpu/results/fixtures';
import { ArticlePage, siteFromRegion } from '@situs-kpu/templates';
import { articleBody } from '@situs-kpu/templates/content';
import { vars } from '@situs-kpu/tokens';
import * as ui from '@situs-kpu/ui';
import { Combobox } from '@situs-kpu/ui/combobox';
import { DataTable } from '@situs-kpu/ui/data-table';
import { paginationText, replaceText } from '@situs-kpu/ui/i18n';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';

const { Button, Table, Pagination } = ui;
replaceText(paginationText, { id: { next: 'Lanjut' } });
const require = createRequire(import.meta.url);
const result = pilwalkotSurakarta2024();
const out = {
  button: renderToString(h(Button, null, 'Unduh hasil')),
  table: renderToString(
    h(Table, {
      caption: 'TPS',
      columns: [{ header: 'Kecamatan' }, { header: 'TPS', numeric: true }],
      rows: [['Laweyan', '153']],
    }),
  ),
  story: resultStory(result, { length: 'baris', locale: 'id' }).text,
  widgets: [ResultStatus, ResultStory, ResultBars, ResultTable]
    .map((w) => renderToString(h(w, { result })))
    .join(''),
  components: Object.entries(ui).filter(([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function')
    .length,
  combobox: renderToString(
    h(Combobox, {
      name: 'wilayah',
      label: 'Wilayah',
      options: [{ value: '33.72', label: 'Kota Surakarta' }],
    }),
  ),
  dataTable: renderToString(
    h(DataTable, {
      caption: 'TPS',
      columns: [{ id: 'nama', header: 'Kecamatan' }],
      rows: [{ nama: 'Laweyan' }],
    }),
  ),
  words: /Lanjut/.exec(renderToString(h(Pagination, { current: 1, total: 2, href: (n) => `?h=${n}` })))?.[0],
  reference: JSON.parse(readFileSync(require.resolve('@situs-kpu/ui/reference/Button.json'), 'utf8'))
    .contract,
  chart: typeof BarChart === 'function' && typeof barModel === 'function',
  host: siteHost(region('33.72')),
  paper: vars.color.paper,
  css: readFileSync(require.resolve('@situs-kpu/ui/styles.css'), 'utf8').slice(0, 10),
  tokens:
    Object.keys(JSON.parse(readFileSync(require.resolve('@situs-kpu/tokens/tokens.json'), 'utf8'))).length >
    0,
  article: renderToString(
    h(ArticlePage, {
      site: siteFromRegion('33.72'),
      article: {
        title: 'Rapat koordinasi',
        published: '2025-05-09T10:00:00+07:00',
        path: '/blog/read/rapat',
        body: articleBody({ markdown: 'Isi <script>alert(1)</script> berita.' }),
      },
    }),
  ),
};

let closed = false;
try {
  await import('@situs-kpu/ui/internal/cx');
} catch {
  closed = true;
}
console.log(JSON.stringify({ ...out, closed }));
