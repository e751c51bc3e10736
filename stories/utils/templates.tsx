/** What the stories of all page templates share, and their page of docs, which is made from the standard. */

import { lazy, type ReactElement, Suspense } from 'react';
import { wholePage } from './site.ts';

/** Props that have no control: nodes, and what only code can give. */
export const templateArgTypes = {
  site: { control: false },
  breadcrumb: { control: false },
  before: { control: false },
  after: { control: false },
  aside: { control: false },
} as const;

/** Loaded when a page of docs is opened: its blocks need a browser, and the stories are read in Node as well. */
const TemplateDocs = lazy(() =>
  import('./TemplateDocs.tsx').then((module) => ({ default: module.TemplateDocs })),
);
const page = (): ReactElement => (
  <Suspense>
    <TemplateDocs />
  </Suspense>
);

/** Parameters of the stories of one template. */
export const template = (name: string) => ({
  ...wholePage,
  template: name,
  docs: { page },
});
