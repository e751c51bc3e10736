import { barChartText } from '../../i18n.ts';
import { formatNumber } from '../format.ts';
import { barPatterns } from './patterns.ts';
import type { BarDatum, BarFinding, BarFindingCode, BarModel, BarOptions, BarRow, BarSpec } from './types.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Two digits are finer than a pixel of the widest page. Never below 0 or above 100, never NaN. */
const percent = (value: number, of: number) =>
  of > 0 ? Math.min(100, Math.max(0, Math.round((value / of) * 1e4) / 100)) : 0;

function patternOf({ pattern, mark }: BarDatum): number {
  if (pattern === undefined && !mark) return 0;
  const index = pattern ?? Number.parseInt(`${mark}`, 10) - 1;
  const count = barPatterns.length;
  return isNumber(index) ? ((Math.trunc(index) % count) + count) % count : 0;
}

/** Rows without a value stand last, whatever the direction; equal rows keep the order of the data. */
const byValue = (sign: number) => (a: BarRow, b: BarRow) =>
  a.value === null || b.value === null
    ? +(a.value === null) - +(b.value === null)
    : sign * Math.sign(a.value - b.value);

/**
 * Turns data into everything that a bar chart shows, as plain JSON. Pure and total: odd data gives stated
 * rows and findings, never an exception, NaN or a lost row.
 */
export function barModel(
  data: readonly BarDatum[],
  spec: BarSpec,
  { locale = 'id' }: BarOptions = {},
): BarModel {
  const text = barChartText[locale] ?? barChartText.id;
  const { share, total, threshold, domain, sort, decimals } = spec;
  const write = (value: number) => formatNumber(value, locale, decimals);
  const writeShare = (part: number) =>
    isNumber(part) ? `${formatNumber(part, locale, share?.decimals ?? 2)}%` : '–';
  const findings: BarFinding[] = [];
  const find = (code: BarFindingCode, row?: string) =>
    findings.push(row === undefined ? { code } : { code, row });

  const given: readonly BarDatum[] = Array.isArray(data) ? data.filter(Boolean) : [];
  let sum = 0;
  let known = 0;
  let max = 0;
  for (const { value } of given) {
    if (!isNumber(value)) continue;
    known++;
    sum += value;
    if (value > max) max = value;
  }
  let denominator = share?.of ?? total?.value ?? sum;
  if (!isNumber(denominator) || denominator <= 0) {
    if (share && given.length > 0) find('bad-denominator');
    denominator = 0;
  }
  // A stated end that is no positive number falls back to the largest value.
  const stated = domain === 'total' ? denominator : domain;
  let end = isNumber(stated) && stated > 0 ? stated : max;
  const line = threshold && isNumber(threshold.value) && threshold.value >= 0 ? threshold : undefined;
  if (threshold && !line) find('bad-threshold');
  if (line && line.value > end) end = line.value;

  const remark = (note: string | undefined, words: string, code: BarFindingCode, row: string) => {
    find(code, row);
    return note ? `${note}; ${words}` : words;
  };
  const ids = new Set<string>();
  let digits = 1;
  let marked = false;
  const rows = given.map((datum): BarRow => {
    let id = `${datum.id}`;
    if (ids.has(id)) {
      find('duplicate-id', id);
      let suffix = 2;
      while (ids.has(`${id}#${suffix}`)) suffix++;
      id += `#${suffix}`;
    }
    ids.add(id);

    let note = datum.note;
    let label = `${datum.label ?? ''}`.trim();
    if (!label) {
      find('unnamed', id);
      label = text.unnamed;
    }
    // Adding nothing turns -0 into 0, which JSON keeps.
    const value = isNumber(datum.value) ? datum.value + 0 : null;
    let formatted: string;
    if (value === null) {
      const missing = datum.value == null;
      find(missing ? 'missing' : 'unreadable', id);
      formatted = missing ? text.noData : text.unreadable;
    } else {
      formatted = datum.formatted || write(value);
      if (formatted.length > digits) digits = formatted.length;
      if (value < 0) note = remark(note, text.negative, 'negative', id);
      if (value > end) note = remark(note, text.beyond, 'beyond-domain', id);
      if (Math.abs(value) > Number.MAX_SAFE_INTEGER) note = remark(note, text.inexact, 'inexact', id);
    }
    const row: BarRow = {
      id,
      label,
      value,
      formatted,
      bar: value === null || value < 0 ? null : { x: 0, w: percent(value, end) },
      pattern: patternOf(datum),
    };
    if (datum.mark) {
      row.mark = `${datum.mark}`;
      marked = true;
    }
    if (share) {
      const part = value !== null && denominator ? (value / denominator) * 100 + 0 : Number.NaN;
      if (isNumber(part)) row.share = part;
      row.formattedShare = (value !== null && datum.formattedShare) || writeShare(part);
    }
    if (note) row.note = note;
    return row;
  });
  if (sort) rows.sort(byValue(sort === 'ascending' ? 1 : -1));

  const count = formatNumber(rows.length, locale);
  let description = text.description(count, spec.unit, text[sort ?? 'given']);
  if (rows.length < 2) find(rows.length ? 'single' : 'empty');
  if (known > 0 && rows.every(({ value }) => !value)) {
    find('all-zero');
    description += ` ${text.allZero}`;
  } else if (spec.describe === 'extremes' && known > 1) {
    const ranked = rows.filter(({ value }) => value !== null).sort(byValue(1));
    const name = (row?: BarRow) => (row ? `${row.label} ${row.formatted}` : '');
    description += ` ${text.extremes(name(ranked[0]), name(ranked.at(-1)))}`;
  }

  const columns = [spec.labelHeader, spec.valueHeader];
  if (share) {
    columns.push(text.share);
    description += ` ${text.shareOf(share.label)}`;
  }
  const model: BarModel = {
    title: spec.title,
    description,
    columns,
    rows,
    domain: [0, end],
    track: domain === 'total' && denominator > 0,
    marked,
    digits,
    findings,
  };
  if (rows.length === 0) model.description = model.empty = spec.empty ?? text.empty;
  if (line)
    model.threshold = { x: percent(line.value, end), label: line.label, formatted: write(line.value) };
  if (total && rows.length > 0) {
    const stated = isNumber(total.value);
    const value = stated ? (total.value as number) : sum;
    const complete = known === rows.length;
    // Sums of fractions are exact to about fifteen digits only.
    if (complete && Math.abs(value - sum) > Math.abs(sum) * 1e-12) find('total-differs');
    model.total = {
      label: total.label ?? text.total,
      formatted: isNumber(value) ? write(value) : text.unreadable,
    };
    if (share && denominator) model.total.formattedShare = writeShare((value / denominator) * 100);
    if (!complete && !stated) model.total.note = text.partialTotal(formatNumber(known, locale), count);
  }
  return model;
}
