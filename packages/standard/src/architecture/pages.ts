/** Every kind of page of an office's site: name, address, facts, contract points, freshness, and who fills it. */
import { StandardError } from '../error.ts';
import { accountabilityPages } from './pages/accountability.ts';
import { contactPages } from './pages/contact.ts';
import { electionPages } from './pages/election.ts';
import { everywherePages } from './pages/everywhere.ts';
import { homePages } from './pages/home.ts';
import { legalPages } from './pages/legal.ts';
import { newsPages } from './pages/news.ts';
import { ppidPages } from './pages/ppid.ts';
import { profilePages } from './pages/profile.ts';
import { voterPages } from './pages/voters.ts';
import type { PageType } from './types.ts';

const all = [
  ...homePages,
  ...profilePages,
  ...newsPages,
  ...electionPages,
  ...voterPages,
  ...ppidPages,
  ...accountabilityPages,
  ...legalPages,
  ...contactPages,
  ...everywherePages,
];

/** Id of a page type: `visiMisi`. */
export type PageId = (typeof all)[number]['id'];

/** All page types, in the order of the menu. */
export const pageTypes: readonly (PageType & { id: PageId })[] = all;

/** Ids of all page types. */
export const pageTypeIds: readonly PageId[] = pageTypes.map(({ id }) => id);

/**
 * The page type with an id.
 * @throws StandardError with the ids that are near, for one that does not exist
 */
export function pageType(id: string): PageType {
  const found = pageTypes.find((each) => each.id === id);
  if (found) return found;
  const near = pageTypeIds.filter((each) =>
    each.toLowerCase().startsWith(String(id).slice(0, 3).toLowerCase()),
  );
  throw new StandardError(
    `there is no page type "${id}". Its address, facts and limits are not known. Use one of pageTypeIds${near.length > 0 ? `, perhaps ${near.join(' or ')}` : ''}.`,
  );
}
