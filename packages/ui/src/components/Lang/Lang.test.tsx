import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Lang } from './Lang.tsx';

describeConformance('Lang', <Lang lang="jv">pasamuwan</Lang>, { contract: 'ui/Lang@1' });

test('a screen reader pronounces the words in their language, in their direction', () => {
  render(<Lang lang="jv">pasamuwan</Lang>);
  const words = screen.getByText('pasamuwan');
  expect([words.lang, words.dir]).toEqual(['jv', 'auto']);
});

test('the direction can be given', () => {
  render(
    <Lang lang="ms-Arab" dir="rtl">
      ڤيليهن
    </Lang>,
  );
  expect(screen.getByText('ڤيليهن').dir).toBe('rtl');
});

test.each(['id', 'en-GB', 'zh-Hant-TW', 'ban', 'jv-Java', 'EN'])('%s is a language', (lang) => {
  render(<Lang lang={lang}>kata</Lang>);
  expect(screen.getByText('kata').lang).toBe(lang);
});

test.each(['', 'english', 'e', 'en_US', 'en-', badInput.html, 'jw', 'JP'])(
  'the developer learns that %j is none, and the words stay',
  (lang) => {
    render(<Lang lang={lang}>{badInput.html}</Lang>);
    expect(screen.getByText(badInput.html)).toBeTruthy();
    const [message] = takeConsole('error');
    expect(message).toMatch(
      /^Situs KPU Lang: ".*" is no language tag\. Screen readers would read the words as Indonesian\. Write .+\.$/,
    );
  },
);

test('a code that means another language names it', () => {
  render(<Lang lang="jw">kata</Lang>);
  expect(takeConsole('error')[0]).toContain('Write "jv".');
});
