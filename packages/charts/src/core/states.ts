/**
 * What a figure can be besides a value. One list for all charts: each state has its own words and its own texture, so
 * that none looks like a small value, in greyscale and in forced colours as well.
 */
export const dataStates = ['no-data', 'not-measured', 'withheld'] as const;
export type DataState = (typeof dataStates)[number];
