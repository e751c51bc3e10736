import { Link } from '@situs-kpu/ui';
import { formatMoment } from '@situs-kpu/ui/core';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import { basisOf, dateRulesOf, dateRuleText, followsOf } from '../../core/ladder.ts';
import { type LadderStep, ladderOf, stepWords } from '../../core/ladder-steps.ts';
import type { ElectionResult, Locale, LocalText, ResultStatus as Status } from '../../core/model.ts';
import { statuses } from '../../core/status.ts';
import { actorOf, wordsOf } from '../../core/status-words.ts';
import { tolerant } from '../../core/tolerant.ts';
import { cx, dateTimeOf, factsOf, safeUrl, titleOf } from '../../internal/facts.ts';
import * as lines from '../../internal/Lines.css.ts';
import { Sample } from '../../internal/Sample.tsx';
import { statusLadderText } from '../../texts/ladder.ts';
import { statusFactsText } from '../../texts/status.ts';
import { ResultStatus } from '../ResultStatus/ResultStatus.tsx';
import * as styles from './StatusLadder.css.ts';

export interface StatusLadderProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The result whose place on the ladder is shown. */
  result: ElectionResult;
  /**
   * Language.
   * @default 'id'
   */
  locale?: Locale;
  /**
   * Leaves out the status band, where the page shows it once above. The step of now still says status and time.
   * @default false
   */
  hideStatus?: boolean;
}

const id: ResultsContractId = 'results/StatusLadder@1';

/** The steps a result goes through: what is behind, where it is now, what may come, and what each step means. */
export function StatusLadder({
  result: given,
  locale = 'id',
  hideStatus = false,
  className,
  ...rest
}: StatusLadderProps): ReactElement {
  const result = tolerant(given);
  const text = statusLadderText[locale];
  const all = ladderOf(result);
  const shown = all.filter(({ state }) => state !== 'not');
  const outside = all.filter(({ state }) => state === 'not');
  const single = followsOf(result).length === 1;
  return (
    <div data-kpu={id} {...factsOf(result)} className={cx(lines.widget, lines.column, className)} {...rest}>
      {hideStatus
        ? result.sample && (
            <p>
              <Sample locale={locale} />
            </p>
          )
        : null}
      {!hideStatus && <ResultStatus result={result} locale={locale} />}
      <p>
        <b>
          <bdi>{text.heading(result.contest.shortName || titleOf({ ...result, sample: false }, locale))}</bdi>
        </b>
      </p>
      <ol className={styles.steps} aria-label={text.list}>
        {shown.map((step) => {
          const { state } = step;
          if (state === 'not') return null;
          const word = state === 'next' && single ? text.only : text.states[state];
          const days = daysOf(step, result, locale);
          const here = state === 'now';
          return (
            <li key={step.step} className={styles.variant[state]} aria-current={here ? 'step' : undefined}>
              {here ? (
                <Now step={step} result={result} locale={locale} brief={!hideStatus} />
              ) : (
                <>
                  <details>
                    <summary>{step.label[locale]}</summary>
                  </details>
                  <div>{step.definition[locale]}</div>
                </>
              )}
              <small>
                {word}
                {days.map(({ key, what, moment, shown: day }) => (
                  <span key={key}>
                    {' · '}
                    {what} <time dateTime={dateTimeOf(moment)}>{day}</time>
                  </span>
                ))}
              </small>
              {!here && <Cases step={step} result={result} locale={locale} />}
            </li>
          );
        })}
      </ol>
      {outside.length > 0 && (
        <p>
          {text.not}: {outside.map(({ label }) => label[locale]).join('; ')}.
        </p>
      )}
    </div>
  );
}

interface StepProps {
  step: LadderStep;
  result: ElectionResult;
  locale: Locale;
}

const daysOf = ({ days }: LadderStep, { timeZone }: ElectionResult, locale: Locale) =>
  days.map(({ moment, path, what }) => ({
    key: path,
    moment,
    what: what[locale],
    shown: formatMoment(moment, timeZone, locale),
  }));

/** A step that may come, by its own name where it is one thing, else by its status: which level, which repeat. */
function nameOfNext(to: Status, { contest }: ElectionResult): LocalText {
  const { step } = statuses[to];
  return step === 'rekapitulasi' || step === 'pelaksanaan_putusan'
    ? wordsOf(to, contest.kind).label
    : stepWords[step].label;
}

/** The step of now: its status, by which rule, and what may follow; in full where no band says it above. */
function Now({ step, result, locale, brief }: StepProps & { brief: boolean }): ReactElement {
  const text = statusLadderText[locale];
  const { status, contest } = result;
  const { label, definition } = wordsOf(status, contest.kind);
  const actor = actorOf(result);
  // A rule that was not read itself is not shown as one.
  const basis = basisOf(status, contest.kind).filter(({ verified }) => verified);
  const rules = dateRulesOf(status, contest.kind).flatMap((rule) => dateRuleText(rule)?.[locale] ?? []);
  const may = followsOf(result).map((to) => nameOfNext(to, result)[locale]);
  return (
    <>
      <p className={styles.name}>
        <strong>{label[locale]}</strong>
      </p>
      {!brief && <p>{definition[locale]}</p>}
      {!brief && (
        <p>
          {text.actor}: {actor[locale]}.
        </p>
      )}
      {may.length > 0 && (
        <p>
          {text.may}: {may.join('; ')}.
        </p>
      )}
      {rules.map((rule) => (
        <p key={rule}>{rule}</p>
      ))}
      {basis.length > 0 && (
        <p>
          {text.basis}:{' '}
          {basis.map(({ text: name, source }, index) => {
            const href = safeUrl(source);
            return (
              <span key={name}>
                {index > 0 && '; '}
                {href ? (
                  <Link href={href} external locale={locale}>
                    {name}
                  </Link>
                ) : (
                  name
                )}{' '}
                ({text.checked})
              </span>
            );
          })}
          .
        </p>
      )}
      <Cases step={step} result={result} locale={locale} />
    </>
  );
}

/** Cases at the Court, each with its number, and its ruling once it was read. */
function Cases({ step: { step }, result, locale }: StepProps): ReactElement | null {
  const text = statusFactsText[locale];
  const ruled = step === 'putusan_mk';
  if (step !== 'sengketa_mk' && !ruled) return null;
  const cases = result.cases.flatMap((one, index) => (ruled && !one.ruling ? [] : [{ ...one, index }]));
  if (cases.length === 0) return null;
  const day = (moment: string | null) =>
    moment === null ? '' : formatMoment(moment, result.timeZone, locale);
  return (
    <ul>
      {cases.map(({ number, registered, ruling, index }) => (
        <li key={index}>
          <bdi>{text.case(number, day(registered))}</bdi>
          {ruled && ruling?.outcome && `. ${text.ruling(text.outcomes[ruling.outcome], day(ruling.date))}`}
          {ruled && ruling?.order && (
            <>
              . {text.order(ruling.outcome ? '' : day(ruling.date))}: <bdi>{ruling.order}</bdi>
            </>
          )}
          .
        </li>
      ))}
    </ul>
  );
}
