import type { ReactElement } from 'react';
import type { ChartsContractId } from '../../contract.ts';
import type { Locale } from '../../core/format.ts';
import { multiplesModel } from '../../core/multiples/model.ts';
import type {
  MultiplesCell,
  MultiplesModel,
  MultiplesModelPanel,
  MultiplesPanel,
  MultiplesSpec,
} from '../../core/multiples/types.ts';
import { smallMultiplesText } from '../../i18n.ts';
import * as styles from '../../internal/Cells.css.ts';
import * as chart from '../../internal/Chart.css.ts';
import { ChartFigure, type ChartFigureProps } from '../../internal/ChartFigure.tsx';
import { swatch, textureOf } from '../../internal/pieces.tsx';

export interface SmallMultiplesDataProps extends ChartFigureProps {
  /** One entry per picture. */
  data: readonly MultiplesPanel[];
  /** Words, lines and axis; see `MultiplesSpec`. */
  spec: MultiplesSpec;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
  model?: never;
}

export interface SmallMultiplesModelProps extends ChartFigureProps {
  /** A model that `multiplesModel` made before, for instance on a server. */
  model: MultiplesModel;
  data?: never;
  spec?: never;
  /** Language of the interface; the model has the language it was made in. @default 'id' */
  locale?: Locale | undefined;
}

export type SmallMultiplesProps = SmallMultiplesDataProps | SmallMultiplesModelProps;

const id: ChartsContractId = 'charts/SmallMultiples@1';

/** Height of a line of a picture, in pixels. */
const line = 16;
/** Where the axis begins and how wide it is, in per cent: before it stands the short name of each line. */
const begin = 26;
const length = 72;

const at = (x: number) => `${Math.round((begin + (x * length) / 100) * 100) / 100}%`;

function markOf(
  { x, state, beyond }: MultiplesCell,
  y: number,
  mark: MultiplesModel['mark'],
  zero: number,
): ReactElement | null {
  if (state)
    return (
      // biome-ignore lint/a11y/noSvgWithoutTitle: part of a drawing that is hidden
      <svg x={`${begin}%`} y={y + 3} width={`${length}%`} height={line - 6}>
        {textureOf(state)}
      </svg>
    );
  if (x === null) return null;
  const middle = y + line / 2;
  if (mark === 'bar') {
    const [from, to] = x < zero ? [x, zero] : [zero, x];
    return (
      <rect
        x={at(from)}
        y={y + 3}
        width={`${Math.round((to - from) * length) / 100}%`}
        height={line - 6}
        className={beyond ? chart.open : undefined}
      />
    );
  }
  return <circle cx={at(x)} cy={middle} r="5" className={beyond ? chart.open : chart.mark} />;
}

function Picture({ panel, model }: { panel: MultiplesModelPanel; model: MultiplesModel }): ReactElement {
  const { items, reference, mark, zero } = model;
  const height = items.length * line + 2;
  return (
    <svg width="100%" height={height} aria-hidden="true" className={chart.plot}>
      {[0, 100].map((x) => (
        <line key={x} x1={at(x)} x2={at(x)} y2={height} className={chart.rule} />
      ))}
      {items.map(({ id, short }, i) => {
        const y = i * line + 1;
        const cell = panel.cells[i];
        const other = reference?.cells[i]?.x;
        return (
          <g key={id}>
            <text y={y + 13}>{short}</text>
            {mark === 'dot' && !cell?.state && (
              <line x1={at(0)} x2={at(100)} y1={y + line / 2} y2={y + line / 2} className={chart.rule} />
            )}
            {cell && markOf(cell, y, mark, zero)}
            {other != null && (
              <rect
                x={at(other)}
                y={y + 1}
                width="3"
                height={line - 2}
                transform="translate(-1.5)"
                className={`${chart.mark} ${chart.ink}`}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}

/**
 * One little picture per row, all with the same lines and one axis, so that profiles are compared at a glance; a table
 * holds every figure. Needs no script, no measuring and no ids.
 */
export function SmallMultiples({
  data,
  spec,
  model,
  locale = 'id',
  ...rest
}: SmallMultiplesProps): ReactElement {
  const m = model ?? multiplesModel(data, spec, { locale });
  const text = smallMultiplesText[locale] ?? smallMultiplesText.id;
  const cells = (list: readonly MultiplesCell[]) =>
    list.map(({ formatted, state, beyond, note }) => ({
      text: formatted,
      quiet: state !== null,
      ...(note || beyond ? { note: [note, beyond && text.beyond].filter(Boolean).join('; ') } : {}),
    }));
  return (
    <ChartFigure
      contract={id}
      model={m}
      locale={locale}
      columns={[m.labelHeader, ...m.items.map(({ label }) => label)]}
      rows={m.panels.map(({ id, label, note, cells: list }) => ({
        id,
        label,
        ...(note ? { note } : {}),
        cells: cells(list),
      }))}
      foot={
        m.reference
          ? { id: 'reference', label: m.reference.label, cells: cells(m.reference.cells) }
          : undefined
      }
      wide
      drawing={
        !m.empty && (
          <>
            <p>
              {m.items.map(({ id, label, short }, i) => (
                <span key={id}>
                  {i > 0 && ' · '}
                  <b>{short}</b> {label}
                </span>
              ))}
              {m.reference && (
                <>
                  {' · '}
                  <svg width="6" height="16" aria-hidden="true">
                    <line x1="3" x2="3" y2="16" strokeWidth="2" stroke="currentColor" />
                  </svg>{' '}
                  {m.reference.label}
                </>
              )}
              {m.states.map(({ state, label }) => (
                <span key={state}>
                  {' · '}
                  {swatch(0, state)} {label}
                </span>
              ))}
            </p>
            <ul className={styles.panels}>
              {m.panels.map((panel) => (
                <li key={panel.id} dir="auto">
                  {panel.label}
                  <Picture panel={panel} model={m} />
                </li>
              ))}
            </ul>
          </>
        )
      }
      {...rest}
    />
  );
}
