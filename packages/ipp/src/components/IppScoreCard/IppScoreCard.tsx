import { Heading, type HeadingLevel } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import { formatScore } from '../../core/bands.ts';
import { printNumber } from '../../core/decimal.ts';
import type { IppModel } from '../../core/ipp-model.ts';
import { type Locale, textIn } from '../../core/model.ts';
import { type DimensionScore, type RegionScore, regionScore } from '../../core/region-score.ts';
import { type IppSentenceId, ippStory } from '../../core/story.ts';
import { bandName } from '../../core/story-parts.ts';
import { ippScoreCardText } from '../../i18n.ts';
import {
  dimensionLabel,
  findingsOf,
  hasFigures,
  instrumentName,
  sourceAt,
  sourcesOf,
  stateWords,
  unitOf,
} from '../../internal/facts.ts';
import * as widget from '../../internal/IppWidget.css.ts';
import { IppWidget, type IppWidgetProps } from '../../internal/IppWidget.tsx';
import { partsOf } from '../../internal/Said.tsx';
import * as styles from './IppScoreCard.css.ts';

export interface IppScoreCardProps extends IppWidgetProps {
  /** Region by its Kemendagri code with dots, `33.72`; `0` for the nation. */
  region: string;
  /** Province in which the place of a regency or city is told, e.g. `33`. @default the nation */
  within?: string;
  /** Level of a heading with index and region above the figure. @default no heading: region stands above the figure */
  headingLevel?: HeadingLevel;
}

const id: IppContractId = 'ipp/IppScoreCard@1';

/** What the card says below the figure, in this order. */
const told: readonly IppSentenceId[] = ['meaning', 'distance', 'rank', 'covered', 'note'];

/** Without a figure the first sentence says why, with the reason of the instrument. */
const toldWithout: readonly IppSentenceId[] = ['index', ...told];

/**
 * The index of one region: points with their scale, class, meaning, distance to the next class, and its place where that
 * is certain. Without an index it says why. A figure that is no part of the index, such as the real turnout, stands
 * apart under its own name.
 */
export function IppScoreCard({
  model,
  region,
  within,
  headingLevel,
  locale = 'id',
  ...rest
}: IppScoreCardProps): ReactElement {
  const text = ippScoreCardText[locale];
  const story = ippStory(model, {
    region,
    length: 'lengkap',
    locale,
    ...(within !== undefined && { within }),
  });
  const score =
    story.kind === 'story'
      ? story.score
      : regionScore(model, region, { locale, ...(within !== undefined && { within }) });
  const sentences =
    story.kind === 'story'
      ? (score.index === null ? toldWithout : told).flatMap((one) =>
          story.sentences.filter(({ id: of }) => of === one),
        )
      : [];
  return (
    <IppWidget
      contract={id}
      model={model}
      locale={locale}
      sources={sourcesOf(
        [score],
        score.context.map(({ source }) => sourceAt(model, source)),
      )}
      figures={hasFigures([score])}
      findings={findingsOf(model, [score])}
      {...rest}
    >
      {headingLevel && (
        <Heading level={headingLevel} size="lg">
          {instrumentName(model, locale)} <bdi>{score.name}</bdi>
        </Heading>
      )}
      <Figure model={model} score={score} locale={locale} />
      <Lines model={model} score={score} locale={locale} />
      {story.kind === 'withheld' && <p className={widget.said}>{story.text}</p>}
      {sentences.length > 0 && (
        <div className={widget.said}>
          {sentences.map(({ id: key, parts }) => (
            <p key={key}>{partsOf(parts)}</p>
          ))}
        </div>
      )}
      {score.context.length > 0 && (
        <div className={styles.apart} data-kpu-metric="context">
          <b>{text.apart}</b>
          {score.context.map(({ metric, label, value, unit, formula }) => (
            <p key={metric}>
              {textIn(label, locale)}: <data value={value}>{printNumber(value, locale)}</data>{' '}
              {textIn(unit, locale)}
              {formula && (
                <>
                  . <small>{textIn(formula, locale)}</small>
                </>
              )}
            </p>
          ))}
        </div>
      )}
    </IppWidget>
  );
}

interface Of {
  model: IppModel;
  score: RegionScore;
  locale: Locale;
}

function Figure({ model, score, locale }: Of): ReactElement {
  const { scale } = model.instrument;
  const unit = ippScoreCardText[locale].scale(
    unitOf(model, locale),
    printNumber(scale.min, locale),
    printNumber(scale.max, locale),
  );
  const { index, level } = score;
  const shown = index === null ? null : formatScore(model.instrument, level, index, locale);
  return (
    <p className={styles.root}>
      <b>
        <bdi>{score.name}</bdi>
      </b>{' '}
      {shown && index !== null ? (
        <>
          <data value={index} data-kpu-metric="index">
            {shown.text}
          </data>{' '}
          <small>
            {shown.hint && score.band && `(${shown.hint.text}) `}
            {unit}
          </small>
        </>
      ) : (
        <strong>{stateWords(score, locale)}</strong>
      )}
    </p>
  );
}

function Lines({ model, score, locale }: Of): ReactElement | null {
  const text = ippScoreCardText[locale];
  const { bandShown, bandStated, band, mismatch, strongest, weakest } = score;
  const ends = (list: readonly DimensionScore[]) =>
    list
      .map(
        ({ dimension, value }) =>
          `${textIn(dimension.label, locale)} ${dimensionLabel(model, score.level, value ?? Number.NaN, locale)}`,
      )
      .join('; ');
  const lines: [string, string][] = [];
  if (mismatch && bandStated && band)
    lines.push([text.stated, bandName(bandStated, locale)], [text.computed, bandName(band, locale)]);
  else if (bandShown) lines.push([text.band, bandName(bandShown, locale)]);
  if (strongest.length > 0) lines.push([text.strongest, ends(strongest)], [text.weakest, ends(weakest)]);
  if (lines.length === 0) return null;
  return (
    <dl className={widget.lines}>
      {lines.map(([label, words]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
