import { Table, type TableColumn, type TableRow } from '@situs-kpu/ui';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import {
  type Candidate,
  type ElectionResult,
  inBallotOrder,
  type Locale,
  type ResultOption,
} from '../../core/model.ts';
import { formatVotes, isCount } from '../../core/numbers.ts';
import { statuses } from '../../core/status.ts';
import { figuresText } from '../../i18n.ts';
import { electedOf } from '../../internal/elected.ts';
import { cx, factsOf, statusLine, titleOf } from '../../internal/facts.ts';
import { Marker, nameOf, numberOf, type OptionLine, readFigures } from '../../internal/figures.ts';
import * as internal from '../../internal/Lines.css.ts';
import { Marks, Rest } from '../../internal/Lines.tsx';
import { Opens } from '../../internal/Opens.tsx';
import { Terms } from '../../internal/Said.tsx';
import { resultBoardText } from '../../texts/board.ts';
import { candidateListText } from '../../texts/candidates.ts';
import { ResultSources } from '../ResultSources/ResultSources.tsx';
import { ResultStatus } from '../ResultStatus/ResultStatus.tsx';
import * as styles from './CandidateList.css.ts';

export interface CandidateListProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The result whose candidates are listed: pairs, persons, or parties with their lists. */
  result: ElectionResult;
  /**
   * Shows whether a candidate is a man or a woman, where a rule asks for it. The source must state it.
   * @default false
   */
  sex?: boolean;
  /**
   * Language.
   * @default 'id'
   */
  locale?: Locale;
  /**
   * Leaves out the status band, where the page shows it once above. The caption still says status and time.
   * @default false
   */
  hideStatus?: boolean;
  /**
   * Leaves out the list of documents, where the page shows it once below.
   * @default false
   */
  hideSources?: boolean;
}

const id: ResultsContractId = 'results/CandidateList@1';

/**
 * Candidates in the order of their lists, never in that of their votes, each with the whole name. Nobody is marked as
 * elected before KPU named them, and then with its decision.
 */
export function CandidateList({
  result: given,
  sex = false,
  locale = 'id',
  hideStatus = false,
  hideSources = false,
  className,
  ...rest
}: CandidateListProps): ReactElement {
  const figures = readFigures(given, locale);
  const { result, options } = figures;
  const text = candidateListText[locale];
  const view: View = {
    result,
    marker: new Marker(figures.findings, locale),
    elected: electedOf(result, locale),
    votes: statuses[result.status].figures,
    sex,
    locale,
  };
  const parties = options.filter(({ option }) => option.kind === 'partai');
  const others = options.filter(({ option }) => option.kind !== 'partai');
  const title = `${text.title(titleOf(result, locale))}. ${statusLine(result, locale)}.`;
  return (
    <div data-kpu={id} {...factsOf(result)} className={cx(internal.widget, styles.root, className)} {...rest}>
      {!hideStatus && <ResultStatus result={result} locale={locale} />}
      {options.length === 0 && (
        <p>
          {title} {text.none}
        </p>
      )}
      {others.length > 0 && people(others, title, view)}
      {parties.length > 0 && (
        <div>
          <p className={styles.title}>
            {title} <small>{text.order}</small>
          </p>
          {parties.map((line) => (
            <div key={line.path} className={styles.party}>
              {head(line, view)}
              {body(line, view)}
            </div>
          ))}
        </div>
      )}
      {!view.votes && options.length > 0 && <p>{text.hidden}</p>}
      {result.status === 'penetapan_terpilih' && !view.elected && (
        <small>{resultBoardText[locale].electedUnknown}</small>
      )}
      <Rest marks={view.marker.rest(result)} />
      {others.some(({ option }) => option.kind === 'kolom_kosong') && (
        <Terms ids={['kolom_kosong']} locale={locale} />
      )}
      {!hideSources && <ResultSources result={result} locale={locale} />}
    </div>
  );
}

interface View {
  result: ElectionResult;
  marker: Marker;
  elected: ReturnType<typeof electedOf>;
  /** Whether figures belong to the status. */
  votes: boolean;
  sex: boolean;
  locale: Locale;
}

