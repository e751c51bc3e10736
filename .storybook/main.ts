import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';
import { sourceEffectsPlugin, stylePlugins } from '../vite.config.ts';

/** Stories are consumer code: they import packages by name, which resolve to the sources here. */
export default {
  framework: {
    name: '@storybook/react-vite',
    options: { builder: { viteConfigPath: fileURLToPath(new URL('./vite.ts', import.meta.url)) } },
  },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    '@chromatic-com/storybook',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The manifest tells tools which components there are, with props and examples.
  features: { developmentModeForBuild: true, componentsManifest: true },
  // At the same paths as in the repository, so that the links of llms.txt lead somewhere in both.
  staticDirs: [
    { from: '../llms.txt', to: '/llms.txt' },
    ...['charts', 'ipp', 'regions', 'results', 'templates', 'ui'].map((name) => ({
      from: `../packages/${name}/reference`,
      to: `/packages/${name}/reference`,
    })),
  ],
  typescript: { check: false, reactDocgen: 'react-docgen' },
  docs: { defaultName: 'Dokumentasi' },
  viteFinal: (config) =>
    mergeConfig(config, {
      // Under Vitest they come from its own configuration, which the style compiler reads.
      plugins: process.env['VITEST'] ? [] : [...stylePlugins(), sourceEffectsPlugin()],
      optimizeDeps: {
        // Named here so that a cold first run does not discover them half way and reload the test page.
        include: [
          'react',
          'yaml',
          'react-dom',
          'react-dom/client',
          'react-dom/server',
          'react/jsx-runtime',
          'react/jsx-dev-runtime',
          '@situs-kpu/results > valibot',
          '@situs-kpu/ipp > valibot',
          '@situs-kpu/ui > @tanstack/table-core',
          '@situs-kpu/ui > react-aria/useComboBox',
          '@situs-kpu/ui > react-aria/useListBox',
          '@situs-kpu/ui > react-aria/private/listbox/utils',
          '@situs-kpu/ui > react-aria/private/live-announcer/LiveAnnouncer',
          '@situs-kpu/ui > react-stately/Item',
          '@situs-kpu/ui > react-stately/useComboBoxState',
          ...[
            'hast-util-from-parse5',
            'mdast-util-gfm-table',
            'micromark-extension-gfm-table',
            'parse5',
            'rehype-sanitize',
            'rehype-stringify',
            'remark-parse',
            'remark-rehype',
            'unified',
          ].map((name) => `@situs-kpu/templates > ${name}`),
        ],
      },
    }),
} satisfies StorybookConfig;
