import type { ReactElement } from 'react';
import { list } from '../../internal/list.ts';
import type { SocialLink } from './SiteFooter.tsx';

/**
 * One theme with its links, also for FooterNav. A function and not a component: a footer is on every page, and React
 * needs no boundary here.
 */
export function column(
  title: string,
  given: readonly (Omit<SocialLink, 'href'> & { href: string | undefined })[] | undefined,
): ReactElement | null {
  const links = list(given);
  if (!links[0]) return null;
  return (
    <div key={title}>
      <h2>{title}</h2>
      <ul>
        {links.map(({ label, href, icon }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is static, and two addresses may be the same by mistake
          <li key={i}>
            <a href={href}>
              {icon}
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
