import { describeVisual } from './compare.ts';

describeVisual(1);
