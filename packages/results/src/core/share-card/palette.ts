/** Light colours of the tokens as plain values: a picture has no custom properties. A test compares them. */
export const palette = {
  paper: '#ffffff',
  sunken: '#f7f3f1',
  ink: '#1f1a17',
  inkMuted: '#5e5651',
  chrome: '#900d0d',
  gold: '#d2b704',
  bar: '#3b3a52',
  track: '#eeeef2',
} as const;
