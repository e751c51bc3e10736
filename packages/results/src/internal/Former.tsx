import { Table, type TableRow } from '@situs-kpu/ui';
import { formatMoment } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { FormerFigures, Locale } from '../core/model.ts';
import { formatShares, formatVotes } from '../core/numbers.ts';
import { wordsOf } from '../core/status-words.ts';
import { figuresText } from '../i18n.ts';
import { resultTableSortableText } from '../texts/sortable.ts';
import { statusFactsText } from '../texts/status.ts';
import { nameOfSource, titleOf } from './facts.ts';
import type { Figures } from './figures.ts';
import { named } from './tableData.tsx';

/** Figures that were replaced: a table each, under its own name, apart from the figures in force. */
export function Former({ figures, locale }: { figures: Figures; locale: Locale }): ReactElement[] {
  return figures.result.former.map((former, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: their place is what names them
    <Table key={index} {...tableOf(figures, former, locale)} locale={locale} />
  ));
}

function tableOf({ result, options }: Figures, former: FormerFigures, locale: Locale) {
  const text = resultTableSortableText[locale];
  const words = figuresText[locale];
  const votes = options.map(({ option }) => former.options.find(({ id }) => id === option.id)?.votes ?? null);
  const { shares } = formatShares(votes, { locale });
  const source = former.sourceIndex === null ? undefined : result.sources[former.sourceIndex];
  const facts = [
    wordsOf(former.status, result.contest.kind).label[locale],
    former.asOf === null ? '' : `${words.asOf} ${formatMoment(former.asOf, result.timeZone, locale)}`,
    source ? nameOfSource(source) : '',
  ];
  const label = text.former(statusFactsText[locale].former[former.reason]);
  const sums = (['valid', 'invalid', 'total'] as const).filter((key) => former[key] !== null);
  return {
    caption: `${titleOf(result, locale)}. ${label}. ${facts.filter(Boolean).join(', ')}.`,
    columns: [
      { header: text.line },
      { header: text.votes, numeric: true },
      { header: text.share, numeric: true },
    ],
    rows: [
      ...options.map(
        ({ number, label: name }, index): TableRow => [
          named(number, name),
          formatVotes(votes[index], locale),
          shares[index],
        ],
      ),
      ...sums.map((key): TableRow => [words[key], formatVotes(former[key], locale), '']),
    ],
  };
}
