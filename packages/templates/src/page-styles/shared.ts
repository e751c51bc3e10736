/** Style sheets that many pages share. */

/** Frame, heading, empty state and mark of made-up content. */
export const frame = [
  'tokens/styles',
  'ui/skip-link',
  'ui/site-header',
  'ui/main-nav',
  'ui/container',
  'ui/breadcrumb',
  'ui/sidebar',
  'ui/heading',
  'ui/link-list',
  'ui/site-footer',
  'templates/page-shell',
] as const;

/** Every page made of `TemplatePage`. */
export const page = [
  ...frame,
  'ui/page-heading',
  'ui/cluster',
  'ui/gap',
  'ui/text',
  'ui/alert',
  'ui/tone',
  'ui/icon',
  'ui/empty-state',
  'templates/template-page',
] as const;

/** Pages with text, parts and documents. */
export const text = [...page, 'ui/prose', 'ui/table', 'ui/stack', 'ui/document-link', 'ui/nav-tree'] as const;
