import { globalStyle, style } from '@vanilla-extract/css';

/** The heading of the page is the title of its one event: it does not stand there twice. */
export const event = style({});
globalStyle(`${event} > div > p:has(> b)`, { display: 'none' });
