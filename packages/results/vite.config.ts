import { definePackage } from '../../vite.config.ts';

export default definePackage(import.meta.dirname, {
  entries: {
    index: 'src/index.ts',
    core: 'src/core/index.ts',
    csv: 'src/csv.ts',
    xlsx: 'src/xlsx.ts',
    'share-card': 'src/share-card.ts',
    fixtures: 'src/fixtures/index.ts',
    'fixtures-replay': 'src/fixtures/replay.ts',
    live: 'src/live/index.ts',
    publish: 'src/live/publish.ts',
    contract: 'src/contract.ts',
  },
});
