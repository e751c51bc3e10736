import { newsStyles } from './page-styles/news.ts';
import { officeStyles } from './page-styles/office.ts';
import { ppidStyles } from './page-styles/ppid.ts';
import { frame as shell } from './page-styles/shared.ts';

/**
 * The style sheets of which each page template is made, in one file for one `<link>`. `<package>/<file>`; the build
 * joins them from the packages' `dist`, and a test renders each template and looks for classes that are missing.
 *
 * Colours for charts and tones that none of these rules uses are left out of the file, in every theme: they are a
 * fifth of it. A page that adds a chart or an alert links `@situs-kpu/tokens/styles.css` and the component's file too.
 */
export const pageStyles: Readonly<Record<string, readonly string[]>> = {
  'page-shell': shell,
  'article-page': [
    ...shell,
    'ui/prose',
    'ui/figure',
    'ui/table',
    'ui/share-links',
    'ui/pagination',
    'templates/article-page',
  ],
  'result-page': [
    ...shell,
    'ui/table',
    'ui/link',
    'ui/icon',
    'ui/term-note',
    'ui/bar',
    'ui/freshness',
    'ui/tone',
    'ui/visually-hidden',
    'charts/bar-chart',
    'charts/areas',
    'results/lines',
    'results/opens',
    'results/said',
    'results/table-data',
    'results/result-status',
    'results/result-story',
    'results/result-bars',
    'results/result-sources',
    'results/spread-story',
    'results/status-ladder',
    'results/correction-log',
    'results/verify-yourself',
    'templates/result-page',
  ],
  ...newsStyles,
  ...officeStyles,
  ...ppidStyles,
};
