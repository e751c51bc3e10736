import type { AreaModel } from '@situs-kpu/charts';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { ResultSources } from '../components/ResultSources/ResultSources.tsx';
import { ResultStatus } from '../components/ResultStatus/ResultStatus.tsx';
import type { ElectionResult, Locale } from '../core/model.ts';
import { type AreaDrawing, type AreaMeasure, areaView } from './areas.ts';
import { cx, factsOf } from './facts.ts';
import { Marker, readFigures } from './figures.ts';
import * as lines from './Lines.css.ts';
import { Rest } from './Lines.tsx';
import { SourceLine } from './SourceLine.tsx';

/** What ResultMap and ResultTileGrid share. */
export interface AreaWidgetProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The result whose areas are shown. */
  result: ElectionResult;
  /**
   * What is shown. `options` draws every option alike, one below the other with the same limits, and only from the
   * recapitulation on; what may not be shown, or has no figures, is refused with its reason, and turnout or progress
   * stands instead. Nothing ever shows who is ahead.
   * @default 'turnout'
   */
  measure?: AreaMeasure;
  /**
   * How the list of all areas stands below the drawing. It is in the page in both cases.
   * @default 'open' up to 40 areas, else 'folded'
   */
  list?: 'open' | 'folded';
  /**
   * Keeps a place in which the interactive layer of the charts package says one area. Set it inside that layer only.
   * @default false
   */
  readout?: boolean;
  /**
   * Language.
   * @default 'id'
   */
  locale?: Locale;
  /**
   * Leaves out the status band, where the page shows it once above. The sentence under the title still says status and
   * time.
   * @default false
   */
  hideStatus?: boolean;
  /**
   * Leaves out the list of documents, where the page shows it once below; one line names those of these figures.
   * @default false
   */
  hideSources?: boolean;
}

/** Band, refusal, drawings, findings and sources of a result. */
export function AreaWidget({
  contract,
  chart,
  result: given,
  measure = 'turnout',
  locale = 'id',
  hideStatus = false,
  hideSources = false,
  className,
  ...rest
}: Omit<AreaWidgetProps, 'list' | 'readout'> & {
  contract: string;
  chart: (drawing: AreaDrawing) => ReactElement;
}): ReactElement {
  const figures = readFigures(given, locale);
  const { result, findings } = figures;
  const view = areaView(figures, measure, locale);
  return (
    <div
      data-kpu={contract}
      data-measure={view.measure}
      {...factsOf(result)}
      className={cx(lines.widget, className)}
      {...rest}
    >
      {!hideStatus && <ResultStatus result={result} locale={locale} />}
      {view.refusal && <p>{view.refusal}</p>}
      {view.drawings.map(chart)}
      <Rest marks={new Marker(findings, locale).rest(result)} />
      {hideSources ? (
        <SourceLine result={result} locale={locale} measures={['children']} />
      ) : (
        <ResultSources result={result} locale={locale} />
      )}
    </div>
  );
}

/** Status and time come first in the sentence under the title. */
export function withLine(model: AreaModel, { line }: AreaDrawing): AreaModel {
  return model.empty === undefined
    ? { ...model, description: `${line} ${model.description}` }
    : { ...model, description: `${line} ${model.empty}` };
}