const boxed = (number: string, children: ReactNode) => (
  <span className={styles.boxed}>
    <b>{number}</b> <span>{children}</span>
  </span>
);

/** The whole name as the source writes it, with what the law or the decision says about the person below. */
function named(name: string, notes: readonly (string | false | null | undefined)[]): ReactElement {
  return (
    <>
      <bdi>{name}</bdi>
      {notes.map((note) => note && <small key={note}>{note}</small>)}
    </>
  );
}

const chosen = ({ elected }: View, one: string) => elected?.ids.includes(one) && elected.text;

/** Pairs and persons: one table, in ballot order. */
function people(options: readonly OptionLine[], caption: string, view: View): ReactElement {
  const { locale, votes, marker } = view;
  const text = candidateListText[locale];
  const pair = options.some(({ option }) => option.kind === 'paslon');
  const columns: TableColumn[] = [{ header: pair ? text.pair : text.option }];
  if (votes) columns.push({ header: text.votes, numeric: true });
  return (
    <Table
      caption={caption}
      locale={locale}
      columns={columns}
      rows={options.map(({ option, path, number, label, text: figure }): TableRow => {
        const name = boxed(
          number,
          <>
            {named(label, [
              option.nomination && text.nomination[option.nomination],
              option.disqualified && text.disqualified,
              chosen(view, option.id),
            ])}
            <Marks marks={marker.at(path)} />
          </>,
        );
        return votes ? [name, figure] : [name];
      })}
    />
  );
}

/** Number, name and votes of a party, the same with an open and with a closed list. */
function head({ option, path, number, label, text: figure }: OptionLine, view: View): ReactElement {
  const text = candidateListText[view.locale];
  // What is wrong with a person of the list is said beside the person.
  const own = view.marker.at(`${path}.votes`);
  return (
    <>
      <p className={styles.head}>
        {boxed(
          number,
          <>
            <bdi>{label}</bdi>
            {option.disqualified && <small>{text.disqualified}</small>}
          </>,
        )}{' '}
        {view.votes && (
          <span>
            <data value={isCount(option.votes) ? option.votes : ''}>{figure}</data>{' '}
            {isCount(option.votes) && text.votes.toLowerCase()}
          </span>
        )}
      </p>
      <Marks marks={own} />
    </>
  );
}

function body(line: OptionLine, view: View): ReactElement {
  const { locale } = view;
  const text = candidateListText[locale];
  const { option, label } = line;
  if (option.candidates.length === 0) return <p className={styles.none}>{text.noCandidates}</p>;
  return (
    <Opens summary={`${text.count(formatVotes(option.candidates.length, locale))}, ${label}`}>
      {list(option, line, view)}
    </Opens>
  );
}

function list(option: ResultOption, { path, text: figure }: OptionLine, view: View): ReactElement {
  const { locale, votes, marker } = view;
  const text = candidateListText[locale];
  const columns: TableColumn[] = [{ header: text.name }];
  if (votes) columns.push({ header: text.votes, numeric: true });
  const row = (candidate: Candidate): TableRow => {
    const place = option.candidates.indexOf(candidate);
    const name = boxed(
      Number.isFinite(candidate.nomorUrut) ? String(candidate.nomorUrut) : '?',
      <>
        {named(candidate.name || figuresText[locale].unnamed, [
          view.sex && candidate.sex && text.sex[candidate.sex],
          chosen(view, candidate.id),
        ])}
        <Marks marks={marker.at(`${path}.candidates.${place}`)} />
      </>,
    );
    return votes ? [name, formatVotes(candidate.votes, locale)] : [name];
  };
  return (
    <Table
      caption={`${numberOf(option)} ${nameOf(option, locale)}`.trim()}
      locale={locale}
      columns={columns}
      rows={[
        ...inBallotOrder(option.candidates).map(row),
        ...(votes ? [[text.list, formatVotes(option.listVotes, locale)]] : []),
      ]}
      {...(votes && { footer: [text.sum, figure] })}
    />
  );
}
