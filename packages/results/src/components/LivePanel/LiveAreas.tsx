import type { ReactElement } from 'react';
import { memo } from 'react';
import {
  type ElectionResult,
  inBallotOrder,
  type Locale,
  type ResultChild,
  type ResultStatus,
  rowState,
} from '../../core/model.ts';
import { formatVotes } from '../../core/numbers.ts';
import { figuresText, livePanelText } from '../../i18n.ts';
import { statusLine, titleOf } from '../../internal/facts.ts';
import { Rest } from '../../internal/Lines.tsx';
import type { LiveResult } from '../../live/snapshot.ts';
import * as styles from './LivePanel.css.ts';
import { concernsRows, findingsOf, labelOf, numberOf } from './names.ts';

interface RowProps {
  child: ResultChild;
  /** Ids of the options in ballot order, joined: equal for every edition. */
  ids: string;
  status: ResultStatus;
  /** Whether a check has found something about this row. */
  marked: boolean;
  locale: Locale;
}

/** One area. An area whose figures did not change is not drawn again. */
const Row = memo(function Row({ child, ids, status, marked, locale }: RowProps): ReactElement {
  const text = figuresText[locale];
  const { reported, total, percent } = child.progress;
  const state = livePanelText[locale].rows[rowState(child, status)];
  return (
    <tr>
      <th scope="row">
        <bdi>{child.area.name || child.area.code}</bdi>
        {marked && <small>{text.check}</small>}
      </th>
      {ids.split('\n').map((id) => (
        <td key={id}>{formatVotes(child.options.find((one) => one.id === id)?.votes, locale)}</td>
      ))}
      <td>
        {reported === null || total === null
          ? percent === undefined
            ? state
            : livePanelText[locale].percent(percent)
          : text.progressOf(formatVotes(reported, locale), formatVotes(total, locale))}
      </td>
    </tr>
  );
});

interface AreasProps {
  result: ElectionResult;
  findings: LiveResult['findings'];
  locale: Locale;
}

/** Votes by area, in the official order of their codes, which no update changes. */
export function LiveAreas({ result, findings, locale }: AreasProps): ReactElement | null {
  if (result.children.length === 0) return null;
  const text = figuresText[locale];
  const options = inBallotOrder(result.options);
  const ids = options.map(({ id }) => id).join('\n');
  // A code that occurs twice is an error of the data, which is marked below.
  const seen = new Set<string>();
  const keys = result.children.map(({ area: { code } }, index) => {
    if (seen.has(code)) return `${code}/${index}`;
    seen.add(code);
    return code;
  });
  const serious = findings.filter((one) => one.severity === 'error' && concernsRows(one));
  const ordered = result.children
    .map((child, index) => ({ child, index }))
    .sort((a, b) =>
      a.child.area.code < b.child.area.code ? -1 : a.child.area.code > b.child.area.code ? 1 : 0,
    );
  const caption = `${livePanelText[locale].areas}: ${titleOf(result, locale)}. ${statusLine(result, locale)}. ${livePanelText[locale].areasOrder}`;
  const table = (
    // biome-ignore lint/a11y/useSemanticElements: a group of form fields is something else
    <div
      className={styles.areas}
      role="group"
      aria-label={livePanelText[locale].areas}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard, also without script
      tabIndex={0}
    >
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{livePanelText[locale].area}</th>
            {options.map((option) => (
              <th key={option.id} scope="col">
                {text.votesOf(numberOf(option))}
              </th>
            ))}
            <th scope="col">{text.progress}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map(({ child, index }) => (
            <Row
              key={keys[index]}
              child={child}
              ids={ids}
              status={result.status}
              marked={serious.length > 0 && findingsOf(serious, `children.${index}`).length > 0}
              locale={locale}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
  return (
    <>
      {table}
      <Rest
        marks={serious.map(({ paths: [path = ''], text: what }) => ({
          word: text.check,
          text: [labelOf(result, path, locale), what[locale]].filter(Boolean).join(': '),
        }))}
      />
    </>
  );
}
