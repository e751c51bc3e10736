export * from './checklist.ts';
export * from './read.ts';
export * from './words.ts';
