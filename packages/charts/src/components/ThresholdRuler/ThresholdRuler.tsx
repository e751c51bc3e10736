import type { ReactElement } from 'react';
import type { ChartsContractId } from '../../contract.ts';
import type { Locale } from '../../core/format.ts';
import { rulerModel } from '../../core/ruler/model.ts';
import type { RulerDatum, RulerModel, RulerPart, RulerSpec } from '../../core/ruler/types.ts';
import { rulerText } from '../../i18n.ts';
import * as styles from '../../internal/Chart.css.ts';
import {
  ChartFigure,
  type ChartFigureProps,
  markAt,
  markSample,
  stateSample,
} from '../../internal/ChartFigure.tsx';

export interface ThresholdRulerDataProps extends ChartFigureProps {
  /** The value of the ruler first, then those it is compared with. */
  data: readonly RulerDatum[];
  /** Words, classes and options; see `RulerSpec`. */
  spec: RulerSpec;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
  model?: never;
}

export interface ThresholdRulerModelProps extends ChartFigureProps {
  /** A model that `rulerModel` made before, for instance on a server. */
  model: RulerModel;
  data?: never;
  spec?: never;
  /** Language of the interface; the model has the language it was made in. @default 'id' */
  locale?: Locale | undefined;
}

export type ThresholdRulerProps = ThresholdRulerDataProps | ThresholdRulerModelProps;

const id: ChartsContractId = 'charts/ThresholdRuler@1';

/** Height of the head of the value's mark, of the ruler, and of a row of comparison marks, in pixels. */
const head = 12;
const bar = 28;
const lane = 18;

/** The mark of the value: a head above the ruler and a line through it. */
function pin(x: string, top: number): ReactElement {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a place within a drawing, which is hidden as a whole
    <svg x={x} y={top} overflow="visible" className={styles.ink}>
      <path
        d={`M-7-${head}h14l-5.5 9v${bar + 5}h-3v-${bar + 5}z`}
        fill="currentColor"
        className={styles.mark}
      />
    </svg>
  );
}

function pinSample(): ReactElement {
  return (
    <svg width="16" height="16" aria-hidden="true" className={styles.ink}>
      <path d="M1 0h14l-5.5 8v8h-3v-8z" fill="currentColor" />
    </svg>
  );
}

function Drawing({ model }: { model: RulerModel }): ReactElement {
  const { bands, rows, ticks, lanes } = model;
  const top = head + 2;
  const scale = top + bar;
  const levels = Math.max(0, ...ticks.map(({ level }) => level)) + 1;
  const marks = scale + 8 + levels * 16;
  const own = rows[0];
  return (
    <svg width="100%" height={marks + 4 + lanes * lane} aria-hidden="true" className={styles.plot}>
      {bands.length === 0 && <rect y={top} width="100%" height={bar} className={styles.track} />}
      {bands.map(({ id, x, w, tone }) => (
        <rect key={id} x={`${x}%`} y={top} width={`${w}%`} height={bar} className={styles.tone[tone]} />
      ))}
      {bands.map((band, i) => nameIn(band, i, top + 19))}
      {ticks.map(({ x, label, anchor, level }) => (
        <g key={label}>
          <line x1={`${x}%`} x2={`${x}%`} y1={scale} y2={scale + 5 + level * 16} className={styles.rule} />
          <text x={`${x}%`} y={scale + 17 + level * 16} textAnchor={anchor}>
            {label}
          </text>
        </g>
      ))}
      {rows
        .slice(1)
        .map(({ id, x, shape, lane: row }) => x !== null && markAt(x, marks + 8 + row * lane, shape, id))}
      {own?.x != null && pin(`${own.x}%`, top)}
    </svg>
  );
}

/** The number of a class in its part; on a wide page its name, where there is room. */
function nameIn({ id, label, middle, tone, fits }: RulerPart, index: number, y: number): ReactElement | null {
  const words = (text: string, more = '') => (
    <text
      key={`${id} ${more}`}
      x={`${middle}%`}
      y={y}
      textAnchor="middle"
      className={more ? `${styles.tone[tone]} ${more}` : styles.tone[tone]}
    >
      {text}
    </text>
  );
  const number = `${index + 1}`;
  if (fits.wide === 'number') return words(number, fits.number ? '' : styles.wide);
  return fits.wide === 'name' ? (
    <g key={id}>
      {words(label, styles.wide)}
      {fits.number && words(number, styles.narrow)}
    </g>
  ) : null;
}

/**
 * One value on a scale that is cut into named classes, with the limits in words, the distance to the next class, and
 * marks of other values to compare it with. Needs no script, no measuring and no ids.
 */
export function ThresholdRuler({
  data,
  spec,
  model,
  locale = 'id',
  ...rest
}: ThresholdRulerProps): ReactElement {
  const m = model ?? rulerModel(data, spec, { locale });
  const [own] = m.rows;
  const drawing = own && (
    <>
      <p className={styles.figure}>
        {own.state ? stateSample(own.state) : null}
        {own.state ? ' ' : null}
        <b>{own.formatted}</b> {own.value !== null && m.unit}
      </p>
      <Drawing model={m} />
      {m.bands.length > 0 && (
        <ol className={styles.legend} aria-label={(rulerText[locale] ?? rulerText.id).bands}>
          {m.bands.map(({ id, label, range, tone, own: here }, i) => (
            <li key={id}>
              <svg width="22" height="20" aria-hidden="true">
                <rect width="22" height="20" className={styles.tone[tone]} />
                <text x="11" y="15" textAnchor="middle" className={styles.tone[tone]}>
                  {i + 1}
                </text>
              </svg>
              <span>
                {here ? <b>{label}</b> : label} <small>({range})</small>
              </span>
            </li>
          ))}
        </ol>
      )}
      {m.statements.length > 0 && <p>{m.statements.join(' ')}</p>}
    </>
  );
  return (
    <ChartFigure
      contract={id}
      model={m}
      locale={locale}
      columns={m.columns}
      rows={m.rows.map(({ id, label, note, shape, x, formatted, state, bandLabel }) => ({
        id,
        label,
        ...(note ? { note } : {}),
        glyph: x === null ? state && stateSample(state) : shape < 0 ? pinSample() : markSample(shape),
        cells: [{ text: formatted, quiet: state !== null }, { text: bandLabel }],
      }))}
      drawing={drawing}
      {...rest}
    />
  );
}
