/**
 * What a map of a result may show, and the figures of each area. No React.
 *
 * No map ever says who is ahead. Votes are drawn only for every option alike, one map each with the same limits, and
 * only from the recapitulation on; before it a map shows turnout or progress (domain rules, neutrality of maps).
 */
import type { AreaDatum, AreaScale, AreaSpec } from '@situs-kpu/charts';
import type { ElectionResult, Locale, ResultChild } from '../core/model.ts';
import { formatShare, formatShares, formatVotes, isCount, sumCounts } from '../core/numbers.ts';
import { formatTurnout, turnoutExplanations } from '../core/numbers-denominators.ts';
import { statuses } from '../core/status.ts';
import { resultMapText } from '../texts/map.ts';
import { statusLine, titleOf } from './facts.ts';
import type { Figures } from './figures.ts';

/**
 * What a map shows: people who voted of the DPT · polling stations that are in · invalid votes of all votes · the
 * valid votes of every option, one map each.
 */
export const areaMeasures = ['turnout', 'progress', 'invalid', 'options'] as const;
export type AreaMeasure = (typeof areaMeasures)[number];

/** Why a measure is not shown: too early by its status · no figures by area · figures contradict each other. */
export type AreaReason = 'status' | 'no-data' | 'findings';

/** One drawing: its figures and words. */
export interface AreaDrawing {
  id: string;
  data: AreaDatum[];
  spec: AreaSpec;
  /** Status and time; stand before the sentence under the title. */
  line: string;
  /** The figure of the area as a whole, or empty. */
  whole: string;
}

export interface AreaView {
  /** What is shown; may be another than what was asked for. */
  measure: AreaMeasure;
  /** Why what was asked for is not shown, and what is; `null` where it is. */
  refusal: string | null;
  drawings: AreaDrawing[];
}

/** A part of a whole, as it is written. */
interface Share {
  value: number;
  formatted: string;
  note: string;
}

type Row = Pick<ResultChild, 'options' | 'valid' | 'invalid' | 'total' | 'dpt' | 'progress'>;

function shareIn(row: Row, measure: Exclude<AreaMeasure, 'options'>, locale: Locale): Share | null {
  const text = resultMapText[locale];
  const made = (part: number | null, whole: number | null, formatted: string, more = ''): Share | null =>
    isCount(part) && isCount(whole) && whole > 0
      ? {
          value: (part / whole) * 100,
          formatted,
          note: [text.of(formatVotes(part, locale), formatVotes(whole, locale)), more]
            .filter(Boolean)
            .join('. '),
        }
      : null;
  if (measure === 'turnout') {
    const turnout = formatTurnout(row.total, row.dpt, { locale });
    return made(
      row.total,
      row.dpt,
      turnout.text,
      turnout.note ? turnoutExplanations[turnout.note][locale] : '',
    );
  }
  const [part, whole] =
    measure === 'progress' ? [row.progress.reported, row.progress.total] : [row.invalid, row.total];
  // More than all is a finding; it is no share.
  if (isCount(part) && isCount(whole) && part > whole) return null;
  return made(part, whole, formatShare(part, whole, { locale, thresholds: [] }));
}

/** The share of each option in a row, in ballot order; `null` where a vote is not known or there is none. */
function optionShares(row: Row, figures: Figures, locale: Locale): Share[] | null {
  const votes = figures.options.map(
    ({ option }) => row.options.find(({ id }) => id === option.id)?.votes ?? null,
  );
  const whole = sumCounts(votes);
  if (votes.length === 0 || whole === null || whole === 0n) return null;
  const { shares } = formatShares(votes, { locale });
  const { of } = resultMapText[locale];
  return votes.map((count, index) => ({
    value: (Number(count) / Number(whole)) * 100,
    formatted: shares[index] ?? '',
    note: of(formatVotes(count, locale), formatVotes(whole, locale)),
  }));
}

/** Round limits, the same for every option: as fine as seven classes allow. */
function sharedScale(values: readonly number[]): AreaScale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  for (const step of [1, 2, 5, 10]) {
    const breaks: number[] = [];
    for (let limit = (Math.floor(least / step) + 1) * step; limit <= most; limit += step) breaks.push(limit);
    if (breaks.length > 0 && breaks.length <= 6) return { kind: 'breaks', breaks, includes: 'lower' };
  }
  return { kind: 'breaks', breaks: [20, 40, 60, 80], includes: 'lower' };
}

