import { expect, test } from 'vitest';
import { announce } from './announce.ts';

test('on the server nothing is announced and nothing breaks', () => {
  expect(typeof document).toBe('undefined');
  expect(() => announce('35 hasil')).not.toThrow();
});
