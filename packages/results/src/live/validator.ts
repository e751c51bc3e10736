/** The heavy checks in one file, loaded when a source starts. */
export { parseResult } from '../core/parse.ts';
export { checkTransition } from '../core/transitions.ts';
