/** Words of the widgets, one export per component. Sentences and terms come from the core. */
export * from './texts/internal.ts';
export * from './texts/public.ts';
