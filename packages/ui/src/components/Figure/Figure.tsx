import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { figureNoAltText, figureText, type Locale, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { tone } from '../../styles/Tone.css.ts';
import * as styles from './Figure.css.ts';

interface FigureOwnProps extends Omit<ComponentPropsWithRef<'figure'>, 'children'> {
  /** Address of the picture. */
  src: string;
  /** Width of the file in px: with `height` it keeps the place free while the picture loads. */
  width: number;
  /** Height of the file in px. */
  height: number;
  /** The picture in other widths, as in HTML. */
  srcSet?: string;
  /** Width the picture takes, for the choice from `srcSet`. */
  sizes?: string;
  /**
   * `eager` for the one picture seen first on a page.
   * @default 'lazy'
   */
  loading?: 'lazy' | 'eager';
  /** What the picture shows that its text alternative does not say: occasion, place, date. */
  caption?: ReactNode;
  /** Who took or drew it: "Humas KPU Kota Surakarta". */
  credit?: string;
  /**
   * Language of the added words.
   * @default 'id'
   */
  locale?: Locale;
}

export interface InformativeFigureProps extends FigureOwnProps {
  /** What the picture says, for those who do not see it. */
  alt: string;
  /** The picture says nothing that the text does not say: it gets an empty `alt`. @default false */
  decorative?: false;
}

export interface DecorativeFigureProps extends FigureOwnProps {
  alt?: never;
  /** The page says the same without this picture. */
  /** The picture says nothing that the text does not say: it gets an empty `alt`. */
  decorative: true;
}

export type FigureProps = InformativeFigureProps | DecorativeFigureProps;

const id: UiContractId = 'ui/Figure@1';

const edge = (px: number) => (px > 0 && Number.isFinite(px) ? px : undefined);

/** A picture with its text alternative, caption and credit. */
export function Figure({
  src,
  width,
  height,
  srcSet,
  sizes,
  loading = 'lazy',
  alt,
  decorative,
  caption,
  credit,
  locale,
  className,
  ...rest
}: FigureProps): ReactElement {
  const text = words(figureText, locale);
  const noAlt = !decorative && !alt?.trim();
  if (process.env.NODE_ENV !== 'production') {
    if (noAlt) {
      complain(
        'Figure',
        `the picture "${src}" has no text alternative. People who do not see it learn nothing from it. Say in alt what it says, or set decorative.`,
      );
    }
    if (!edge(width) || !edge(height)) {
      complain(
        'Figure',
        `width or height of "${src}" is missing. The page jumps when the picture arrives. Give both in px, as in the file.`,
      );
    }
  }
  return (
    <figure data-kpu={id} className={cx(styles.root, className)} {...rest}>
      {noAlt && process.env.NODE_ENV !== 'production' && (
        <p className={cx(styles.missing, tone.danger)}>{words(figureNoAltText, locale)}</p>
      )}
      <img
        src={src || undefined}
        srcSet={srcSet}
        sizes={sizes}
        width={edge(width)}
        height={edge(height)}
        loading={loading}
        decoding="async"
        alt={decorative ? '' : noAlt ? text.honestAlt : alt}
      />
      {(caption || credit) && (
        <figcaption>
          {caption}
          {caption && credit && ' '}
          {credit && `${text.credit} ${credit}`}
        </figcaption>
      )}
    </figure>
  );
}
