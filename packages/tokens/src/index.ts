export { contrast } from './contrast.ts';
export { layers } from './layers.ts';
export { breakpoints, media } from './media.ts';
export {
  type ForbiddenPair,
  focusGrounds,
  forbiddenPairs,
  minimum,
  type Pair,
  type PairKind,
  pairKinds,
  pairs,
} from './pairs.ts';
export { type ThemedVariable, type ThemeName, themeNames, themes } from './themes.ts';
export { type Vars, vars } from './vars.ts';