/** Names without their kind, which would fill the drawing: the list has them whole. */
const shortOf = (name: string) => name.replace(/^(Kabupaten|Kecamatan|Provinsi|Kelurahan|Desa) (?=\S)/, '');

const asRow = ({ voters, ...result }: ElectionResult): Row => ({ ...result, dpt: voters.dpt.total });

/** Figures of a measure for every area, in the official order of the codes. */
export function areaView(figures: Figures, asked: AreaMeasure, locale: Locale): AreaView {
  const text = resultMapText[locale];
  const { result } = figures;
  const { complete, label } = statuses[result.status];
  const withheld =
    result.flags.includes('sumber_bermasalah') ||
    figures.findings.some(({ code, severity }) => severity === 'error' && code !== 'count_missing');
  const children = [...result.children].sort((a, b) =>
    a.area.code < b.area.code ? -1 : a.area.code > b.area.code ? 1 : 0,
  );

  const reasonOf = (measure: AreaMeasure): AreaReason | null => {
    if (!statuses[result.status].figures || (measure !== 'progress' && !complete)) return 'status';
    if (withheld) return 'findings';
    const known = children.some((child) =>
      measure === 'options' ? optionShares(child, figures, locale) : shareIn(child, measure, locale),
    );
    return known ? null : 'no-data';
  };
  const wanted = areaMeasures.includes(asked) ? asked : 'turnout';
  const reason = reasonOf(wanted);
  const others = (['turnout', 'progress'] as const).filter((measure) => measure !== wanted);
  const fallback = reason === null ? wanted : others.find((measure) => reasonOf(measure) === null);
  // Nothing can be shown: the areas stand with their state, under a measure that says nothing about options.
  const measure = fallback ?? (wanted === 'options' ? 'turnout' : wanted);
  const refusal =
    reason === null
      ? null
      : [
          text.refused(text.measure[wanted], text.why[reason](label[locale])),
          measure === wanted ? '' : text.instead(text.measure[measure]),
        ]
          .filter(Boolean)
          .join(' ');

  const stated = reasonOf(measure);
  const datumOf = ({ area }: ResultChild, share: Share | null | undefined): AreaDatum => {
    const base = {
      id: area.code,
      label: area.name || area.code,
      short: shortOf(area.name || area.code),
      mark: area.code.slice(-2),
    };
    if (withheld) return { ...base, value: null, state: 'withheld', note: text.withheld };
    if (measure !== 'progress' && area.voting === 'noken')
      return { ...base, value: null, state: 'not-measured', note: text.noken };
    if (!share || stated !== null) return { ...base, value: null };
    return { ...base, value: share.value, formatted: share.formatted, note: share.note };
  };
  const title = titleOf(result, locale);
  const draw = (
    id: string,
    what: string,
    data: AreaDatum[],
    scale: AreaScale,
    whole: string,
  ): AreaDrawing => ({
    id,
    data,
    spec: {
      title: `${title}: ${what}`,
      labelHeader: text.area,
      valueHeader: what,
      unit: text.unit[measure],
      scale,
      decimals: measure === 'options' ? 0 : 2,
      suffix: '%',
      empty: text.noAreas,
    },
    line: `${statusLine(result, locale)}.${measure === 'options' ? ` ${text.sameLimits}` : ''}`,
    whole: whole && stated === null ? text.whole(result.area.name, whole) : '',
  });
  if (measure !== 'options') {
    const data = children.map((child) => datumOf(child, shareIn(child, measure, locale)));
    const whole = shareIn(asRow(result), measure, locale);
    return {
      measure,
      refusal,
      drawings: [
        draw(
          measure,
          text.measure[measure],
          data,
          { kind: 'quantile' },
          whole ? `${whole.formatted} (${whole.note})` : '',
        ),
      ],
    };
  }
  const rows = children.map((child) => optionShares(child, figures, locale));
  const scale = sharedScale(rows.flatMap((shares) => shares?.map(({ value }) => value) ?? []));
  const wholes = optionShares(asRow(result), figures, locale);
  return {
    measure,
    refusal,
    drawings: figures.options.map(({ option, number, label: name }, index) => {
      const whole = wholes?.[index];
      return draw(
        option.id,
        `${text.option(number)}, ${name}`,
        children.map((child, row) => datumOf(child, rows[row]?.[index])),
        scale,
        whole ? `${whole.formatted} (${whole.note})` : '',
      );
    }),
  };
}

/** A code as results write it: without dots. */
export const plainCode = (code: string): string => `${code}`.replaceAll('.', '');
