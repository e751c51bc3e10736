/** Tests of the rules and the arithmetic, for mutation: in Node, each property with few runs and one seed. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { chosenGroup } from './groups.ts';

process.env['TZ'] = 'America/St_Johns';

export default defineConfig({
  resolve: {
    conditions: ['situs-kpu-source', 'module', 'node', 'development|production'],
    alias: [
      { find: /^fast-check$/, replacement: fileURLToPath(new URL('./fast-check.ts', import.meta.url)) },
    ],
  },
  ssr: { resolve: { conditions: ['situs-kpu-source', 'module', 'node', 'development|production'] } },
  test: {
    include: chosenGroup().tested,
    testTimeout: 60_000,
  },
});
