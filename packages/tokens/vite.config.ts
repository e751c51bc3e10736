import { definePackage } from '../../vite.config.ts';

export default definePackage(import.meta.dirname, {
  entries: { index: 'src/index.ts', office: 'src/office.ts' },
  styles: 'src/styles.ts',
});
