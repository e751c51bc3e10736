import { formatMoment } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { FigurePart } from '../../core/messages.ts';
import type { ElectionResult, Locale } from '../../core/model.ts';
import { resultSourcesText, resultStoryText } from '../../i18n.ts';
import { dateTimeOf, nameOfSource, safeUrl } from '../../internal/facts.ts';
import { labelOf } from '../../internal/figures.ts';
import { reportOf } from '../../internal/report.ts';
import * as styles from './ResultStory.css.ts';

interface OriginsProps {
  /** The figures in the order of the story. */
  figures: readonly FigurePart[];
  result: ElectionResult;
  locale: Locale;
  /** Beginning of the ids that the figures in the story point to. */
  prefix: string;
}

/** The same in every language. */
const hashName = 'SHA-256';

/** Where each figure of a story comes from: what it is, how it follows, its document with link and hash, its time. */
export function Origins({ figures, result, locale, prefix }: OriginsProps): ReactElement | null {
  if (figures.length === 0) return null;
  return (
    <div className={styles.origins}>
      <details>
        <summary>{resultStoryText[locale].origins}</summary>
      </details>
      <ol>
        {figures.map((figure, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a figure is its place in the story
          <li key={index} id={`${prefix}-${index}`}>
            <b>{figure.text}</b> {explain(figure, result, locale)}
          </li>
        ))}
      </ol>
    </div>
  );
}

function explain(figure: FigurePart, result: ElectionResult, locale: Locale) {
  const text = resultStoryText[locale];
  const { metric, path, formula, sourceIndex, asOf } = figure;
  const line = lineOf(path.replace(/^before\./, ''), result, locale);
  const named = line !== '' && formula === null;
  const how = formula === null ? '' : ` = ${formulaWords(formula, result, locale)}`;
  const earlier = path.startsWith('before.') ? ` (${text.before})` : '';
  const what = `${named ? line : text.metrics[metric]}${how}${earlier}`;
  if (path.startsWith('rules.')) return `${what}, ${text.rule}.`;
  const source = sourceIndex === null ? undefined : result.sources[sourceIndex];
  if (!source) return earlier === '' ? `${what}; ${text.noDocument}.` : `${what}.`;
  const href = safeUrl(source.url);
  const name = nameOfSource(source) || resultSourcesText[locale].kinds[source.kind];
  const report = href ? null : reportOf(result);
  return (
    <>
      {what}. {text.document}: {href ? <a href={href}>{name}</a> : name}
      {report && (
        <>
          {' '}
          ({resultSourcesText[locale].reported} <a href={report.url ?? ''}>{report.publisher}</a>)
        </>
      )}
      {asOf !== null && (
        <>
          , {text.asOf} <time dateTime={dateTimeOf(asOf)}>{formatMoment(asOf, result.timeZone, locale)}</time>
        </>
      )}
      {source.sha256 !== null && (
        <>
          {', '}
          {hashName} <code>{source.sha256}</code>
        </>
      )}
      .
    </>
  );
}

/** The line of the form at a path. Both counts of TPS are one line there, so here they get names of their own. */
function lineOf(path: string, result: ElectionResult, locale: Locale): string {
  const [, at = '', key = ''] = /^(.*?)progress\.(reported|total)$/.exec(path) ?? [];
  if (key === '') return labelOf(result, path, locale);
  const name = resultStoryText[locale].metrics[key === 'total' ? 'tps_total' : 'tps_reported'];
  const area = result.children[Number(at.split('.')[1])]?.area.name;
  return area ? `${area}, ${name}` : name;
}

/** A formula in words: `options.0.votes / valid` → "Suara nomor urut 1 ÷ Suara sah". */
export function formulaWords(formula: string, result: ElectionResult, locale: Locale): string {
  const text = resultStoryText[locale];
  const tokens = formula.match(/(?:sum|count)\([^)]*\)|[\w.]+|[-+/()]/g) ?? [];
  const words = tokens.map((token) => {
    if (token === '/') return '÷';
    if (token === '-') return '−';
    if (/^[+()\d]+$/.test(token)) return token;
    const called = /^(sum|count)\(/.exec(token)?.[1];
    return text.formula[token] ?? text.formula[called ?? ''] ?? (lineOf(token, result, locale) || token);
  });
  return words.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
}
