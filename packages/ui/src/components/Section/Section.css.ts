import { vars } from '@situs-kpu/tokens';
import { globalStyle, style, styleVariants } from '@vanilla-extract/css';
import { bandPadding } from '../../styles/band.ts';

export const root = style({ overflowWrap: 'anywhere' });

globalStyle(`${root} > * + *`, { marginBlockStart: vars.space[4] });
globalStyle(`${root} > :first-child > a`, {
  paddingBlock: '.625rem',
  '@media': { print: { display: 'none' } },
});

const band = (background: string) => ({
  padding: `${vars.space[7]} ${bandPadding}`,
  background,
  '@media': { print: { padding: `${vars.space[5]} 0` } },
});
export const tone = styleVariants({
  paper: band(vars.color.paper),
  sunken: band(vars.color.paperSunken),
});
