import { Heading, type HeadingLevel } from '@situs-kpu/ui';
import { formatDay, isDay } from '@situs-kpu/ui/core';
import type { ReactElement, ReactNode } from 'react';
import type { IppContractId } from '../../contract.ts';
import { bandRange, bandsBestFirst } from '../../core/bands.ts';
import { printNumber } from '../../core/decimal.ts';
import type { IppModel } from '../../core/ipp-model.ts';
import { type Instrument, type IppSource, instrumentRef, type Locale, textIn } from '../../core/model.ts';
import { levelWords, regionName } from '../../core/names.ts';
import { scoreStatistics } from '../../core/statistics.ts';
import { bandName } from '../../core/story-parts.ts';
import { ippMethodNoteText, ippText } from '../../i18n.ts';
import { dimensionsOf, instrumentName, unitOf } from '../../internal/facts.ts';
import { IppWidget, type IppWidgetProps } from '../../internal/IppWidget.tsx';
import * as styles from './IppMethodNote.css.ts';

export interface IppMethodNoteProps extends IppWidgetProps {
  /**
   * Level of its heading.
   * @default 2
   */
  headingLevel?: HeadingLevel;
}

const id: IppContractId = 'ipp/IppMethodNote@1';

/**
 * What the index is and is not, its version, classes with their bounds, dimensions, who was measured, what it may be
 * compared with, what is not published, and all sources of instrument and scores.
 */
export function IppMethodNote({
  model,
  headingLevel = 2,
  locale = 'id',
  ...rest
}: IppMethodNoteProps): ReactElement {
  const text = ippMethodNoteText[locale];
  const { instrument, scores } = model;
  const day = instrument.released;
  const released = day !== null && isDay(day) ? formatDay(day, locale) : text.unknown;
  const facts: [string, ReactNode][] = [
    [text.version, `${instrumentName(model, locale)}, ${instrumentRef(instrument)}`],
    [text.status, text.statuses[instrument.status] ?? text.unknown],
    [text.released, released],
    [
      text.scale,
      text.scaleOf(
        printNumber(instrument.scale.min, locale),
        printNumber(instrument.scale.max, locale),
        unitOf(model, locale),
        instrument.scale.direction === 'higher-better',
      ),
    ],
    [text.classes, listOf([...classes(model, locale), text.unrounded])],
    [text.dimensions, listOf(dimensions(model, locale))],
    [text.coverage, listOf(coverage(instrument, locale))],
    [text.compare, listOf(instrument.comparableWith.map(({ note }) => textIn(note, locale)))],
    [text.missing, listOf(unpublished(model, locale))],
    [text.names, listOf(instrument.expansions.map((one) => text.usedBy(one.text, one.usedBy)))],
  ];
  const sources = [
    ...new Map(
      [...instrument.sources, ...scores.sources].map((source): [string, IppSource] => [
        source.url ?? source.title,
        source,
      ]),
    ).values(),
  ];
  return (
    <IppWidget
      contract={id}
      model={model}
      locale={locale}
      sources={sources}
      // The checks of single rows stand beside those rows.
      findings={model.findings.filter(({ row }) => row === null)}
      {...rest}
    >
      <Heading level={headingLevel} size="lg">
        {text.heading(instrumentName(model, locale))}
      </Heading>
      {instrument.election !== null && (
        <p className={styles.root}>
          <strong data-kpu-metric="not">{text.not}</strong> {text.notWhy(unitOf(model, locale))}
        </p>
      )}
      <dl className={styles.facts}>
        {facts.map(
          ([label, value]) =>
            value !== null && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </IppWidget>
  );
}

function listOf(items: readonly string[]): ReactNode {
  const [only] = items;
  if (only === undefined) return null;
  if (items.length === 1) return only;
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function classes({ instrument }: IppModel, locale: Locale): string[] {
  const text = ippMethodNoteText[locale];
  const open = instrument.bandsBasis !== 'published';
  const [level = 'kabkota'] = instrument.levels.filter((one) => one !== 'nasional');
  const bands = bandsBestFirst(instrument, level).map((band) => {
    const range = open ? '' : `: ${bandRange(instrument, band, locale)}`;
    const meaning = band.meaning ? `; ${text.means(textIn(band.meaning, locale))}` : '';
    return `${bandName(band, locale)}${range}${meaning}`;
  });
  return open && bands.length > 0 ? [...bands, ippText[locale].openBounds] : bands;
}

const dimensions = (model: IppModel, locale: Locale): string[] =>
  dimensionsOf(model).map(({ label, note }) =>
    [textIn(label, locale), note ? textIn(note, locale) : ''].filter(Boolean).join('. '),
  );

function coverage(instrument: Instrument, locale: Locale): string[] {
  const text = ippMethodNoteText[locale];
  return instrument.levels.flatMap((level) => {
    const known = instrument.coverage[level];
    if (!known) return [];
    const parts = [
      known.measured === null
        ? ''
        : text.measured(printNumber(known.measured, locale), levelWords[level][locale]),
      known.notMeasured.length === 0 ? '' : text.notMeasured(known.notMeasured.map(regionName).join(', ')),
      known.reason ? textIn(known.reason, locale) : '',
    ].filter(Boolean);
    return parts.length === 0 ? [] : [parts.join('; ')];
  });
}

/** What a reader might look for and cannot find anywhere. */
function unpublished(model: IppModel, locale: Locale): string[] {
  const text = ippMethodNoteText[locale];
  const { instrument } = model;
  const several = instrument.dimensions.length > 1;
  const gaps = (['provinsi', 'kabkota'] as const).flatMap((level) => {
    const { known, measured } = scoreStatistics(model, { level });
    return measured !== null && measured > known
      ? [text.gaps(`${printNumber(measured - known, locale)} ${levelWords[level][locale]}`)]
      : [];
  });
  const missing = [
    ...(several && instrument.dimensions.some(({ weight }) => weight === null) ? [text.weights] : []),
    ...(several && instrument.dimensions.every(({ variables }) => variables.length === 0)
      ? [text.indicators]
      : []),
    ...(several && instrument.aggregation.basis !== 'published' ? [text.method] : []),
    ...gaps,
  ];
  return missing.length === 0 ? [text.nothing] : missing;
}
