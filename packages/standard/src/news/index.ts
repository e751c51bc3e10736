export * from './checklist.ts';
export * from './frame.ts';
export * from './read.ts';
export * from './text.ts';
export * from './words.ts';
