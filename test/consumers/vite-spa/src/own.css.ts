import { style } from '@vanilla-extract/css';

export const frame = style({ padding: '1rem' });
