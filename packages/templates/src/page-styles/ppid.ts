/** Style sheets of the pages of `families/ppid.ts`; see `../page-styles.ts`. */
import { page } from './shared.ts';

/** Text of editors, which may hold a table. */
const prose = ['ui/prose', 'ui/table'] as const;
const documents = ['ui/stack', 'ui/document-link'] as const;
const figures = ['ui/grid', 'ui/key-figure', 'ui/figure-group', 'ui/number-text'] as const;
const filters = [
  'ui/stack',
  'ui/button',
  'ui/field',
  'ui/choice',
  'ui/tag-list',
  'ui/visually-hidden',
  'ui/filters',
] as const;
const form = ['ui/button', 'ui/field', 'ui/choice', 'ui/form'] as const;

export const ppidStyles = {
  'ppid-home-page': [...page, ...prose, 'ui/button', 'ui/grid', 'ui/card'],
  'public-information-list-page': [
    ...page,
    ...filters,
    'ui/badge',
    'ui/table',
    'ui/data-table',
    'ui/document-link',
  ],
  'information-category-page': [...page, ...prose, ...documents],
  'immediate-notice-page': [...page, ...documents, 'ui/accordion', 'ui/description-list'],
  'request-page': [...page, ...form, ...documents, 'ui/table', 'ui/contact-card', 'ui/description-list'],
  'objection-page': [...page, ...form, ...documents, 'ui/table', 'ui/contact-card', 'ui/description-list'],
  'procedure-page': [
    ...page,
    ...form,
    ...documents,
    'ui/table',
    'ui/date-field',
    'ui/print',
    'ui/stepper',
    'ui/contact-card',
    'ui/description-list',
  ],
  'status-check-page': [...page, 'ui/button', 'ui/table', 'ui/contact-card'],
  'annual-report-page': [...page, ...figures, ...documents, 'ui/table'],
  'programme-page': [...page, ...documents, 'ui/table'],
  'link-page': [...page, ...prose, ...documents],
  'legal-list-page': [...page, ...filters, 'ui/badge', 'ui/document-link'],
  'contact-page': [...page, ...prose, 'ui/contact-card'],
  'complaint-page': [...page, ...prose, ...documents, 'ui/description-list', 'ui/stepper'],
  'survey-page': [...page, ...figures, ...documents, 'ui/button', 'ui/table'],
  'service-list-page': [...page, ...documents, 'ui/description-list'],
  'service-page': [...page, ...prose, ...documents, 'ui/button', 'ui/description-list', 'ui/stepper'],
  'faq-page': [...page, ...prose, 'ui/nav-tree', 'ui/accordion'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
