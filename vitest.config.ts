import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './test/utils/chromium.ts';
import { stylePlugins } from './vite.config.ts';

const launch = process.env['VITEST_STORIES'] ? await chromiumLaunch() : undefined;

// A zone that is no Indonesian one and off by half an hour: code that reads the machine's zone fails here. Set before
// any worker starts, because threads take the zone of their process.
process.env['TZ'] = 'America/St_Johns';

const notInDom = ['**/*.ssr.test.tsx', '**/node_modules/**', '**/dist/**'];
/** What keeps something for the life of a page (an announcer, listeners, a memory) gets a page of its own. */
const alone = ['Combobox', 'ConsentNotice', 'FileUpload', 'Form', 'LivePanel', 'LiveRegion'].map(
  (name) => `packages/*/src/components/${name}/*.test.tsx`,
);

/** Files decide where they run by their suffix: `.test.tsx` in jsdom, `.test.ts` and `.ssr.test.tsx` in Node. */
export default defineConfig({
  plugins: stylePlugins(),
  test: {
    // Threads start a third faster than processes.
    pool: 'threads',
    // The machine of CI has two cores; left alone, one of them would wait.
    maxWorkers: 2,
    // A guard against hanging, not a measure of speed: machines differ and may be busy.
    testTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['packages/*/src/**/*.test.tsx'],
          exclude: [...notInDom, ...alone],
          setupFiles: ['./test/setup/console.ts', './test/setup/seed.ts', './test/setup/dom.ts'],
          // Files share a document and what is loaded: three times as quick. `dom.ts` clears the document.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-alone',
          environment: 'jsdom',
          include: alone,
          exclude: notInDom,
          setupFiles: ['./test/setup/console.ts', './test/setup/dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'packages/*/src/**/*.ssr.test.tsx'],
          setupFiles: ['./test/setup/console.ts', './test/setup/seed.ts'],
          // Files share what is loaded: their tests keep nothing in modules.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          environment: 'node',
          include: ['test/contract/**/*.test.{ts,tsx}'],
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          environment: 'node',
          include: ['test/{visual,e2e,security,consumers,evidence}/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 300_000,
        },
      },
      ...(launch
        ? [
            {
              extends: true as const,
              plugins: [storybookTest({ configDir: '.storybook' })],
              test: {
                name: 'stories',
                // One page for all files of a worker, not one each: half the time. Two of them use both cores of CI.
                isolate: false,
                maxWorkers: 2,
                browser: {
                  enabled: true,
                  headless: true,
                  provider: playwright({ launchOptions: launch }),
                  instances: [{ browser: 'chromium' as const }],
                },
              },
            },
          ]
        : []),
    ],
  },
});
