import { definePackage } from '../../vite.config.ts';

export default definePackage(import.meta.dirname, {
  entries: {
    index: 'src/index.ts',
    core: 'src/core/index.ts',
    csv: 'src/csv.ts',
    xlsx: 'src/xlsx.ts',
    fixtures: 'src/fixtures/index.ts',
    progress: 'src/progress.ts',
    workbench: 'src/workbench.ts',
    contract: 'src/contract.ts',
  },
  styles: 'src/styles.ts',
});
