import { definePackage } from '../../vite.config.ts';

export default definePackage(import.meta.dirname, {
  entries: { index: 'src/index.ts', feeds: 'src/feeds/index.ts', fixtures: 'src/fixtures/index.ts' },
});
