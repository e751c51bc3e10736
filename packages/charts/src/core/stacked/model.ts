import { stackedProgressText, stateText } from '../../i18n.ts';
import { tonesOf } from '../areas/scale.ts';
import { mostClasses } from '../areas/types.ts';
import { columnsOf } from '../cells.ts';
import { formatNumber } from '../format.ts';
import { isCount, listOf, names } from '../read.ts';
import { position } from '../scale.ts';
import type {
  StackedCount,
  StackedFinding,
  StackedFindingCode,
  StackedModel,
  StackedModelRow,
  StackedOptions,
  StackedRow,
  StackedSegment,
  StackedSpec,
} from './types.ts';

/**
 * Turns counts by state into everything that stacked bars show, as plain JSON. Counts that do not add up to the whole
 * are drawn as they are and told: a bar is never stretched to fit. Pure and total: odd data gives stated rows and
 * findings, never an exception, NaN or a lost count.
 */
export function stackedModel(
  data: readonly StackedRow[],
  spec: StackedSpec,
  { locale = 'id' }: StackedOptions = {},
): StackedModel {
  const text = stackedProgressText[locale] ?? stackedProgressText.id;
  const states = stateText[locale] ?? stateText.id;
  const write = (value: number) => formatNumber(value, locale);
  const findings: StackedFinding[] = [];
  const find = (code: StackedFindingCode, row?: string, column?: string) =>
    findings.push({
      code,
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
    });
  const given = listOf(data);
  const columns = columnsOf(
    spec.parts,
    given.map(({ counts }) => ({ cells: counts })),
    text.unnamed,
    (code, column) => find(code, undefined, column),
  );
  if (columns.length > mostClasses) find('too-many-parts');
  // Steps of the hue are told apart up to seven; further parts share the weakest and are told by their words.
  const tones = [...(tonesOf[Math.min(columns.length, mostClasses)] ?? [])].reverse();
  const parts = columns.map(({ id, label }, i) => ({ id, label, tone: tones[i] ?? tones.at(-1) ?? 0 }));

  const name = names(text.unnamed, find);
  const read = given.map((datum) => {
    const id = name.id(datum.id);
    const label = name.label(datum.label, id);
    let sum = 0;
    let known = 0;
    const counts = parts.map((part): StackedCount => {
      const own = typeof datum.counts === 'object' && datum.counts !== null ? datum.counts : {};
      const raw = Object.hasOwn(own, part.id) ? own[part.id] : null;
      const count: StackedCount = {
        label: part.label,
        tone: part.tone,
        value: null,
        formatted: '',
        state: null,
      };
      if (isCount(raw)) {
        count.value = raw + 0;
        count.formatted = write(count.value);
        sum += count.value;
        known++;
      } else {
        find(raw == null ? 'missing' : 'unreadable', id, part.id);
        count.state = 'no-data';
        count.formatted = raw == null ? states['no-data'] : text.unreadable;
      }
      return count;
    });
    const complete = known === parts.length && known > 0;
    const stated = isCount(datum.total) ? datum.total + 0 : null;
    if (datum.total != null && stated === null) find('bad-total', id);
    else if (stated === null) find('no-total', id);
    // A sum is the whole only where nothing is missing from it.
    const total = stated ?? (complete ? sum : null);
    return { id, label, note: datum.note, counts, sum, known, complete, stated, total };
  });

  const longest = Math.max(0, ...read.map(({ sum, total }) => Math.max(sum, total ?? 0)));
  let rest = false;
  const rows = read.map(
    ({ id, label, note, counts, sum, known, complete, stated, total }): StackedModelRow => {
      const end = spec.length === 'count' ? longest : Math.max(sum, total ?? 0);
      const segments: StackedSegment[] = [];
      let at = 0;
      const place = (part: number, size: number, tone: StackedSegment['tone']) => {
        if (size <= 0 || end <= 0) return;
        const x = position(at, [0, end]);
        at += size;
        segments.push({ part, x, w: Math.round((position(at, [0, end]) - x) * 100) / 100, tone });
      };
      counts.forEach(({ value, tone }, part) => {
        place(part, value ?? 0, tone);
      });
      const row: StackedModelRow = {
        id,
        label,
        counts,
        total,
        formattedTotal: total === null ? text.noTotal(spec.unit) : text.total(write(total), spec.unit),
        segments,
        limit: null,
      };
      if (total !== null && total > sum) {
        place(-1, total - sum, 0);
        rest = true;
      }
      const problems: string[] = [];
      if (stated !== null && sum > stated) {
        find('sum-above-total', id);
        problems.push(text.above(write(sum), write(stated)));
        row.limit = position(stated, [0, end]);
      } else if (stated !== null && complete && sum < stated) {
        find('sum-below-total', id);
        problems.push(text.below(write(sum), write(stated), write(stated - sum)));
      } else if (stated !== null && known > 0 && sum < stated)
        problems.push(text.unknown(write(stated - sum)));
      if (stated === null && total !== null) problems.push(text.summed);
      if (problems.length > 0) row.problem = problems.join(' ');
      if (note) row.note = `${note}`;
      return row;
    },
  );

  if (rows.length === 0) find('empty');
  else if (parts.length === 0) find('no-parts');
  const model: StackedModel = {
    title: spec.title,
    description: text.description(
      write(rows.length),
      spec.unit,
      text.lengths[spec.length === 'count' ? 'count' : 'share'],
    ),
    columns: [spec.labelHeader, spec.valueHeader],
    parts,
    rows,
    rest,
    findings,
  };
  if (rows.length === 0 || parts.length === 0) model.description = model.empty = spec.empty ?? text.empty;
  return model;
}
