import type { ComponentPropsWithRef, HTMLAttributes, ReactElement, ReactNode, RefAttributes } from 'react';
import type { UiContractId } from '../../contract.ts';
import { cx } from '../../internal/cx.ts';
import { safeUrl } from '../../internal/url.ts';
import { Heading, type HeadingLevel } from '../Heading/Heading.tsx';
import * as styles from './Card.css.ts';

/** Elements that a card may be. */
export const cardTags = ['article', 'div', 'li'] as const;
export type CardTag = (typeof cardTags)[number];

export interface CardImage {
  src: string;
  /** Width of the file in px. */
  width: number;
  /** Height of the file in px. */
  height: number;
  /**
   * Only when it says what the title does not.
   * @default ''
   */
  alt?: string;
}

export interface CardProps extends Omit<HTMLAttributes<HTMLElement>, 'title'>, RefAttributes<HTMLElement> {
  /**
   * The element it is; `li` in a list (`<Grid as="ul">`).
   * @default 'article'
   */
  as?: CardTag;
  /** Where the whole card leads. */
  href: string;
  /** Words of the link. Never cut. */
  title: ReactNode;
  /**
   * Level of the title in the outline.
   * @default 3
   */
  level?: Exclude<HeadingLevel, 1>;
  /** Date, category: one line of small text above the title's explanation. */
  meta?: ReactNode;
  /** A picture above the title. */
  image?: CardImage;
  /** Summary: one or two sentences, without links of their own. */
  children?: ReactNode;
}

const id: UiContractId = 'ui/Card@1';

/** One thing to pick among others: the title is its link, and the whole card is the target. */
export function Card({
  as = 'article',
  href,
  title,
  level = 3,
  meta,
  image,
  className,
  children,
  ...rest
}: CardProps): ReactElement {
  const Tag = as as 'div';
  return (
    <Tag data-kpu={id} className={cx(styles.root, className)} {...(rest as ComponentPropsWithRef<'div'>)}>
      {image?.src && (
        <img
          src={image.src}
          width={image.width}
          height={image.height}
          alt={image.alt ?? ''}
          loading="lazy"
          decoding="async"
        />
      )}
      <Heading level={level} size="lg">
        <a href={safeUrl(href)}>{title}</a>
      </Heading>
      {meta && <small>{meta}</small>}
      {children && <p>{children}</p>}
    </Tag>
  );
}
