/** Words of the public widgets, one export per widget. Sentences, terms and words of states come from the core. */
export * from './public-region.ts';
export * from './public-regions.ts';
export * from './public-shared.ts';
export * from './public-words.ts';
