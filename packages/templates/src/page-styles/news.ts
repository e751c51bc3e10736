/** Style sheets of the pages of `families/news.ts`; see `../page-styles.ts`. */
import { page } from './shared.ts';

/** Text of an editor: paragraphs, tables, pictures. */
const prose = ['ui/prose', 'ui/table', 'ui/figure'] as const;
const documents = ['ui/stack', 'ui/document-link'] as const;
const cards = ['ui/grid', 'ui/card'] as const;
const agenda = ['ui/agenda-item', 'ui/badge', 'ui/visually-hidden'] as const;
const deadline = ['ui/deadline', 'ui/badge', 'ui/stack'] as const;

export const newsStyles = {
  'home-page': [
    ...page,
    ...prose,
    ...cards,
    ...agenda,
    'ui/agenda-list',
    'ui/section',
    'ui/deadline',
    'ui/number-text',
    'ui/button',
    'ui/timeline',
    'ui/stack',
    'ui/contact-card',
    'results/lines',
    'results/result-status',
    'results/result-story',
  ],
  'news-list-page': [...page, ...cards, 'ui/pagination'],
  'press-release-page': [...page, ...prose, ...documents, 'ui/share-links', 'ui/description-list'],
  'announcement-list-page': [...page, ...deadline, 'ui/pagination'],
  'announcement-page': [...page, ...prose, ...deadline, 'ui/document-link', 'ui/share-links'],
  'opinion-page': [...page, ...prose, 'ui/share-links'],
  'agenda-page': [...page, ...agenda, 'ui/agenda-list'],
  'event-page': [...page, ...prose, ...documents, ...agenda, 'templates/event-page'],
  'gallery-page': [
    ...page,
    ...prose,
    ...documents,
    'ui/gallery',
    'ui/button',
    'ui/video-facade',
    'ui/accordion',
    'ui/pagination',
    'templates/gallery-page',
  ],
  'document-list-page': [...page, ...prose, ...documents, 'ui/nav-tree'],
  'lesson-list-page': [...page, ...prose, ...cards],
  'lesson-page': [...page, ...prose, ...documents, 'ui/term-note', 'ui/accordion'],
  'archive-page': [...page, ...prose, 'ui/nav-tree', 'ui/pagination'],
  'corrections-page': [...page, ...prose, 'ui/description-list'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
