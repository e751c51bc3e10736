import { areaText, heatMatrixText, stateText } from '../../i18n.ts';
import { classify, classOf } from '../areas/scale.ts';
import { columnsOf, figureOf, readCell } from '../cells.ts';
import { formatNumber } from '../format.ts';
import { decimalsOf, listOf, names } from '../read.ts';
import { dataStates } from '../states.ts';
import type {
  HeatFinding,
  HeatFindingCode,
  HeatModel,
  HeatModelRow,
  HeatOptions,
  HeatRow,
  HeatSpec,
} from './types.ts';

/**
 * Turns rows of figures into everything that a heat matrix shows, as plain JSON. Pure and total: odd data gives stated
 * cells and findings, never an exception, NaN or a lost figure.
 */
export function heatModel(
  data: readonly HeatRow[],
  spec: HeatSpec,
  { locale = 'id' }: HeatOptions = {},
): HeatModel {
  const text = heatMatrixText[locale] ?? heatMatrixText.id;
  const findings: HeatFinding[] = [];
  const find = (code: HeatFindingCode, row?: string, column?: string) =>
    findings.push({
      code,
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
    });
  const given = listOf(data);
  const columns = columnsOf(spec.columns, given, text.unnamed, (code, column) =>
    find(code, undefined, column),
  );

  const values: number[] = [];
  for (const { cells } of given)
    for (const { id } of columns) {
      const value = figureOf(cells, id);
      if (value !== null) values.push(value);
    }
  const decimals = decimalsOf(spec.decimals, values);
  const write = (value: number) => `${formatNumber(value, locale, decimals)}${spec.suffix ?? ''}`;
  const classes = classify(values, spec.scale, decimals, write, areaText[locale] ?? areaText.id);
  if (!classes.sound) find('bad-scale');

  const notes: string[] = [];
  const numberOf = (note: string) => {
    const known = notes.indexOf(note);
    return known < 0 ? notes.push(note) : known + 1;
  };
  const name = names(text.unnamed, find);
  const rows = given.map((datum): HeatModelRow => {
    const id = name.id(datum.id);
    const label = name.label(datum.label, id);
    const row: HeatModelRow = {
      id,
      label,
      cells: columns.map((column) => {
        const { note, ...cell } = readCell(datum.cells, column.id, locale, write, (code) =>
          find(code, id, column.id),
        );
        const index = cell.value === null ? null : classOf(cell.value, classes);
        const tone = index === null ? 0 : (classes.tones[index] ?? 0);
        return { ...cell, class: index, tone, ...(note && { note: numberOf(note) }) };
      }),
    };
    if (datum.note) row.note = `${datum.note}`;
    return row;
  });

  const count = (n: number) => formatNumber(n, locale);
  const cells = rows.flatMap((row) => row.cells);
  if (rows.length === 0) find('empty');
  else if (columns.length === 0) find('no-columns');
  if (values.length > 1 && values.every((value) => value === values[0])) find('all-equal');
  const parts = [text.cells(count(rows.length), count(columns.length), spec.unit)];
  if (classes.labels.length > 1 && values.length > 0) parts.push(text.kinds[spec.scale?.kind ?? 'quantile']);
  const model: HeatModel = {
    title: spec.title,
    description: parts.join(' '),
    labelHeader: spec.labelHeader,
    columns,
    rows,
    legend: {
      classes:
        values.length === 0
          ? []
          : classes.labels.map((label, index) => ({
              label,
              count: text.size(count(cells.filter((cell) => cell.class === index).length)),
              tone: classes.tones[index] ?? 0,
            })),
      states: dataStates.flatMap((state) => {
        const size = cells.filter((cell) => cell.state === state).length;
        return size > 0
          ? [{ state, label: (stateText[locale] ?? stateText.id)[state], count: text.size(count(size)) }]
          : [];
      }),
    },
    notes,
    findings,
  };
  if (rows.length === 0 || columns.length === 0) model.description = model.empty = spec.empty ?? text.empty;
  return model;
}
