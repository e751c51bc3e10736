import type { ComponentPropsWithRef, HTMLAttributes, ReactElement, ReactNode, RefAttributes } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, notFilled, profileCardText, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import { safeUrl } from '../../internal/url.ts';
import { Avatar } from '../Avatar/index.ts';
import type { CardTag } from '../Card/index.ts';
import { Heading, type HeadingLevel } from '../Heading/Heading.tsx';
import type { FooterLink } from '../SiteFooter/index.ts';
import * as styles from './ProfileCard.css.ts';

export interface ProfilePeriod {
  /** Years as people write them: "2018–2023". */
  period: string;
  /** What the person was or did then. */
  text: string;
}

export interface ProfileCardProps extends HTMLAttributes<HTMLElement>, RefAttributes<HTMLElement> {
  /**
   * The element it is; `li` in a list (`<Grid as="ul">`).
   * @default 'article'
   */
  as?: CardTag;
  /** Full name with titles. Never cut. */
  name: string;
  /** "Ketua", "Anggota", "Sekretaris". */
  role?: string | undefined;
  /** "Divisi Teknis Penyelenggaraan". */
  division?: string | undefined;
  /** Address of the portrait, an opaque picture. Without one the initials stand in its place. */
  portrait?: string | undefined;
  /**
   * Level of the name in the outline.
   * @default 3
   */
  level?: Exclude<HeadingLevel, 1>;
  /** Curriculum vitae, in the order it is shown. */
  history?: readonly ProfilePeriod[] | undefined;
  /** Ways to reach the person by office, and further pages: e-mail of the office, LHKPN. Nothing private. */
  links?: readonly FooterLink[] | undefined;
  /** Anything else, below the links. */
  children?: ReactNode;
  /**
   * Language of the interface.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/ProfileCard@1';

/** One person of the office: portrait, name, task, and what is known of them. */
export function ProfileCard({
  as = 'article',
  name,
  role,
  division,
  portrait,
  level = 3,
  history: givenHistory,
  links: givenLinks,
  locale,
  className,
  children,
  ...rest
}: ProfileCardProps): ReactElement {
  const history = list(givenHistory);
  const links = list(givenLinks);
  const Tag = as as 'div';
  const text = words(profileCardText, locale);
  return (
    <Tag data-kpu={id} className={cx(styles.root, className)} {...(rest as ComponentPropsWithRef<'div'>)}>
      <Avatar name={name} src={portrait} size="lg" />
      <div>
        <Heading level={level} size="lg">
          {name.trim() || `(${text.name} ${words(notFilled, locale)})`}
        </Heading>
        {role && <p>{role}</p>}
        {division && <p>{division}</p>}
        {history.length > 0 && (
          <ul aria-label={text.history}>
            {history.map((entry, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two entries may have the same period
              <li key={i}>
                <b>{entry.period}</b> {entry.text}
              </li>
            ))}
          </ul>
        )}
        {links.length > 0 && (
          <ul>
            {links.map((link, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two links may be the same by mistake
              <li key={i}>
                <a href={safeUrl(link.href)}>{link.label}</a>
              </li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </Tag>
  );
}
