import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, sectionText, words } from '../../i18n.ts';
import { blank } from '../../internal/blank.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { safeUrl } from '../../internal/url.ts';
import * as gap from '../../styles/Gap.css.ts';
import * as cluster from '../Cluster/Cluster.css.ts';
import { Heading, type HeadingLevel } from '../Heading/Heading.tsx';
import * as hidden from '../VisuallyHidden/VisuallyHidden.css.ts';
import * as styles from './Section.css.ts';

/** A band over the whole width, outside of `Container`: the ground of the page, or a darker one. */
export const sectionTones = ['paper', 'sunken'] as const;
export type SectionTone = (typeof sectionTones)[number];

export interface SectionProps extends ComponentPropsWithRef<'section'> {
  /** What the section is about. */
  heading: ReactNode;
  /**
   * Address of the section (`#berita`). With it the section is a landmark with the name of its heading, whose own id is
   * `<id>-judul`. Give one to the three or four large parts of a page only.
   */
  id?: string;
  /**
   * Level of the heading in the outline.
   * @default 2
   */
  level?: Exclude<HeadingLevel, 1>;
  /** Where the whole list is, when the section shows the first of it. */
  href?: string | undefined;
  /** Words of that link, understood without the heading: "Semua pengumuman". @default 'Lihat semua' with the heading, for screen readers */
  linkLabel?: ReactNode;
  /** Makes it a band over the whole width; its content stays on the column of `Container`. */
  tone?: SectionTone;
  /** Language of the link. @default 'id' */
  locale?: Locale;
}

const contract: UiContractId = 'ui/Section@1';

/** A part of a page under its heading. */
export function Section({
  heading,
  id,
  level = 2,
  href,
  linkLabel,
  tone,
  locale,
  className,
  children,
  ...rest
}: SectionProps): ReactElement {
  const titled = !blank(heading);
  if (!titled && process.env.NODE_ENV !== 'production') {
    complain(
      'Section',
      'it has no heading. The outline of the page has a hole here. Give heading, or use a div.',
    );
  }
  // A space would end the reference.
  const headingId = titled && id ? `${id.replace(/\s+/g, '-')}-judul` : undefined;
  return (
    <section
      data-kpu={contract}
      id={id}
      aria-labelledby={headingId}
      className={cx(styles.root, tone && styles.tone[tone], className)}
      {...rest}
    >
      {(titled || href) && (
        <div className={cx(cluster.root, cluster.between, gap.size[3])}>
          {titled && (
            <Heading level={level} id={headingId}>
              {heading}
            </Heading>
          )}
          {href && (
            <a href={safeUrl(href)}>
              {blank(linkLabel) ? (
                <>
                  {words(sectionText, locale).all}
                  <span className={hidden.root}>: {heading}</span>
                </>
              ) : (
                linkLabel
              )}
            </a>
          )}
        </div>
      )}
      {children}
    </section>
  );
}
