import type { ReactElement } from 'react';
import type { ChartsContractId } from '../../contract.ts';
import { categoryModel } from '../../core/category/model.ts';
import type { CategoryDatum, CategoryModel, CategoryRow, CategorySpec } from '../../core/category/types.ts';
import type { Locale } from '../../core/format.ts';
import { inherit, whole } from '../../internal/Cells.css.ts';
import * as styles from '../../internal/Chart.css.ts';
import { ChartFigure, type ChartFigureProps } from '../../internal/ChartFigure.tsx';
import { limitLine, pieceOf, swatch } from '../../internal/pieces.tsx';

export interface CategoryBarDataProps extends ChartFigureProps {
  /** One entry per class, in their order: the weakest step of the hue first. */
  data: readonly CategoryDatum[];
  /** Words and options; see `CategorySpec`. */
  spec: CategorySpec;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
  model?: never;
}

export interface CategoryBarModelProps extends ChartFigureProps {
  /** A model that `categoryModel` made before, for instance on a server. */
  model: CategoryModel;
  data?: never;
  spec?: never;
  /** Language of the interface; the model has the language it was made in. @default 'id' */
  locale?: Locale | undefined;
}

export type CategoryBarProps = CategoryBarDataProps | CategoryBarModelProps;

const id: ChartsContractId = 'charts/CategoryBar@1';

/**
 * Counts by class as parts of one bar, over a table with each count and its share. Shares sum to 100 and name the
 * whole; a class of nobody keeps its row. Needs no script, no measuring and no ids.
 */
export function CategoryBar({ data, spec, model, locale = 'id', ...rest }: CategoryBarProps): ReactElement {
  const m = model ?? categoryModel(data, spec, { locale });
  const all = m.rest ? [...m.rows, m.rest] : m.rows;
  const stateOf = (row: CategoryRow) => (row === m.rest ? 'no-data' : null);
  const drawn = all.filter(({ segment }) => segment !== null);
  return (
    <ChartFigure
      contract={id}
      model={m}
      locale={locale}
      columns={m.columns}
      rows={all.map((row) => ({
        id: row.id,
        label: row.label,
        ...(row.note ? { note: row.note } : {}),
        glyph: row.value === null ? swatch(0, 'no-data') : swatch(row.tone, stateOf(row)),
        cells: [{ text: row.formatted, quiet: row.value === null }, { text: row.formattedShare }],
      }))}
      foot={{
        id: 'total',
        label: m.total.label,
        ...(m.total.note ? { note: m.total.note } : {}),
        cells: [{ text: m.total.formatted }, { text: m.total.formattedShare }],
      }}
      look={whole}
      drawing={
        drawn.length > 0 && (
          <svg width="100%" height="40" aria-hidden="true" className={styles.plot}>
            {drawn.map((row) =>
              pieceOf(
                row.id,
                row.segment?.x ?? 0,
                row.segment?.w ?? 0,
                row.tone,
                stateOf(row),
                row.segment?.label && (
                  <text x="50%" y="26" textAnchor="middle" className={inherit}>
                    {row.segment.label}
                  </text>
                ),
              ),
            )}
            {m.limit !== null && limitLine(m.limit)}
          </svg>
        )
      }
      {...rest}
    />
  );
}
