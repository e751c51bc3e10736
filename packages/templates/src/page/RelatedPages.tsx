import { LinkList } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { Locale } from '../i18n.ts';
import { Part } from './Part.tsx';
import { serviceText } from './serviceText.ts';

/** "Lihat juga", with the pages that the site has; nothing where it has none of them. */
export function RelatedPages({
  links,
  locale,
}: {
  links: readonly { label: string; href: string }[];
  locale: Locale;
}): ReactElement | null {
  if (links.length === 0) return null;
  return (
    <Part heading={serviceText[locale].links}>
      <LinkList items={links} />
    </Part>
  );
}
