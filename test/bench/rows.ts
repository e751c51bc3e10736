/** What is measured. Shared by the benchmark and by the byte budgets in `test/contract`. */
import { join } from 'node:path';
import { minifyCss } from '../../vite.config.ts';
import { read } from './build.ts';

const here = import.meta.dirname;
const root = join(here, '../..');
const strip = (css: string) => css.replace(/^@layer [^{;]+;/, '');

export interface ArticleRow {
  name: string;
  module: string;
  /** Style imports of the hydrated entry; absent when the row has no React. */
  style?: string;
  /** The style sheet of the page. */
  css: () => string;
}

const byHand = () =>
  strip(minifyCss(read(join(here, 'shared/layout.css')) + read(join(here, 'peers/limit-react/limit.css'))));

export const articleRows: ArticleRow[] = [
  { name: 'limit-html', module: 'limit-html/html.ts', css: byHand },
  { name: 'limit-react', module: 'limit-react/article.tsx', style: '', css: byHand },
  {
    name: 'situs',
    module: 'situs/article.tsx',
    style: '',
    css: () => read(join(root, 'packages/templates/dist/article-page.css')),
  },
];

const keep = (code: string) => `${code}\nwindow.kept = kept;`;
const imported = (names: string, from: string) =>
  keep(`import { ${names} } from '${from}';\nconst kept = [${names}];`);

export const importRows = [
  { name: 'ui Button', source: imported('Button', '@situs-kpu/ui') },
  { name: 'ui Table', source: imported('Table', '@situs-kpu/ui') },
  { name: 'ui DataTable', source: imported('DataTable', '@situs-kpu/ui/data-table') },
  { name: 'ui MainNav', source: imported('MainNav', '@situs-kpu/ui') },
  { name: 'charts BarChart', source: imported('BarChart', '@situs-kpu/charts') },
  { name: 'results ResultStory', source: imported('ResultStory', '@situs-kpu/results') },
  { name: 'results core resultStory', source: imported('resultStory', '@situs-kpu/results/core') },
  { name: 'regions region', source: imported('region', '@situs-kpu/regions') },
  { name: 'templates ArticlePage', source: imported('ArticlePage', '@situs-kpu/templates') },
];
