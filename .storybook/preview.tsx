import type { Decorator, Preview } from '@storybook/react-vite';
import '@situs-kpu/tokens/styles.css';
import '@situs-kpu/tokens/fonts.css';
import './preview.css';
import { type ReactNode, useEffect } from 'react';
import { simulateMedium } from './simulateMedia.ts';

/** Puts the toolbar's choices where a page would have them: on the root element. */
function Root({
  theme,
  locale,
  hostile,
  children,
}: {
  theme: string;
  locale: string;
  hostile: boolean;
  children: ReactNode;
}) {
  useEffect(() => {
    const { documentElement: html, body } = document;
    const simulated = theme === 'print' || theme === 'forced-colors' ? theme : null;
    if (theme === 'system' || simulated) html.removeAttribute('data-kpu-theme');
    else html.setAttribute('data-kpu-theme', theme);
    simulateMedium(simulated);
    html.lang = locale;
    body.classList.toggle('sb-hostile', hostile);
  }, [theme, locale, hostile]);
  return children;
}

const withRoot: Decorator = (Story, { globals, args, parameters }) => {
  const locale = String(globals['locale'] ?? 'id');
  const width = String(globals['container'] ?? 'full');
  const story = <Story args={'locale' in args || parameters['localized'] ? { ...args, locale } : args} />;
  return (
    <Root theme={String(globals['theme'] ?? 'light')} locale={locale} hostile={globals['host'] === 'hostile'}>
      {width === 'full' ? story : <div className={`sb-container-${width}`}>{story}</div>}
    </Root>
  );
};

export default {
  tags: ['autodocs'],
  decorators: [withRoot],
  initialGlobals: { theme: 'light', locale: 'id', container: 'full', host: 'plain' },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'system', title: 'System' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'contrast', title: 'High contrast' },
          { value: 'forced-colors', title: 'Forced colours (simulated)' },
          { value: 'print', title: 'Print (simulated)' },
        ],
      },
    },
    locale: {
      description: 'Language of the interface',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'id', title: 'Bahasa Indonesia' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    container: {
      description: 'Width of the column',
      toolbar: {
        title: 'Width',
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Full' },
          { value: '300', title: '300 px (CMS column)' },
          { value: '320', title: '320 px (phone)' },
          { value: '640', title: '640 px' },
          { value: '1024', title: '1024 px' },
        ],
      },
    },
    host: {
      description: 'What surrounds the component',
      toolbar: {
        title: 'Host',
        icon: 'document',
        dynamicTitle: true,
        items: [
          { value: 'plain', title: 'Plain page' },
          { value: 'hostile', title: 'Hostile CMS body' },
        ],
      },
    },
  },
  parameters: {
    layout: 'padded',
    // Only what is wrong is kept: a report of everything that passed made a file of 150 MB.
    a11y: { test: 'error', options: { rules: {}, resultTypes: ['violations'] } },
    // Snapshots cost money and attention: each is asked for by a `visual` story.
    chromatic: { disableSnapshot: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: {
        order: [
          'Panduan',
          'Guides',
          'Pages',
          'UI',
          'Charts',
          'Results',
          'IPP',
          'Templates',
          'Tokens',
          'Regions',
          'Decisions',
        ],
      },
    },
  },
} satisfies Preview;
