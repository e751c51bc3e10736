export type { AppearanceMenuProps } from './AppearanceMenu.tsx';
export { AppearanceMenu } from './AppearanceMenu.tsx';
export type { MotionChoice, TextScale } from './choices.ts';
export { motionChoices, textScales } from './choices.ts';
