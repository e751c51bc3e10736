import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(() => {
  cleanup();
  // Files share one document, which is what makes them quick: nothing of a test stays in it.
  document.body.replaceChildren();
  document.head.replaceChildren();
});
