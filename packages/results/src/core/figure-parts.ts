/** Figures and names as parts of a sentence, each with its path, formula, document and time. Used by the core only. */
import { type FigurePart, fill, type Metric, type Part } from './messages.ts';
import { type ElectionResult, type Locale, type Measure, type ResultOption, sourceIndexOf } from './model.ts';

/** A figure of a result as a part of a sentence. */
export function figurePart(
  result: ElectionResult,
  metric: Metric,
  measure: Measure,
  path: string,
  value: number,
  formatted: string,
  formula: string | null = null,
): FigurePart {
  const sourceIndex = sourceIndexOf(result, measure);
  return {
    type: 'figure',
    text: formatted,
    formatted,
    value,
    metric,
    path,
    formula,
    sourceIndex,
    asOf: result.asOf,
  };
}

/** "pasangan calon nomor urut 1": an option by its number, as the law names its kind. */
export function refParts(result: ElectionResult, option: ResultOption, locale: Locale): Part[] {
  const path = `options.${result.options.indexOf(option)}.nomorUrut`;
  const { nomorUrut } = option;
  return fill(locale, `ref_${option.kind}`, {
    number: [figurePart(result, 'nomor_urut', 'votes', path, nomorUrut, String(nomorUrut))],
  });
}
