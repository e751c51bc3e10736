/** Size of all text in percent of what the browser is set to; values of `data-kpu-text`. */
export const textScales = ['100', '125', '150'] as const;
export type TextScale = (typeof textScales)[number];

/** `system` follows the device; `reduce` is the value of `data-kpu-motion`. */
export const motionChoices = ['system', 'reduce'] as const;
export type MotionChoice = (typeof motionChoices)[number];
