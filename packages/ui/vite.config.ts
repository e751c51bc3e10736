import { definePackage } from '../../vite.config.ts';

export default definePackage(import.meta.dirname, {
  entries: { index: 'src/index.ts', i18n: 'src/i18n.ts', contract: 'src/contract.ts' },
});
