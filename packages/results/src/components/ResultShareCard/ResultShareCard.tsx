import { type ComponentPropsWithRef, createElement, type ReactElement, type ReactNode } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import type { ElectionResult, Locale } from '../../core/model.ts';
import { copyText } from '../../core/outputs/text.ts';
import { type CardShape, shareCard } from '../../core/share-card/model.ts';
import { tolerant } from '../../core/tolerant.ts';
import { resultShareCardText } from '../../i18n.ts';
import { cx, factsOf, safeUrl } from '../../internal/facts.ts';
import * as lines from '../../internal/Lines.css.ts';
import * as styles from './ResultShareCard.css.ts';

export interface ResultShareCardProps extends Omit<ComponentPropsWithRef<'figure'>, 'children'> {
  /** The result to show. */
  result: ElectionResult;
  /**
   * Full address of the page of the result, http or https. It stands in the picture and in the text; without one the
   * document does.
   */
  url?: string | undefined;
  /**
   * Address of the picture made while the site was built (`shareCardSvg`, `shareCardPng`), http or https or a path of
   * the same site. Without one the picture is drawn into the page.
   */
  src?: string | undefined;
  /**
   * Language.
   * @default 'id'
   */
  locale?: Locale;
  /**
   * Leaves out the description in words below, where the page tells the result in full. The picture keeps it as its
   * alternative text.
   * @default false
   */
  hideDescription?: boolean;
  /** What stands under the text, e.g. `ShareLinks` or `DownloadGroup`. */
  children?: ReactNode;
}

const id: ResultsContractId = 'results/ResultShareCard@1';

/**
 * The picture of a result as it is shared, 1200×630, with what it shows in words and the text to copy: status, time, base
 * and address never leave the figures.
 */
export function ResultShareCard({
  result: given,
  url,
  src,
  locale = 'id',
  hideDescription = false,
  className,
  children,
  ...rest
}: ResultShareCardProps): ReactElement {
  const result = tolerant(given);
  const text = resultShareCardText[locale];
  const { width, height, alt, shapes } = shareCard(result, { locale, url });
  const file = src === undefined ? null : pathOf(src);
  return (
    <figure data-kpu={id} {...factsOf(result)} className={cx(lines.widget, styles.root, className)} {...rest}>
      {file === null ? (
        <svg
          className={styles.picture}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={alt}
          fontFamily="inherit"
        >
          {shapes.map(shapeOf)}
        </svg>
      ) : (
        <img className={styles.picture} src={file} alt={alt} width={width} height={height} />
      )}
      <figcaption className={styles.caption}>
        {!hideDescription && (
          <p>
            <b>{text.described}</b> {alt}
          </p>
        )}
        <div>
          <p>
            <b>{text.copy}</b> {text.copyHint}
          </p>
          <p className={styles.copy}>{copyText(result, { locale, url })}</p>
        </div>
        {children}
      </figcaption>
    </figure>
  );
}

/** A path of the same site, or http(s): data cannot bring script. */
function pathOf(src: string): string | null {
  return /^(?:\.{0,2}\/(?!\/)|[\w-]+(?:\/|\.))[^\s:]*$/.test(src) ? src : safeUrl(src);
}

function shapeOf(shape: CardShape, key: number): ReactElement {
  if (shape.tag === 'text')
    return (
      <text
        key={key}
        x={shape.x}
        y={shape.y}
        fontSize={shape.size}
        fontWeight={shape.bold ? 700 : 400}
        fill={shape.fill}
        textAnchor={shape.anchor}
      >
        {shape.text}
      </text>
    );
  const { tag, ...attributes } = shape;
  if (tag === 'rect') return createElement(tag, { key, ...attributes });
  const { dash, ...line } = attributes as Extract<CardShape, { tag: 'line' }>;
  return <line key={key} {...line} strokeDasharray={dash} />;
}
