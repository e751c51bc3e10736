import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

describeConformance('VisuallyHidden', <VisuallyHidden>situs lain</VisuallyHidden>, {
  contract: 'ui/VisuallyHidden@1',
});

test('a screen reader hears it as part of the name', () => {
  render(
    <a href="#x">
      JDIH <VisuallyHidden>(situs lain)</VisuallyHidden>
    </a>,
  );
  expect(screen.getByRole('link', { name: 'JDIH (situs lain)' })).toBeTruthy();
});
