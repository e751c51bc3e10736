import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { definePackage } from '../../vite.config.ts';

/** The files that are no modules: the fonts and the token document. `enforce: 'post'` runs after the CSS files are gathered. */
const files: Plugin = {
  name: 'situs-kpu:token-files',
  apply: 'build',
  enforce: 'post',
  generateBundle() {
    const read = (name: string) => readFileSync(join(import.meta.dirname, 'src', name), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'fonts.css', source: read('fonts.generated.css') });
    this.emitFile({ type: 'asset', fileName: 'tokens.json', source: read('tokens.generated.json') });
  },
};

export default definePackage(import.meta.dirname, {
  entries: { index: 'src/index.ts', office: 'src/office.ts' },
  styles: 'src/styles.ts',
  plugins: [files],
});
