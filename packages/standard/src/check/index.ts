export * from './data.ts';
export * from './markup.ts';
