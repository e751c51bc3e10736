import { definePackage } from '../../vite.config.ts';

export default definePackage(import.meta.dirname, {
  entries: {
    index: 'src/index.ts',
    core: 'src/core/index.ts',
    fixtures: 'src/fixtures/index.ts',
    live: 'src/live/index.ts',
    contract: 'src/contract.ts',
  },
});
