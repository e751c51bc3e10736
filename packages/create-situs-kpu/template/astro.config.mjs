import { globSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { situs } from './src/situs.ts';

/** Astro writes React's browser script even when no page uses it; what no page refers to is not published. */
const onlyUsedScripts = {
  name: 'situs-kpu:only-used-scripts',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const cwd = fileURLToPath(dir);
      const pages = globSync('**/*.html', { cwd }).map((file) => readFileSync(`${cwd}${file}`, 'utf8'));
      if (pages.some((html) => /<script[^>]+src=|<astro-island/.test(html))) return;
      for (const file of globSync('_astro/*.js', { cwd })) rmSync(`${cwd}${file}`);
    },
  },
};

export default defineConfig({
  site: situs.url,
  integrations: [react(), onlyUsedScripts],
  trailingSlash: 'always',
  build: {
    // The strict Content-Security-Policy of the site forbids inline styles.
    inlineStylesheets: 'never',
  },
  devToolbar: { enabled: false },
});
