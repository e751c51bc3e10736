/** What SeatAllocation shows, as plain data: one place decides, the views only write it down. */
import { type HemicycleModel, hemicycleModel } from '@situs-kpu/charts/core';
import type { Finding } from '../../core/findings.ts';
import { checkIdentities } from '../../core/identities.ts';
import { type ElectionResult, inBallotOrder, type Locale } from '../../core/model.ts';
import { formatVotes, isCount } from '../../core/numbers.ts';
import { ruleOf } from '../../core/rules.ts';
import { thresholdOutcome } from '../../core/seats.ts';
import {
  partyKey,
  type SeatBlock,
  type SeatsOptions,
  seatInputOf,
  seatsMayBeTold,
  seatsOf,
  statedSeats,
} from '../../core/seats-input.ts';
import type { SeatAllocation, ThresholdOutcome } from '../../core/seats-types.ts';
import { tolerant } from '../../core/tolerant.ts';
import { figuresText } from '../../i18n.ts';
import { statusLine, titleOf } from '../../internal/facts.ts';
import { labelled, type Mark, nameOf } from '../../internal/figures.ts';
import { seatAllocationText } from '../../texts/seats.ts';

export interface PartyRow {
  id: string;
  number: string;
  name: string;
  /** Seats as the source states them; `undefined` where it states none at all. */
  stated: number | null | undefined;
  /** Seats that follow from the votes; `undefined` where none were calculated. */
  computed: number | null | undefined;
  certain: number;
  differs: boolean;
}

export interface SeatView {
  result: ElectionResult;
  /** Parties in order of their numbers. */
  rows: readonly PartyRow[];
  /** Seats are shown, stated or calculated. */
  model: HemicycleModel | null;
  /** Names of the parties without a seat. */
  without: string;
  stated: boolean;
  /** The sum of the stated seats is not the size of the chamber. */
  wrongSum: { sum: number; size: number } | null;
  allocation: SeatAllocation | null;
  blocked: SeatBlock | null;
  threshold: ThresholdOutcome | null;
  /** What the checks found about the votes that seats would follow from. */
  marks: readonly Mark[];
}

/** The name in columns: short where there is a short one. */
export const shortNameOf = (option: ElectionResult['options'][number], locale: Locale) =>
  option.shortName ?? nameOf(option, locale);

export function seatView(given: ElectionResult, options: SeatsOptions, locale: Locale): SeatView {
  const text = seatAllocationText[locale];
  const result = tolerant(given);
  const told = ruleOf(result).kind === 'seats' && seatsMayBeTold(result);
  const { allocation, blocked } = seatsOf(result, options);
  const source = told ? statedSeats(result) : null;
  const names = new Map(
    [...(options.districts ?? []).flatMap((one) => tolerant(one).options), ...result.options]
      .filter(({ kind }) => kind === 'partai')
      .map((option) => [partyKey(option), { number: option.nomorUrut, name: shortNameOf(option, locale) }]),
  );
  const rows = inBallotOrder(
    [...names].map(([id, one]) => ({ id, nomorUrut: one.number, name: one.name })),
  ).map(({ id, nomorUrut, name }): PartyRow => {
    const stated = source?.parties.find((one) => one.id === id)?.seats;
    const found = allocation?.parties.find((one) => one.id === id);
    return {
      id,
      number: Number.isFinite(nomorUrut) ? String(nomorUrut) : '?',
      name,
      stated,
      computed: found?.seats,
      certain: found?.certain ?? 0,
      differs: isCount(stated) && isCount(found?.seats) && stated !== found?.seats,
    };
  });
  const size = source?.size ?? allocation?.seats ?? null;
  const shown = (row: PartyRow) => (source ? row.stated : row.computed === null ? row.certain : row.computed);
  const seated = rows.filter((row) => {
    const seats = shown(row);
    return seats !== undefined && (seats !== 0 || row.differs || (!source && row.computed === null));
  });
  const model =
    (source || (allocation && allocation.given > 0)) && seated.length > 0
      ? hemicycleModel(
          seated.map((row) => ({
            id: row.id,
            mark: row.number,
            label: row.name,
            value: shown(row) ?? null,
            ...(!source &&
              row.computed === null && { formatted: text.atLeast(formatVotes(row.certain, locale)) }),
            ...(row.differs && { note: markText(text, row, locale) }),
          })),
          {
            title: text.title(titleOf(result, locale)),
            labelHeader: text.party,
            valueHeader: text.seats,
            unit: text.unit,
            size: isCount(size) ? size : null,
            rest: text.open,
          },
          { locale },
        )
      : null;
  if (model)
    model.description = `${statusLine(result, locale)}. ${text.order} ${source ? text.stated : text.computed}`;
  return {
    result,
    rows,
    model,
    without: rows
      .filter((row) => model && shown(row) === 0 && !seated.includes(row))
      .map(({ number, name }) => `${number} ${name}`)
      .join(', '),
    stated: source !== null,
    wrongSum:
      source?.agrees === false && source.sum !== null && isCount(source.size)
        ? { sum: source.sum, size: source.size }
        : null,
    allocation,
    blocked,
    threshold: told ? (allocation?.threshold ?? nationalLine(result, options)) : null,
    marks: blocked === 'findings' ? marksOf([result, ...(options.districts ?? [])], locale) : [],
  };
}

function nationalLine(result: ElectionResult, options: SeatsOptions): ThresholdOutcome | null {
  const { threshold } = seatInputOf(result, options);
  return threshold && threshold.parties.length > 0 ? thresholdOutcome(threshold) : null;
}

function markText(
  text: (typeof seatAllocationText)[Locale],
  { stated, computed }: PartyRow,
  locale: Locale,
): string {
  const { check } = figuresText[locale];
  return `\u26a0\ufe0e ${check}: ${text.differs(formatVotes(stated, locale), formatVotes(computed, locale))}`;
}

/** Errors of the votes, each with its line and, for a dapil, its name. Missing votes are told where they are missing. */
function marksOf(results: readonly ElectionResult[], locale: Locale): Mark[] {
  const counts = ({ code, severity }: Finding) => severity === 'error' && code !== 'count_missing';
  return results.map(tolerant).flatMap((one) =>
    checkIdentities(one)
      .filter(counts)
      .map((found) => {
        const { word, text } = labelled(found, one, locale);
        return { word, text: [one.contest.dapil?.name, text].filter(Boolean).join(', ') };
      }),
  );
}
