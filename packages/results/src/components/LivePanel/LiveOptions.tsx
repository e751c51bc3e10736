import type { ReactElement } from 'react';
import type { Finding } from '../../core/findings.ts';
import { type ElectionResult, inBallotOrder, type Locale } from '../../core/model.ts';
import { formatShares, formatVotes, sumCounts } from '../../core/numbers.ts';
import { statuses } from '../../core/status.ts';
import { figuresText } from '../../i18n.ts';
import { statusLine, titleOf } from '../../internal/facts.ts';
import * as internal from '../../internal/Lines.css.ts';
import { Marks, Rest } from '../../internal/Lines.tsx';
import type { LiveResult } from '../../live/snapshot.ts';
import * as styles from './LivePanel.css.ts';
import { concernsRows, findingsOf, isSound, nameOf, numberOf } from './names.ts';

interface OptionsProps {
  result: ElectionResult;
  findings: LiveResult['findings'];
  locale: Locale;
}

/** Votes per option in ballot order, with their shares where nothing contradicts them, and the sums of the form. */
export function LiveOptions({ result, findings, locale }: OptionsProps): ReactElement {
  const text = figuresText[locale];
  const options = inBallotOrder(result.options);
  const votes = options.map((option) => option.votes);
  const whole = options.length > 0 ? sumCounts(votes) : null;
  const printed =
    isSound(result, findings) && whole !== null && whole > 0n ? formatShares(votes, { locale }) : null;
  const told = findings.filter((one) => one.severity !== 'info' && !concernsRows(one));
  const shown = new Set<Finding>();
  const markOf = ({ code, severity, text: what }: Finding) => ({
    word: code === 'count_missing' ? text.incomplete : severity === 'error' ? text.check : text.note,
    text: what[locale],
  });
  const marksAt = (path: string) =>
    findingsOf(told, path).map((one) => {
      shown.add(one);
      return markOf(one);
    });
  const caption = [
    `${titleOf(result, locale)}.`,
    `${statusLine(result, locale)}.`,
    text.order,
    printed ? text.whole(formatVotes(whole, locale)) : '',
  ];
  const { figures, complete } = statuses[result.status];
  const { reported, total } = result.progress;
  const lines: [string, string, string][] = [];
  if (figures && !complete)
    lines.push([
      'progress',
      text.progress,
      reported === null || total === null
        ? formatVotes(reported, locale)
        : text.progressOf(formatVotes(reported, locale), formatVotes(total, locale)),
    ]);
  if (figures)
    for (const key of ['valid', 'invalid', 'total'] as const)
      if (complete || result[key] !== null) lines.push([key, text[key], formatVotes(result[key], locale)]);
  const optionMarks = options.map((option) => marksAt(`options.${result.options.indexOf(option)}`));
  const lineMarks = lines.map(([path]) => marksAt(path));
  return (
    <div className={internal.column}>
      <table className={styles.options}>
        <caption>{caption.filter(Boolean).join(' ')}</caption>
        <thead>
          <tr>
            <th scope="col">{text.option}</th>
            <th scope="col">
              {text.votes}
              {printed && <small>{text.percent}</small>}
            </th>
          </tr>
        </thead>
        <tbody>
          {options.map((option, index) => (
            <tr key={option.id || index}>
              <th scope="row">
                <span className={styles.named}>
                  <b>{numberOf(option)}</b> <bdi>{nameOf(option, locale)}</bdi>
                </span>
                <Marks marks={optionMarks[index] ?? []} />
              </th>
              <td>
                {formatVotes(option.votes, locale)}
                {printed && <small>{printed.shares[index]}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {printed?.note && <small>{printed.note}</small>}
      {lines.length > 0 && (
        <dl className={internal.lines}>
          {lines.map(([path, label, value], index) => (
            <div key={path}>
              <dt>
                {label}
                <Marks marks={lineMarks[index] ?? []} />
              </dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Rest marks={told.filter((one) => !shown.has(one)).map(markOf)} />
    </div>
  );
}
