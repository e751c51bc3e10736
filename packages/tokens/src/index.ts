export { breakpoints, media } from './media.ts';
export { type Vars, vars } from './vars.ts';
