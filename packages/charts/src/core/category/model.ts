import { categoryBarText, stateText } from '../../i18n.ts';
import { tonesOf } from '../areas/scale.ts';
import { mostClasses } from '../areas/types.ts';
import { formatNumber } from '../format.ts';
import { isCount, listOf, names } from '../read.ts';
import { position } from '../scale.ts';
import { textWidth } from '../textWidth.ts';
import type {
  CategoryDatum,
  CategoryFinding,
  CategoryFindingCode,
  CategoryModel,
  CategoryOptions,
  CategoryRow,
  CategorySpec,
} from './types.ts';

/** The narrowest bar, in pixels, and the size of the figures in it. A figure stands in its piece only where it fits there. */
const narrowest = 256;
const figureSize = 16;

/**
 * Parts of a whole in hundredths that sum to exactly 100 in the digits that are printed: each is rounded down, and what
 * is left goes to the largest remainders, among equals to the first. Counts are whole, so remainders are exact.
 *
 * @param decimals digits after the mark, 0 to 4
 * @returns the shares in units of the last digit: 878 is 87,8 with one digit
 */
export function sharesOf(counts: readonly number[], decimals: number): number[] {
  const sum = counts.reduce((a, b) => a + BigInt(b), 0n);
  if (sum === 0n) return counts.map(() => 0);
  const units = 100n * 10n ** BigInt(decimals);
  const exact = counts.map((count) => BigInt(count) * units);
  const shares = exact.map((value) => value / sum);
  const left = units - shares.reduce((a, b) => a + b, 0n);
  const order = exact
    .map((value, index) => ({ index, remainder: value % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of order.slice(0, Number(left))) shares[index] = (shares[index] ?? 0n) + 1n;
  return shares.map(Number);
}

function uniqueRest(rows: readonly CategoryRow[]): string {
  let id = 'rest';
  while (rows.some((row) => row.id === id)) id += '#';
  return id;
}

/**
 * Turns counts by class into everything that a bar of a whole shows, as plain JSON. Pure and total: odd data gives
 * stated rows and findings, never an exception, NaN or a lost class.
 */
export function categoryModel(
  data: readonly CategoryDatum[],
  spec: CategorySpec,
  { locale = 'id' }: CategoryOptions = {},
): CategoryModel {
  const text = categoryBarText[locale] ?? categoryBarText.id;
  const states = stateText[locale] ?? stateText.id;
  const write = (value: number) => formatNumber(value, locale);
  const decimals = Math.min(4, Math.max(0, Math.trunc(spec.decimals ?? 1) || 0));
  const findings: CategoryFinding[] = [];
  const find = (code: CategoryFindingCode, row?: string) =>
    findings.push(row === undefined ? { code } : { code, row });

  const given = listOf(data);
  if (given.length > mostClasses) find('too-many-classes');
  // Steps of the hue are told apart up to seven; further classes share the strongest and are told by their words.
  const tones = tonesOf[Math.min(given.length, mostClasses)] ?? [];
  const name = names(text.unnamed, find);
  const rows = given.map((datum, i): CategoryRow => {
    const id = name.id(datum.id);
    const label = name.label(datum.label, id);
    const value = isCount(datum.value) ? datum.value + 0 : null;
    if (value === null) find(datum.value == null ? 'missing' : 'unreadable', id);
    const row: CategoryRow = {
      id,
      label,
      value,
      formatted: value !== null ? write(value) : datum.value == null ? states['no-data'] : text.unreadable,
      formattedShare: '–',
      tone: tones[i] ?? tones.at(-1) ?? 0,
      segment: null,
    };
    if (datum.note) row.note = `${datum.note}`;
    return row;
  });

  const sum = rows.reduce((all, { value }) => all + (value ?? 0), 0);
  const known = rows.filter(({ value }) => value !== null).length;
  const complete = known === rows.length;
  const stated = isCount(spec.total) ? spec.total + 0 : null;
  if (spec.total != null && stated === null) find('bad-total');
  const whole = stated ?? (complete ? sum : null);
  const above = stated !== null && sum > stated;
  if (above) find('sum-above-total');
  const open = whole !== null && whole > sum ? whole - sum : 0;
  if (open > 0 && complete) find('sum-below-total');
  if (rows.length === 0) find('empty');
  else if (known > 0 && sum === 0 && open === 0) find('all-zero');
  const rest: CategoryRow | null =
    open > 0 && rows.length > 0
      ? {
          // An id that no class has.
          id: uniqueRest(rows),
          label: spec.rest || text.rest,
          value: open,
          formatted: write(open),
          formattedShare: '–',
          tone: 0,
          segment: null,
        }
      : null;

  const all = rest ? [...rows, rest] : rows;
  // Shares are of the whole; where the classes hold more than it, there is no whole to be a part of.
  const shared = whole !== null && whole > 0 && !above;
  if (shared) {
    const shares = sharesOf(
      all.map(({ value }) => value ?? 0),
      decimals,
    );
    all.forEach((row, i) => {
      if (row.value !== null)
        row.formattedShare = `${formatNumber((shares[i] ?? 0) / 10 ** decimals, locale, decimals)}%`;
    });
  }
  const end = Math.max(sum, whole ?? 0);
  let at = 0;
  for (const row of all) {
    if (!row.value || end <= 0) continue;
    const x = position(at, [0, end]);
    at += row.value;
    const w = Math.round((position(at, [0, end]) - x) * 100) / 100;
    const fits = textWidth(row.formatted, figureSize) + 8 <= (w / 100) * narrowest;
    row.segment = { x, w, label: fits ? row.formatted : null };
  }

  const total: CategoryModel['total'] = {
    label: text.total,
    formatted: write(whole ?? sum),
    formattedShare: shared ? `${formatNumber(100, locale, decimals)}%` : '–',
  };
  if (above) total.note = text.above(write(sum), write(stated));
  else if (whole === null) total.note = text.partial(write(known), write(rows.length));
  else if (open > 0 && complete) total.note = text.below(write(sum), write(open));
  const model: CategoryModel = {
    title: spec.title,
    description: `${text.description(write(rows.length), write(whole ?? sum), spec.unit)}${shared ? ` ${text.shares}` : ''}`,
    columns: [spec.labelHeader, spec.valueHeader, text.share],
    rows,
    rest,
    total,
    limit: above ? position(stated, [0, end]) : null,
    findings,
  };
  if (rows.length === 0) model.description = model.empty = spec.empty ?? text.empty;
  return model;
}
