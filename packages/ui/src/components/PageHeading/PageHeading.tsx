import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, pageHeadingText, words } from '../../i18n.ts';
import { blank } from '../../internal/blank.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import * as gap from '../../styles/Gap.css.ts';
import * as cluster from '../Cluster/Cluster.css.ts';
import { Heading } from '../Heading/Heading.tsx';
import * as text from '../Text/Text.css.ts';
import * as styles from './PageHeading.css.ts';

/** `hero` opens a home page or a campaign: a band over the whole width, with a larger title. */
export const pageHeadingSizes = ['default', 'hero'] as const;
export type PageHeadingSize = (typeof pageHeadingSizes)[number];

export interface PageHeadingProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  /** Title of the page, its one `h1`. Never shortened. */
  title: ReactNode;
  /** Section of the site, above the title: a few words, or a link. */
  kicker?: ReactNode;
  /** What the page says, in one or two sentences. */
  summary?: ReactNode;
  /** Date, editor, last update: facts about the page, in one row. Empty ones leave no gap. */
  meta?: readonly ReactNode[];
  /** What can be done here: `Button`s. Not printed. */
  actions?: ReactNode;
  /** `hero` for the one page that opens a site or an event. @default 'default' */
  size?: PageHeadingSize;
  /** What else belongs to the head of the page, below the rest: a search, a status. */
  children?: ReactNode;
  /** Language of the words that stand in for a missing title. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/PageHeading@1';

/** The head of a page: where it belongs, its title, what it says, and since when. */
export function PageHeading({
  title,
  kicker,
  summary,
  meta: given,
  actions,
  size = 'default',
  locale,
  className,
  children,
  ...rest
}: PageHeadingProps): ReactElement {
  const meta = list(given);
  const untitled = blank(title);
  if (untitled && process.env.NODE_ENV !== 'production') {
    complain(
      'PageHeading',
      'the page has no title. Nobody can tell where they are, and search engines show nothing. Give title.',
    );
  }
  const facts = meta.filter((fact) => !blank(fact));
  return (
    <div data-kpu={id} className={cx(styles.root, size === 'hero' && styles.size.hero, className)} {...rest}>
      {!blank(kicker) && <p className={text.weight.bold}>{kicker}</p>}
      <Heading level={1} {...(size === 'hero' && { size: '4xl' })}>
        {untitled ? words(pageHeadingText, locale).untitled : title}
      </Heading>
      {!blank(summary) && <p className={text.size.xl}>{summary}</p>}
      {facts.length > 0 && (
        <ul className={cx(cluster.root, gap.size[2], text.size.sm, text.tone.muted)}>
          {facts.map((fact, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two facts may read the same
            <li key={i}>{fact}</li>
          ))}
        </ul>
      )}
      {children}
      {!blank(actions) && <div className={cx(cluster.root, gap.size[3])}>{actions}</div>}
    </div>
  );
}
