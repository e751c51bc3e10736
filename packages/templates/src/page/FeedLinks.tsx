import { LinkList } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { Locale } from '../i18n.ts';
import type { FeedContent } from './news.ts';
import { newsText } from './newsText.ts';
import { Part } from './Part.tsx';
import { str } from './values.ts';

/** Where a list can be followed; nothing without a feed. */
export function FeedLinks({
  feeds,
  locale,
}: {
  feeds: FeedContent | null | undefined;
  locale: Locale;
}): ReactElement | null {
  const text = newsText[locale];
  const items = [
    { href: str(feeds?.rss), label: text.rss },
    { href: str(feeds?.json), label: text.jsonFeed },
  ].filter(({ href }) => href !== '');
  if (items.length === 0) return null;
  return (
    <Part heading={text.feeds}>
      <LinkList items={items} />
    </Part>
  );
}
