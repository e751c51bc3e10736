import { Grid, Heading, type HeadingLevel, LinkList, type NavItem } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import { str } from './values.ts';

/** The menu as lists of links, one for each of its entries. */
export function Sections({
  nav,
  level,
}: {
  nav: readonly NavItem[];
  level: Exclude<HeadingLevel, 1>;
}): ReactElement {
  const sections = list(nav).filter(({ items }) => list(items).length > 0);
  const alone = list(nav).filter(({ items, href }) => list(items).length === 0 && str(href));
  return (
    <Grid min={14} space={6}>
      {sections.map(({ label, items }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two entries may be called alike
        <div key={i}>
          <Heading level={level}>{label}</Heading>
          <LinkList items={list(items)} />
        </div>
      ))}
      {alone.length > 0 && <LinkList items={alone.map(({ label, href }) => ({ label, href: str(href) }))} />}
    </Grid>
  );
}
