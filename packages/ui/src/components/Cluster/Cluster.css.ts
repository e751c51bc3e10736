import { style } from '@vanilla-extract/css';

export const root = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  padding: 0,
  listStyleType: '""',
});

export const between = style({ justifyContent: 'space-between' });
