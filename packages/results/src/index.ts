export type * from './core/index.ts';
