import { definePackage } from '../../vite.config.ts';

export default definePackage(import.meta.dirname, {
  entries: {
    index: 'src/index.ts',
    'agenda-ics': 'src/agenda-ics.ts',
    combobox: 'src/combobox.ts',
    'data-table': 'src/data-table.ts',
    i18n: 'src/i18n.ts',
    contract: 'src/contract.ts',
  },
});
