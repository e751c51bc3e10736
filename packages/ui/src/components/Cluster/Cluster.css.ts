import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  padding: 0,
  listStyleType: '""',
});

globalStyle(`${root} > *`, { minInlineSize: 0 });

export const between = style({ justifyContent: 'space-between' });
