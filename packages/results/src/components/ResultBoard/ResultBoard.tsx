import { Avatar } from '@situs-kpu/ui';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import type { ElectionResult, Locale, ResultOption } from '../../core/model.ts';
import { formatVotes, isCount } from '../../core/numbers.ts';
import { figuresText } from '../../i18n.ts';
import { electedOf } from '../../internal/elected.ts';
import { cx, factsOf, safeUrl, statusLine, titleOf } from '../../internal/facts.ts';
import { Marker, readFigures, sumLines } from '../../internal/figures.ts';
import * as internal from '../../internal/Lines.css.ts';
import { Lines, Marks, Rest } from '../../internal/Lines.tsx';
import { Terms } from '../../internal/Said.tsx';
import { resultBoardText } from '../../texts/board.ts';
import { ResultSources } from '../ResultSources/ResultSources.tsx';
import { ResultStatus } from '../ResultStatus/ResultStatus.tsx';
import * as styles from './ResultBoard.css.ts';

/** What stands in the frame of an option without a portrait, where others have one. */
export const portraitFallbacks = ['initials', 'none'] as const;
export type PortraitFallback = (typeof portraitFallbacks)[number];

export interface ResultBoardProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The result to show. */
  result: ElectionResult;
  /**
   * Addresses of portraits by id of the option: http(s) or a path on this site. All are cropped alike, 4 : 5 from the
   * top. As soon as one option has a portrait, all get a frame of the same size.
   */
  portraits?: Readonly<Record<string, string>>;
  /**
   * What an option without a portrait shows in its frame. `none` leaves frames out for all options unless every one has
   * a portrait, so that no option looks larger than another.
   * @default 'initials'
   */
  portraitFallback?: PortraitFallback;
  /**
   * Shows `option.color` as a framed stripe. Only where every candidate has one; never the only mark.
   * @default false
   */
  accents?: boolean;
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

const id: ResultsContractId = 'results/ResultBoard@1';

/** Up to this many options get a box each; more are a list. */
const mostBoxes = 6;

/**
 * The options as on the ballot: number, portrait, whole name, votes and their part of the valid votes, all alike and
 * in ballot order. Nobody stands out before KPU named who is elected, and then by its decision in words.
 */
export function ResultBoard({
  result: given,
  portraits = {},
  portraitFallback = 'initials',
  accents = false,
  locale = 'id',
  hideStatus = false,
  hideSources = false,
  className,
  ...rest
}: ResultBoardProps): ReactElement {
  const figures = readFigures(given, locale);
  const { result, options, whole, sound, note } = figures;
  const text = resultBoardText[locale];
  const marker = new Marker(figures.findings, locale);
  const boxes = options.length <= mostBoxes;
  const people = result.options.filter(({ kind }) => kind !== 'kolom_kosong');
  const src = (option: ResultOption) => pictureOf(portraits, option.id);
  const framed = people.length > 0 && people[portraitFallback === 'none' ? 'every' : 'some'](src);
  const coloured = accents && people.length > 0 && people.every(({ color }) => color !== null);
  const elected = electedOf(result, locale);
  const sums = sumLines(figures, marker, locale);
  const shared = sound && whole !== null;
  return (
    <div data-kpu={id} {...factsOf(result)} className={cx(internal.widget, className)} {...rest}>
      {!hideStatus && <ResultStatus result={result} locale={locale} />}
      {options.length === 0 ? (
        <p>
          {titleOf(result, locale)}. {statusLine(result, locale)}. {text.none}
        </p>
      ) : (
        <table className={cx(styles.board, boxes ? styles.boxes : styles.list)}>
          <caption>
            {titleOf(result, locale)}{' '}
            <small>
              {statusLine(result, locale)}. {figuresText[locale].order}
            </small>
          </caption>
          <thead className={styles.head}>
            <tr>
              <th scope="col">{text.option}</th>
              <th scope="col">{text.votes}</th>
              {shared && <th scope="col">{text.share}</th>}
            </tr>
          </thead>
          <tbody>
            {options.map(({ option, path, number, label, text: votes, share }) => (
              <tr key={path}>
                <th scope="row">
                  <span className={styles.option}>
                    <b>{number}</b>
                    {framed && frame(option, label, src(option), locale)}
                    <span>
                      <bdi>{label}</bdi>
                      {option.disqualified && <small>{text.disqualified}</small>}
                      {elected?.ids.includes(option.id) && <small>{elected.text}</small>}
                      {coloured && option.color && stripe(option.color)}
                    </span>
                  </span>
                  <Marks marks={marker.at(path)} />
                </th>
                <td>
                  <data value={isCount(option.votes) ? option.votes : ''}>{votes}</data>{' '}
                  {isCount(option.votes) && boxes && <small>{text.unit}</small>}
                </td>
                {shared && (
                  <td>
                    <small>{boxes ? text.ofValid(share ?? '', formatVotes(whole, locale)) : share}</small>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {note && <small>{note}</small>}
      {!boxes && shared && <small>{figuresText[locale].whole(formatVotes(whole, locale))}</small>}
      {!sound && whole !== null && whole > 0n && <small>{text.noShares}</small>}
      {result.status === 'penetapan_terpilih' && !elected && <small>{text.electedUnknown}</small>}
      {sums.length > 0 && <Lines lines={sums} />}
      <Rest marks={marker.rest(result)} />
      {people.length < result.options.length && <Terms ids={['kolom_kosong']} locale={locale} />}
      {!hideSources && <ResultSources result={result} locale={locale} />}
    </div>
  );
}

/** A portrait of this site or of the web; nothing else becomes a picture. */
function pictureOf(portraits: Readonly<Record<string, string>>, id: string): string | undefined {
  const src = Object.hasOwn(portraits, id) ? portraits[id] : undefined;
  if (!src) return undefined;
  return safeUrl(src) ?? (/^[./]?[\w][\w./%-]*$|^\/(?!\/)[\w./%-]+$/.test(src) ? src : undefined);
}

function frame(option: ResultOption, label: string, src: string | undefined, locale: Locale): ReactNode {
  if (option.kind === 'kolom_kosong') return <span className={styles.blank} aria-hidden="true" />;
  return <Avatar name={option.shortName ?? label} src={src} size="lg" locale={locale} />;
}

function stripe(color: string): ReactElement {
  return (
    <svg className={styles.accent} width="100%" aria-hidden="true">
      <rect x="1" y="1" width="3rem" height="0.6rem" fill={color} stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
