/** What KeyFigure and FigureGroup share, and the words of a change. */
import type { ReactElement } from 'react';
import { keyFigureText, type Locale, noData, words } from '../../i18n.ts';
import type { TimeZone } from '../../internal/dates.ts';
import { formatNumber, type NumberFormat } from '../../internal/numbers.ts';
import { safeUrl } from '../../internal/url.ts';
import { DateTime } from '../DateTime/DateTime.tsx';
import * as styles from './KeyFigure.css.ts';

/** When figures were true, and who says so. */
export interface FigureOrigin {
  /** When the figure was true: a day, or an instant with offset. */
  asOf: string;
  /** Who says so: "Rekapitulasi KPU Kota Surakarta". */
  source: string;
  /** Where it can be checked. */
  sourceHref?: string | undefined;
  /** Zone of the area, for an `asOf` with a time. */
  timeZone?: TimeZone | undefined;
}

type Quantity = number | bigint | null | undefined;

/** "Naik 46.935 suara. Sebelumnya 260.506 (Pilwalkot 2020)." */
export function changeOf(
  value: Quantity,
  previous: Quantity,
  unit: string | undefined,
  when: string | undefined,
  format: NumberFormat,
): string {
  const text = words(keyFigureText, format.locale);
  const before = formatNumber(previous, format);
  const percent = unit === '%';
  let said = '';
  if (before !== null && formatNumber(value, format) !== null) {
    const difference =
      // Large ones are subtracted without loss.
      typeof value === 'bigint' && typeof previous === 'bigint'
        ? value - previous
        : Number(value) - Number(previous);
    const size = formatNumber(difference < 0 ? -difference : difference, format) ?? '';
    const counted = percent ? text.points : unit;
    if (!difference) said = `${text.same}. `;
    // What rounds to nothing is no rise.
    else if (!/[1-9]/.test(size)) said = `${text.almost}. `;
    else said = `${difference > 0 ? text.up : text.down} ${size}${counted ? ` ${counted}` : ''}. `;
  }
  const old = before === null ? words(noData, format.locale) : `${before}${percent ? '%' : ''}`;
  return `${said}${text.before} ${old}${when ? ` (${when})` : ''}.`;
}

/** "Per 4 Desember 2024. Sumber: Rekapitulasi KPU Kota Surakarta." What is missing is said, unless `partial`. */
export function originLine(
  { asOf, source, sourceHref, timeZone }: Partial<FigureOrigin>,
  locale: Locale | undefined,
  partial?: boolean,
): ReactElement {
  const text = words(keyFigureText, locale);
  const name = <bdi>{source || text.noSource}</bdi>;
  return (
    <small className={styles.origin}>
      {(asOf || !partial) && (
        <>
          {text.asOf} {asOf ? <DateTime value={asOf} timeZone={timeZone} locale={locale} /> : text.noAsOf}.{' '}
        </>
      )}
      {(source || !partial) && (
        <>
          {text.source}: {sourceHref ? <a href={safeUrl(sourceHref)}>{name}</a> : name}.
        </>
      )}
    </small>
  );
}
