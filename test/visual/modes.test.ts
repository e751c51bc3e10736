import { describeVisual, modes } from './compare.ts';

describeVisual(Object.keys(modes).filter((mode) => mode !== 'wide'));
