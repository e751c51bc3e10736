import type { ReactElement } from 'react';
import type { Locale } from '../core/model.ts';
import { type IndicatorProgress, type ProgressZone, roleNames, statusNames } from '../core/progress/model.ts';
import { statusTrail } from '../core/progress/views.ts';
import { historyText } from '../texts/progress-history.ts';
import { progressPartsText } from '../texts/progress-parts.ts';
import { Moment } from './Frame.tsx';
import * as styles from './ProgressParts.css.ts';
import { valueText } from './words.ts';

/** Every change of an indicator, the oldest first: when, from what to what, by whom, and why. */
export function Trail({
  indicator,
  label,
  zone,
  locale,
}: {
  indicator: Pick<IndicatorProgress, 'history'>;
  label: string;
  zone: ProgressZone;
  locale: Locale;
}): ReactElement {
  const text = historyText[locale];
  const trail = statusTrail(indicator);
  if (trail.length === 0) return <p>{text.none}</p>;
  const rivals = trail.filter(({ head }) => head).length > 1;
  const name = (status: keyof typeof statusNames) => statusNames[status][locale];
  return (
    <ol className={styles.entries} aria-label={text.list(label)}>
      {trail.map(({ revision, from, to, head }) => {
        const { id, at, by, actor, state } = revision;
        const [before] = from;
        const what =
          before === undefined
            ? text.first(name(to))
            : from.length === 1 && before === to
              ? text.edit(name(to))
              : text.change(from.map(name).join(', '), name(to));
        return (
          <li key={id}>
            <p>
              <b>{what}</b>, <Moment at={at} zone={zone} locale={locale} /> {text.by}{' '}
              {by === null ? progressPartsText[locale].nobody : roleNames[by][locale]}
              {actor !== null && (
                <>
                  {' '}
                  (<bdi>{actor}</bdi>)
                </>
              )}
              {revision.parents.length > 1 && `, ${text.settled}`}
              {head && rivals && `, ${text.rival}`}
            </p>
            {(state.value !== null || state.note !== null) && (
              <p>
                {state.value !== null && (
                  <>
                    {text.value}: <bdi>{valueText(state.value, locale)}</bdi>.{' '}
                  </>
                )}
                {state.note !== null && (
                  <>
                    {text.note}: <bdi>{state.note}</bdi>
                  </>
                )}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
