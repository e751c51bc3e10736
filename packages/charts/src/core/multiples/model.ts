import { smallMultiplesText, stateText } from '../../i18n.ts';
import { type Cells, columnsOf, figureOf, readCell } from '../cells.ts';
import { formatNumber } from '../format.ts';
import { decimalsOf, listOf, names } from '../read.ts';
import { type Domain, extent, isDomain, position } from '../scale.ts';
import { dataStates } from '../states.ts';
import { textWidth } from '../textWidth.ts';
import { niceDomain } from '../ticks.ts';
import type {
  MultiplesCell,
  MultiplesFinding,
  MultiplesFindingCode,
  MultiplesModel,
  MultiplesModelPanel,
  MultiplesOptions,
  MultiplesPanel,
  MultiplesSpec,
} from './types.ts';

/** Room for the short name of an item in a panel, in parts of its size. */
const shortRoom = 2.6;

/**
 * Turns profiles into everything that small multiples show, as plain JSON: all panels have one axis. Pure and total:
 * odd data gives stated cells and findings, never an exception, NaN or a lost figure.
 */
export function multiplesModel(
  data: readonly MultiplesPanel[],
  spec: MultiplesSpec,
  { locale = 'id' }: MultiplesOptions = {},
): MultiplesModel {
  const text = smallMultiplesText[locale] ?? smallMultiplesText.id;
  const findings: MultiplesFinding[] = [];
  const find = (code: MultiplesFindingCode, row?: string, column?: string) =>
    findings.push({
      code,
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
    });
  const given = listOf(data);
  const compared: { cells: Cells }[] = spec.reference ? [spec.reference] : [];
  const columns = columnsOf(spec.items, [...given, ...compared], text.unnamed, (code, column) =>
    find(code, undefined, column),
  );
  // A short name that does not fit, or was not given, is a number: the key tells which.
  const items = columns.map(({ id, label, short }, i) => ({
    id,
    label,
    short: short !== label && textWidth(short, 1) <= shortRoom ? short : `${i + 1}`,
  }));

  const values = [...given, ...compared].flatMap(({ cells }) =>
    items.flatMap(({ id }) => figureOf(cells, id) ?? []),
  );
  const mark = spec.mark === 'bar' ? 'bar' : 'dot';
  if (spec.domain !== undefined && !isDomain(spec.domain)) find('bad-domain');
  const ends = extent(mark === 'bar' ? [...values, 0] : values);
  const domain: Domain = isDomain(spec.domain) ? [spec.domain[0], spec.domain[1]] : niceDomain(ends);
  const decimals = decimalsOf(spec.decimals, values);
  const write = (value: number) => `${formatNumber(value, locale, decimals)}${spec.suffix ?? ''}`;
  const cellsOf = (cells: Cells, row?: string): MultiplesCell[] =>
    items.map(({ id }) => {
      const cell = readCell(cells, id, locale, write, (code) => row !== undefined && find(code, row, id));
      const beyond = cell.value !== null && (cell.value < domain[0] || cell.value > domain[1]);
      if (beyond) find('beyond-domain', row ?? 'reference', id);
      return { ...cell, x: cell.value === null ? null : position(cell.value, domain), beyond };
    });

  const name = names(text.unnamed, find);
  const panels = given.map((datum): MultiplesModelPanel => {
    const id = name.id(datum.id);
    const label = name.label(datum.label, id);
    return { id, label, cells: cellsOf(datum.cells, id), ...(datum.note && { note: `${datum.note}` }) };
  });
  const count = (n: number) => formatNumber(n, locale);
  if (panels.length === 0) find('empty');
  else if (items.length === 0) find('no-items');
  if (values.length > 1 && values.every((value) => value === values[0])) find('all-equal');
  const shown: [string, string] = [formatNumber(domain[0], locale), formatNumber(domain[1], locale)];
  const model: MultiplesModel = {
    title: spec.title,
    description: text.description(count(panels.length), count(items.length), spec.unit, ...shown),
    labelHeader: spec.labelHeader,
    mark,
    items,
    panels,
    zero: position(0, domain),
    domain: shown,
    reference: spec.reference
      ? { label: `${spec.reference.label}`, cells: cellsOf(spec.reference.cells) }
      : null,
    states: dataStates.flatMap((state) =>
      panels.some(({ cells }) => cells.some((cell) => cell.state === state))
        ? [{ state, label: (stateText[locale] ?? stateText.id)[state] }]
        : [],
    ),
    findings,
  };
  if (panels.length === 0 || items.length === 0) model.description = model.empty = spec.empty ?? text.empty;
  return model;
}
