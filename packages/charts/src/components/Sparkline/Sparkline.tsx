import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { ChartsContractId } from '../../contract.ts';
import type { Locale } from '../../core/format.ts';
import { sparkModel, sparkSize } from '../../core/sparkline/model.ts';
import type { SparkDatum, SparkModel, SparkSpec } from '../../core/sparkline/types.ts';
import * as styles from '../../internal/Chart.css.ts';

interface SparklineOwnProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** Whether the last figure stands beside the line. @default false */
  figure?: boolean | undefined;
}

export interface SparklineDataProps extends SparklineOwnProps {
  /** The course, in its order; steps are equally far apart. */
  data: readonly SparkDatum[];
  /** Words and options; see `SparkSpec`. */
  spec: SparkSpec;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
  model?: never;
}

export interface SparklineModelProps extends SparklineOwnProps {
  /** A model that `sparkModel` made before, for instance on a server. */
  model: SparkModel;
  data?: never;
  spec?: never;
  locale?: never;
}

export type SparklineProps = SparklineDataProps | SparklineModelProps;

const id: ChartsContractId = 'charts/Sparkline@1';

/**
 * A course of figures the size of a word, to stand in a line of text or in a cell beside the figures themselves. Ears
 * get one sentence in its place. Needs no script, no measuring and no ids.
 */
export function Sparkline({
  data,
  spec,
  locale,
  model,
  figure = false,
  className,
  ...rest
}: SparklineProps): ReactElement {
  const m = model ?? sparkModel(data, spec, { locale });
  const { width, height } = sparkSize;
  return (
    <span data-kpu={id} className={className ? `${styles.spark} ${className}` : styles.spark} {...rest}>
      {m.last ? (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={m.description}
        >
          <g fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round">
            {m.path && <path d={m.path} strokeWidth="2" />}
            {m.dots && <path d={m.dots} strokeWidth="4" />}
            <path d={`M${m.last.x} ${m.last.y}h0`} strokeWidth="6" />
          </g>
        </svg>
      ) : (
        <i>{m.empty}</i>
      )}
      {figure && m.last && ' '}
      {/* Already in the sentence for ears. */}
      {figure && m.last && <span aria-hidden="true">{m.last.formatted}</span>}
    </span>
  );
}
