/**
 * The contract table of this package: one row per component.
 *
 * A component's root element carries `data-kpu="<row>"`. The row's key is the only place where the name and
 * the major version are written: components refer to it through {@link UiContractId}, so a name that is not
 * in the table does not compile, and a test asserts that every row is rendered by its component.
 * The checker, the documentation and `contract.json` are made from the same table.
 */
export interface ContractRow {
  /** What the component is, in one English sentence. */
  description: string;
  /** Machine-readable facts that the root carries besides `data-kpu`, without the `data-kpu-` prefix. */
  facts?: readonly ('status' | 'as-of' | 'source')[];
}

/** `<package>/<Component>@<major>`. */
export type ContractKey = `${string}/${string}@${number}`;
export type ContractTable = Readonly<Record<ContractKey, ContractRow>>;

export const uiContract = {
  'ui/Button@1': { description: 'A button or a link that looks like one: the action of a form or section.' },
  'ui/SkipLink@1': { description: 'The first link of a page: past header and menu to the content.' },
  'ui/SiteHeader@1': {
    description: 'The identity of the office at the top of a page, with its tools and menu.',
  },
  'ui/MainNav@1': { description: 'The menu of the site: two levels, without script.' },
  'ui/Breadcrumb@1': { description: 'The pages above this one.' },
  'ui/SiteFooter@1': {
    description: 'The end of a page: address, contacts, related sites and last update of the office.',
  },
  'ui/ShareLinks@1': {
    description: 'Links that carry title and address of a page to messengers and networks.',
  },
  'ui/CopyLink@1': { description: 'The address of a page, and a button that copies it.' },
  'ui/Pagination@1': { description: 'Links to the pages of a long list.' },
  'ui/ThemeSwitch@1': { description: 'The choice between light, dark and high contrast.' },
  'ui/Container@1': { description: 'Centres content on the page and keeps it off the edges.' },
  'ui/Stack@1': { description: 'Children one below the other at one distance.' },
  'ui/Cluster@1': { description: 'A row of small things that wraps.' },
  'ui/Grid@1': { description: 'Equal columns that follow the width of their container.' },
  'ui/Sidebar@1': {
    description: 'A main column and what stands beside it, or below where there is no room.',
  },
  'ui/Text@1': { description: 'Text that differs from its surroundings in size, weight or tone.' },
  'ui/Heading@1': { description: 'A heading with its level in the outline and its size for the eye.' },
  'ui/Prose@1': { description: 'Reading text of an editor, as plain HTML elements.' },
  'ui/Link@1': { description: 'A link in text, with a mark when it leads to another website.' },
  'ui/Icon@1': { description: 'A line drawing, hidden from screen readers unless it is named.' },
  'ui/VisuallyHidden@1': { description: 'Words for screen readers only.' },
  'ui/Figure@1': { description: 'A picture with text alternative, caption and credit.' },
  'ui/Card@1': { description: 'One thing to pick among others, as one link.' },
  'ui/LinkList@1': { description: 'A list of links, one below the other.' },
  'ui/Table@1': {
    description: 'A table of data with caption and header cells, in a region that scrolls by itself.',
  },
  'ui/Badge@1': { description: 'A short label without a state.' },
  'ui/StatusBadge@1': { description: 'The state of one thing in words, with icon and colour.' },
  'ui/Alert@1': { description: 'A message beside the content, with word, icon and colour.' },
  'ui/NumberText@1': {
    description: 'A number with its unit and its whole, or the reason why it is missing.',
  },
  'ui/DateTime@1': { description: 'A day or an instant in words, in the time of the area.' },
  'ui/TermNote@1': { description: 'The meaning of a term, opened by the visitor and always printed.' },
  'ui/Freshness@1': {
    description: 'When data were changed and until when they hold.',
    facts: ['status', 'as-of'],
  },
  'ui/EmptyState@1': { description: 'What is missing here, who fills it, and what to do instead.' },
} as const satisfies ContractTable;

/** Every contract name of this package. */
export type UiContractId = keyof typeof uiContract;
