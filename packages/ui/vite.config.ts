import { definePackage } from '../../vite.config.ts';

export default definePackage(import.meta.dirname, {
  entries: {
    index: 'src/index.ts',
    'agenda-ics': 'src/agenda-ics.ts',
    combobox: 'src/combobox.ts',
    core: 'src/core/index.ts',
    csv: 'src/csv.ts',
    'data-table': 'src/data-table.ts',
    i18n: 'src/i18n.ts',
    xlsx: 'src/xlsx.ts',
    contract: 'src/contract.ts',
  },
});
