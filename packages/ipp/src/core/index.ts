/** The participation index without React: instruments, scores, progress, adapters, sentences. */
export * from './model.ts';
