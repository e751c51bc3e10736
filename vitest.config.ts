import { playwright } from '@vitest/browser-playwright';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './test/utils/chromium.ts';
import { sourceCondition, stylePlugins } from './vite.config.ts';

const conditions = [sourceCondition, 'module', 'browser', 'development|production'];
const resolve = { conditions };
const ssr = { resolve: { conditions: [sourceCondition, 'module', 'node', 'development|production'] } };
const launch = process.env['VITEST_STORIES'] ? await chromiumLaunch() : undefined;

/** Files decide where they run by their suffix: `.test.tsx` in jsdom, `.test.ts` and `.ssr.test.tsx` in Node. */
export default defineConfig({
  test: {
    // A zone that is no Indonesian one and off by half an hour: code that reads the machine's zone fails here.
    env: { TZ: 'America/St_Johns' },
    projects: [
      {
        plugins: stylePlugins(),
        resolve,
        ssr,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['packages/*/src/**/*.test.tsx'],
          exclude: ['**/*.ssr.test.tsx', '**/node_modules/**', '**/dist/**'],
          setupFiles: ['./test/setup/console.ts', './test/setup/dom.ts'],
        },
      },
      {
        plugins: stylePlugins(),
        resolve: { conditions: ssr.resolve.conditions },
        ssr,
        test: {
          name: 'node',
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'packages/*/src/**/*.ssr.test.tsx'],
          setupFiles: ['./test/setup/console.ts'],
        },
      },
      {
        plugins: stylePlugins(),
        resolve: { conditions: ssr.resolve.conditions },
        ssr,
        test: { name: 'contract', environment: 'node', include: ['test/contract/**/*.test.{ts,tsx}'], testTimeout: 120_000 },
      },
      { test: { name: 'built', environment: 'node', include: ['test/{visual,e2e,security,consumers}/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 240_000, fileParallelism: false } },
      ...(launch
        ? [
            {
              plugins: [storybookTest({ configDir: '.storybook' })],
              test: {
                name: 'stories',
                browser: { enabled: true, headless: true, provider: playwright({ launchOptions: launch }), instances: [{ browser: 'chromium' as const }] },
                setupFiles: ['.storybook/vitest.setup.ts'],
              },
            },
          ]
        : []),
    ],
  },
});
