import { describeVisual } from './compare.ts';

describeVisual(['wide']);
