import { definePackage } from '../../vite.config.ts';

export default definePackage(import.meta.dirname, {
  entries: { index: 'src/index.ts', fixtures: 'src/fixtures/index.ts' },
});
