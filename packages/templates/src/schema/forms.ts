/** Fields of pages with a form. */
import { address, fields, maybe, moment, text } from './fields.ts';
import { byField } from './query.ts';

export const formFields = fields({
  action: maybe(address),
  errors: maybe(byField),
  values: maybe(byField),
  hidden: maybe(byField),
});

export const receivedFields = fields({ number: maybe(text), received: maybe(moment), due: maybe(moment) });
