import {
  Breadcrumb,
  type BreadcrumbItem,
  Container,
  MainNav,
  Sidebar,
  SiteFooter,
  SiteHeader,
  SkipLink,
} from '@situs-kpu/ui';
import { cx } from '@situs-kpu/ui/core';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import type { SiteConfig } from '../../site/site.ts';
import * as styles from './PageShell.css.ts';

export interface PageShellProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  /** The site: from `siteFromRegion`, or written by hand. */
  site: SiteConfig;
  /** `<Head data={…} />`, for apps in which React owns the head. Others use `renderHead`. */
  head?: ReactNode;
  /** Path of this page as the menu writes it. Its full address is printed at the end of the page. */
  current?: string | undefined;
  /** `href` of the menu page to which this one belongs, when it is not in the menu itself. */
  section?: string | undefined;
  /** The pages above this one, from the home page down. */
  breadcrumb?: readonly BreadcrumbItem[] | undefined;
  /** Title of this page, the end of the breadcrumb. */
  title?: ReactNode;
  /** What stands beside the content on wide screens and below it on phones; not printed. */
  aside?: ReactNode;
  /** The content, which begins with the page's `h1`. */
  children: ReactNode;
}

const id: TemplatesContractId = 'templates/PageShell@1';

/** Frame of every page. All of it is HTML that needs no script. */
export function PageShell({
  site,
  head,
  current,
  section,
  breadcrumb,
  title,
  aside,
  className,
  children,
  ...rest
}: PageShellProps): ReactElement {
  const { locale = 'id', identity, mark, homeHref, tools, nav, footer } = site;
  const main = (
    <main id="konten" tabIndex={-1}>
      {children}
      {current && <p className={styles.address}>{`https://${site.host}${current}`}</p>}
    </main>
  );
  return (
    <div data-kpu={id} className={cx(styles.root, className)} {...rest}>
      {head}
      <SkipLink target="konten" locale={locale} />
      <SiteHeader identity={identity} aside={tools} mark={mark} homeHref={homeHref}>
        {nav.length > 0 && <MainNav items={nav} current={current} section={section} locale={locale} />}
      </SiteHeader>
      <Container className={styles.body}>
        <Breadcrumb items={breadcrumb} current={title} locale={locale} />
        {aside ? (
          <Sidebar>
            {main}
            <aside>{aside}</aside>
          </Sidebar>
        ) : (
          main
        )}
      </Container>
      <SiteFooter locale={locale} {...footer} />
    </div>
  );
}
