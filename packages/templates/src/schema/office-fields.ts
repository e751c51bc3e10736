/** Fields that the pages of the office and of elections share. */
import * as v from 'valibot';
import { isDayOrYear } from '../page/office.ts';
import { address, day, fields, maybe, text } from './fields.ts';

export const decision = fields({
  title: text,
  number: maybe(text),
  date: maybe(day),
  href: maybe(address),
});
export const source = fields({ title: text, href: maybe(address) });
export const dayOrYear = v.pipe(v.string('day'), v.check(isDayOrYear, 'day'));
export const period = fields({ from: maybe(dayOrYear), to: maybe(dayOrYear) });
