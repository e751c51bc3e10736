import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Abbr } from './Abbr.tsx';

const ppid = { short: 'PPID', long: 'Pejabat Pengelola Informasi dan Dokumentasi' };

describeConformance('Abbr at first', <Abbr {...ppid} first />, { contract: 'ui/Abbr@1' });
describeConformance('Abbr later', <Abbr {...ppid} />, { contract: 'ui/Abbr@1' });

test('whoever meets it for the first time reads what it stands for', () => {
  const { container } = render(<Abbr {...ppid} first />);
  expect(container.textContent).toBe('Pejabat Pengelola Informasi dan Dokumentasi (PPID)');
  expect(container.querySelector('abbr')?.textContent).toBe('PPID');
});

test('later it stands alone, and nothing hides behind the pointer', () => {
  const { container } = render(<Abbr {...ppid} />);
  expect(container.innerHTML).toBe('<abbr data-kpu="ui/Abbr@1">PPID</abbr>');
});

test('the long form cannot turn the text behind it, and markup stays text', () => {
  const { container } = render(<Abbr short={badInput.html} long={badInput.bidi} first />);
  expect(container.querySelector('bdi')?.textContent).toBe(badInput.bidi);
  expect(container.textContent).toBe(`${badInput.bidi} (${badInput.html})`);
});

test('without an abbreviation the long form is shown', () => {
  const { container } = render(
    <>
      <Abbr {...ppid} short="" />, <Abbr {...ppid} short="" first />
    </>,
  );
  expect(container.textContent).toBe(`${ppid.long}, ${ppid.long}`);
});

test('the developer learns that nobody is told what it means', () => {
  const { container } = render(<Abbr short="PPID" first />);
  expect(container.textContent).toBe('PPID');
  expect(takeConsole('error')).toEqual([
    'Situs KPU Abbr: "PPID" is used for the first time and has no long form. Nobody learns what it means. Give "long".',
  ]);
});
