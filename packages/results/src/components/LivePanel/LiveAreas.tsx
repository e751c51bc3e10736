import type { ReactElement } from 'react';
import { memo } from 'react';
import { findingsAt } from '../../core/identities.ts';
import type { ResultStatus } from '../../core/model.ts';
import { inBallotOrder, type Locale, type ResultChild, rowState } from '../../core/model.ts';
import { formatVotes } from '../../core/numbers.ts';
import { figuresText, livePanelText, resultTableText } from '../../i18n.ts';
import { statusLine, titleOf } from '../../internal/facts.ts';
import { labelled, numberOf } from '../../internal/figures.ts';
import { Rest } from '../../internal/Lines.tsx';
import type { LiveResult } from '../../live/snapshot.ts';
import * as styles from './LivePanel.css.ts';

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
  const { reported, total } = child.progress;
  const state = resultTableText[locale].state[rowState(child, status)];
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
          ? state
          : text.progressOf(formatVotes(reported, locale), formatVotes(total, locale))}
      </td>
    </tr>
  );
});

/** Votes by area, in the official order of their codes, which no update changes. */
export const LiveAreas = memo(function LiveAreas({
  one,
  locale,
}: {
  one: LiveResult;
  locale: Locale;
}): ReactElement | null {
  const { result, findings } = one;
  if (!result || result.children.length === 0) return null;
  const text = figuresText[locale];
  const options = inBallotOrder(result.options);
  const ids = options.map(({ id }) => id).join('\n');
  const serious = findings.filter(
    ({ code, paths, severity }) =>
      severity === 'error' &&
      (code.startsWith('child_') || paths.some((path) => path.startsWith('children.'))),
  );
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
            <th scope="col">{resultTableText[locale].area}</th>
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
              key={child.area.code || index}
              child={child}
              ids={ids}
              status={result.status}
              marked={serious.length > 0 && findingsAt(serious, `children.${index}`).length > 0}
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
      <Rest marks={serious.map((finding) => labelled(finding, result, locale))} />
    </>
  );
});
