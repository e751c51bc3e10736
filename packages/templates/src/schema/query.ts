/** Schemas of what came from a visitor: an address with a query, or the fields of a form. Nothing of it is refused. */
import type { AnswerDue } from '@situs-kpu/standard';
import * as v from 'valibot';

/** What a list was asked for by its address. */
export const query = v.record(v.string(), v.nullish(v.union([v.string(), v.array(v.string())])), 'object');

/** Values or messages by the name of a field. */
export const byField = v.record(v.string(), v.string(), 'object');

const isEnd = (end: unknown): boolean => {
  if (typeof end !== 'object' || end === null) return false;
  const { known, day, earliest } = end as { known?: unknown; day?: unknown; earliest?: unknown };
  return (known === true && typeof day === 'string') || (known === false && typeof earliest === 'string');
};

/** What `answerDue` of the standard gives: made by code, so only its form is looked at. */
export const answerDue = v.custom<AnswerDue>((value) => {
  if (typeof value !== 'object' || value === null) return false;
  const { answer, extended } = value as { answer?: unknown; extended?: unknown };
  return isEnd(answer) && isEnd(extended);
}, 'object');
