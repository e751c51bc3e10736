import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { definePackage, minifyCss } from '../../vite.config.ts';
import { pageStyles } from './src/page-styles.ts';

const require = createRequire(import.meta.url);

function built(file: string): string {
  const specifier = `@situs-kpu/${file}.css`;
  try {
    return readFileSync(require.resolve(specifier), 'utf8');
  } catch {
    throw new Error(
      `Situs KPU build: ${specifier} is not built. The style sheets of whole pages are joined from it. Run \`pnpm build\`, which builds the packages in order, or mend src/page-styles.ts.`,
    );
  }
}

const optional = /^--kpu-color-(?:data|tone)-/;

/** Without the colours of charts and tones that no rule of the page uses. */
function prune(css: string): string {
  const used = new Set([...css.matchAll(/var\((--kpu-[\w-]+)/g)].map(([, name]) => name));
  return css.replace(/(?<=[{;])(--kpu-[\w-]+):[^;{}]*(?:;|(?=\}))/g, (declaration, name: string) =>
    optional.test(name) && !used.has(name) ? '' : declaration,
  );
}

/** Joins the style sheets that a page template needs. Runs after the build's own plugin, whose files it reads. */
function pageStylesPlugin(): Plugin {
  return {
    name: 'situs-kpu:page-styles',
    enforce: 'post',
    generateBundle(_, bundle) {
      const own = (name: string) => {
        const asset = bundle[`${name}.css`];
        if (asset?.type !== 'asset')
          throw new Error(`Situs KPU build: this package makes no ${name}.css. Mend src/page-styles.ts.`);
        return String(asset.source);
      };
      const joined = Object.entries(pageStyles).map(([page, files]) => {
        const css = files.map((file) => {
          const text = file.startsWith('templates/') ? own(file.replace('templates/', '')) : built(file);
          return text.replace(/^@layer [^{;]+;/, '');
        });
        return [page, minifyCss(prune(minifyCss(css.join('\n')).replace(/^@layer [^{;]+;/, '')))] as const;
      });
      for (const [page, source] of joined) {
        const asset = bundle[`${page}.css`];
        if (asset?.type === 'asset') asset.source = source;
        else this.emitFile({ type: 'asset', fileName: `${page}.css`, source });
      }
    },
  };
}

export default definePackage(import.meta.dirname, {
  entries: {
    index: 'src/index.ts',
    contract: 'src/contract.ts',
    content: 'src/content/index.ts',
    schema: 'src/schema/index.ts',
    fixtures: 'src/fixtures/index.ts',
    generated: 'src/generated/index.ts',
  },
  plugins: [pageStylesPlugin()],
});
