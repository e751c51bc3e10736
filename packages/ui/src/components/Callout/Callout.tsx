import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { calloutText, type Locale, noData, sourceText, words } from '../../i18n.ts';
import { blank } from '../../internal/blank.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { safeUrl } from '../../internal/url.ts';
import type { HeadingLevel } from '../Heading/Heading.tsx';
import { IconAlertTriangle, IconBook, IconScale } from '../Icon/index.ts';
import * as text from '../Text/Text.css.ts';
import * as styles from './Callout.css.ts';

/** What a word means, what the law says, what can go wrong. */
export const calloutKinds = ['definition', 'law', 'warning'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

/** A regulation that can be looked up. */
export interface CalloutSource {
  /** Its name with number and year: "Undang-Undang Nomor 14 Tahun 2008". */
  name: string;
  /** Where in it: "Pasal 22 ayat (7)". */
  article?: string | undefined;
  /** Its page, best on jdih.kpu.go.id. */
  href?: string | undefined;
}

interface CalloutOwnProps extends ComponentPropsWithRef<'div'> {
  /** The term, the rule or the danger in a few words. The word of the kind stands before it. */
  heading?: ReactNode;
  /** Level of the heading in the outline; without it the heading is a paragraph. */
  level?: Exclude<HeadingLevel, 1>;
  /** What it means, what the rule says, what to do. Without any, nothing is shown. */
  children: ReactNode;
  /** Language of the words. @default 'id' */
  locale?: Locale;
}

export interface PlainCalloutProps extends CalloutOwnProps {
  /** Which kind of part of the content it is. */
  kind: Exclude<CalloutKind, 'law'>;
  source?: never;
}

export interface LawCalloutProps extends CalloutOwnProps {
  kind: 'law';
  /** The regulation that says so. */
  source: CalloutSource;
}

export type CalloutProps = PlainCalloutProps | LawCalloutProps;

const id: UiContractId = 'ui/Callout@1';

const icons = { definition: IconBook, law: IconScale, warning: IconAlertTriangle };

/** A part of the content that must be found again: a definition, a rule of the law, a warning. */
export function Callout({
  kind,
  heading,
  level,
  source,
  locale,
  className,
  children,
  ...rest
}: CalloutProps): ReactElement | null {
  if (blank(children)) return null;
  if (kind === 'law' && !source?.name && process.env.NODE_ENV !== 'production') {
    complain(
      'Callout',
      'the regulation is not named. Nobody can check what the law is said to say. Give source with its name, number and year.',
    );
  }
  const Title = level ? (`h${level}` as 'h2') : 'p';
  const mark = icons[kind];
  return (
    <div data-kpu={id} className={cx(styles.root, className)} {...rest}>
      <Title>
        {mark?.({ size: 24 })}
        {words(calloutText, locale)[kind]}
        {!blank(heading) && <>: {kind === 'definition' ? <dfn>{heading}</dfn> : heading}</>}
      </Title>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {kind === 'law' && (
        <p className={text.size.sm}>
          {words(sourceText, locale).source}:{' '}
          {source?.name ? (
            <bdi>{source.href ? <a href={safeUrl(source.href)}>{source.name}</a> : source.name}</bdi>
          ) : (
            words(noData, locale)
          )}
          {source?.article && `, ${source.article}`}
        </p>
      )}
    </div>
  );
}
