import { style } from '@vanilla-extract/css';

export const root = style({
  display: 'flex',
  flexDirection: 'column',
  padding: 0,
  // An empty string instead of none: Safari drops the list from the accessibility tree with none.
  listStyleType: '""',
});
