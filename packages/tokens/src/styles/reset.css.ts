import { globalStyle } from '@vanilla-extract/css';
import { resetStyles } from './resetStyles.ts';

for (const [selector, rule] of resetStyles) globalStyle(selector, rule);
