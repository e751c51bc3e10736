/**
 * Readings of a result without the checks that other widgets bring along: what a live page loads is counted, and what
 * was found about the figures comes from the source.
 */
import type { Finding } from '../../core/findings.ts';
import type { ElectionResult, Locale, ResultOption } from '../../core/model.ts';
import { figuresText, livePanelText } from '../../i18n.ts';

/** The ballot number, or a question mark for what is none. */
export function numberOf({ nomorUrut }: ResultOption): string {
  return Number.isFinite(nomorUrut) ? String(nomorUrut) : '?';
}

/** The name of the line at a path; empty for a path that names no line of the form. */
export function labelOf(result: ElectionResult, path: string, locale: Locale): string {
  const text = figuresText[locale];
  const [head = '', key = '', ...below] = path.split('.');
  const option = result.options[Number(key)];
  if (head === 'options' && option) return text.votesOf(numberOf(option));
  const child = result.children[Number(key)];
  if (head === 'children' && child) {
    const [measure = '', position = ''] = below;
    const id = child.options[Number(position)]?.id;
    const own =
      measure === 'options' ? `options.${result.options.findIndex((one) => one.id === id)}` : below.join('.');
    return [child.area.name, labelOf(result, own, locale)].filter(Boolean).join(', ');
  }
  return head === 'valid' || head === 'invalid' || head === 'total' || head === 'progress' ? text[head] : '';
}

/** The whole name; the blank column has the name of the law, never that of a pair. */
export function nameOf(option: ResultOption, locale: Locale): string {
  if (option.kind === 'kolom_kosong') return livePanelText[locale].blank;
  return option.name || option.shortName || figuresText[locale].unnamed;
}

/** Whether shares may be told: nothing found contradicts the figures, and the source is not under review. */
export function isSound({ flags }: ElectionResult, findings: readonly Finding[]): boolean {
  return !flags.includes('sumber_bermasalah') && findings.every(({ severity }) => severity !== 'error');
}

/** Findings about rows by area, as opposed to the lines of the whole. */
export const concernsRows = ({ code, paths }: Finding): boolean =>
  code.startsWith('child_') || paths.some((path) => path.startsWith('children.'));

/** Findings about one line; a path also covers what lies below it. */
export const findingsOf = (findings: readonly Finding[], path: string): Finding[] =>
  findings.filter(({ paths }) => paths.some((line) => line === path || line.startsWith(`${path}.`)));
