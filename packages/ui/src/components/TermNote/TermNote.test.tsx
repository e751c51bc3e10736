import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { TermNote } from './TermNote.tsx';

describeConformance('TermNote', <TermNote term="suara sah">Surat suara yang dicoblos satu kali.</TermNote>, {
  contract: 'ui/TermNote@1',
});

test('a person opens it without script, and knows beforehand what it explains', () => {
  const { container } = render(<TermNote term="suara sah">Surat suara yang dicoblos satu kali.</TermNote>);
  expect(container.querySelector('details > summary')?.textContent).toBe('Apa artinya “suara sah”?');
  expect(screen.getByRole('term').textContent).toBe('suara sah');
});

test('its definition stands outside of what is closed, so that it can be printed', () => {
  const { container } = render(<TermNote term="suara sah">Surat suara yang dicoblos satu kali.</TermNote>);
  expect(container.querySelector('details + div')?.textContent).toBe(
    'suara sah: Surat suara yang dicoblos satu kali.',
  );
});
