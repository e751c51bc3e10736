import { globalStyle } from '@vanilla-extract/css';
import { tokenStyles } from './tokenStyles.ts';

for (const [selector, rule] of tokenStyles) globalStyle(selector, rule);
