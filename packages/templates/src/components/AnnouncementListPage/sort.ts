import { list } from '@situs-kpu/ui/core';
import { beginOf, endOf, newestFirst } from '../../page/moments.ts';
import { str } from '../../page/values.ts';
import type { SiteConfig } from '../../site/site.ts';
import type { AnnouncementItem } from './content.ts';

/** What is open, what has no limit, what is closed; `all` where the present is not known. */
export const announcementGroups = ['open', 'none', 'closed', 'all'] as const;
export type AnnouncementGroup = (typeof announcementGroups)[number];

/**
 * Announcements in the order in which people need them: open ones first, the nearest limit before the others; then those
 * without a limit, and the closed ones, the newest first. A limit that cannot be read is no limit that has passed: it
 * stands with the open ones, at their end.
 */
export function sortAnnouncements(
  given: readonly AnnouncementItem[] | null | undefined,
  now: string | undefined,
  timeZone: SiteConfig['timeZone'],
): { group: AnnouncementGroup; items: readonly AnnouncementItem[] }[] {
  const items = newestFirst(list(given), ({ published }) => published, timeZone);
  const present = now === undefined ? null : beginOf(now, timeZone);
  if (present === null) return items.length > 0 ? [{ group: 'all', items }] : [];
  const groupOf = ({ deadline, closed }: AnnouncementItem): AnnouncementGroup => {
    if (closed === true) return 'closed';
    if (str(deadline) === '') return 'none';
    const end = endOf(deadline, timeZone);
    return end !== null && present >= end ? 'closed' : 'open';
  };
  const limit = ({ deadline }: AnnouncementItem) => endOf(deadline, timeZone) ?? Number.MAX_SAFE_INTEGER;
  return (['open', 'none', 'closed'] as const).flatMap((group) => {
    const those = items.filter((item) => groupOf(item) === group);
    if (those.length === 0) return [];
    return [{ group, items: group === 'open' ? those.sort((a, b) => limit(a) - limit(b)) : those }];
  });
}
