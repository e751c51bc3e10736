import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';

const languages = [
  { lang: 'id', name: 'Bahasa Indonesia', href: '/' },
  { lang: 'en', name: 'English', href: '/en' },
];

describeConformance('LanguageSwitch', <LanguageSwitch languages={languages} />, {
  contract: 'ui/LanguageSwitch@1',
});

test('a person goes to the same page in a language that they read, by its own name', () => {
  render(<LanguageSwitch languages={languages} />);
  const nav = within(screen.getByRole('navigation', { name: 'Bahasa' }));
  const english = nav.getByRole('link', { name: 'English' });
  expect(['lang', 'hreflang', 'href'].map((name) => english.getAttribute(name))).toEqual(['en', 'en', '/en']);
  expect(nav.getByRole('link', { current: true }).textContent).toBe('Bahasa Indonesia');
});

test('the page says which language it is in, also without an address of its own', () => {
  render(
    <LanguageSwitch
      languages={[{ lang: 'id', name: 'Bahasa Indonesia' }, languages[1] as never]}
      locale="en"
    />,
  );
  expect(screen.getByRole('link', { current: true }).textContent).toBe('English');
  expect(screen.getByRole('navigation', { name: 'Language' })).toBeTruthy();
  render(
    <LanguageSwitch
      label="Pilih"
      languages={[{ lang: 'jv', name: 'Basa Jawa' }, languages[1] as never]}
      current="jv"
    />,
  );
  const here = within(screen.getByRole('navigation', { name: 'Pilih' })).getByText('Basa Jawa');
  expect([here.getAttribute('aria-current'), here.textContent]).toEqual(['true', 'Basa Jawa']);
});

test('a translation that is missing is said in that language, else in Indonesian, and is no link', () => {
  render(
    <LanguageSwitch
      languages={[languages[0] as never, { lang: 'en', name: 'English' }, { lang: 'jv', name: 'Basa Jawa' }]}
    />,
  );
  expect(screen.getAllByRole('listitem').map((li) => li.textContent)).toEqual([
    'Bahasa Indonesia',
    'English (not yet translated)',
    'Basa Jawa (belum diterjemahkan)',
  ]);
  expect(screen.getAllByRole('link')).toHaveLength(1);
  expect(screen.getByText(/not yet/).hasAttribute('lang')).toBe(false);
  expect(screen.getByText(/belum/).getAttribute('lang')).toBe('id');
});

test('one language is no choice', () => {
  const { container } = render(<LanguageSwitch languages={languages.slice(0, 1)} />);
  expect(container.innerHTML).toBe('');
});

test('what is sent wrongly stays visible and calm', () => {
  render(
    <LanguageSwitch
      languages={[
        { lang: 'en', name: '', href: '/en' },
        { lang: 'ar', name: badInput.bidi, href: badInput.script },
        { lang: 'su', name: badInput.html, href: '/su' },
        { lang: 'su', name: 'Sunda', href: '/su' },
      ]}
      locale={badInput.locale}
    />,
  );
  expect(screen.getAllByRole('listitem').map((li) => li.textContent)).toEqual([
    'en',
    badInput.bidi,
    badInput.html,
    'Sunda',
  ]);
  expect(screen.getAllByRole('link')).toHaveLength(3);
});

test.each([
  ['in', 'Write "id".'],
  ['inggris', 'Write a tag of BCP 47: "id", "en", "jv", "su", "ar".'],
  ['', 'Write a tag of BCP 47: "id", "en", "jv", "su", "ar".'],
])('the developer learns that %j is no language', (lang, help) => {
  render(<LanguageSwitch languages={[languages[0] as never, { lang, name: 'X', href: '/x' }]} />);
  expect(takeConsole('error')).toEqual([
    `Situs KPU LanguageSwitch: "${lang}" is no language tag. Screen readers would read the words as Indonesian. ${help}`,
  ]);
});
