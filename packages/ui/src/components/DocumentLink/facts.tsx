import type { ReactNode } from 'react';
import { dateTimeText, documentLinkText, fill, type Locale, words } from '../../i18n.ts';
import { formatDate } from '../../internal/dates.ts';
import { fileSize } from '../../internal/fileSize.ts';
import { formatNumber } from '../../internal/numbers.ts';

/** What a person wants to know before opening a file. What is not known is left out. */
export interface DocumentFacts {
  /** Kind of file as people call it: "PDF", "XLSX", "CSV", "ZIP". */
  type: string;
  /** Size in bytes. Give it: people pay for what they load. */
  size?: number | undefined;
  /** Number of pages. */
  pages?: number | undefined;
  /** Day `2024-12-04`, or the year alone `2024`. */
  date?: string | undefined;
  /** Language in words, when it is not that of the page: "bahasa Jawa". */
  language?: string | undefined;
  /** `true`: it can be read out by screen readers; `false`: it is a scan. Left out when nobody has looked. */
  accessible?: boolean | undefined;
}

/** `PDF, 1,2 MB, 12 halaman, 4 Desember 2024`. Each fact is isolated, because words of an editor may turn the direction. */
export function facts(
  { type, size, pages, date, language, accessible }: DocumentFacts,
  locale: Locale | undefined,
): ReactNode {
  const text = words(documentLinkText, locale);
  const count = Number(pages) > 0 && formatNumber(pages, { locale });
  return [
    type,
    fileSize(size as number, locale),
    count && fill(text.pages, { n: count }),
    date &&
      (/^\d{4}$/.test(date)
        ? date
        : (formatDate(date, { locale, time: false }) ?? `${words(dateTimeText, locale).invalid}: ${date}`)),
    language,
    accessible === true && text.accessible,
    accessible === false && text.scan,
  ]
    .filter(Boolean)
    .flatMap((fact, i) => [i > 0 && ', ', <bdi key={fact as string}>{fact}</bdi>]);
}
