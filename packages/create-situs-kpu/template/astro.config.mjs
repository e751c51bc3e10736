import { globSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { alamatLama } from './src/lama.ts';
import { situs } from './src/situs.ts';

/** Astro writes React's browser script even when no page uses it; what no page refers to is not published. */
const onlyUsedScripts = {
  name: 'situs-kpu:only-used-scripts',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const cwd = fileURLToPath(dir);
      const text = (file) => readFileSync(`${cwd}${file}`, 'utf8');
      const scripts = globSync('_astro/*.js', { cwd });
      const used = new Set();
      const visit = (content) => {
        for (const file of scripts) {
          if (used.has(file) || !content.includes(basename(file))) continue;
          used.add(file);
          visit(text(file));
        }
      };
      for (const page of globSync('**/*.html', { cwd })) visit(text(page));
      for (const file of scripts) if (!used.has(file)) rmSync(`${cwd}${file}`);
    },
  },
};

export default defineConfig({
  site: situs.url,
  integrations: [react(), onlyUsedScripts],
  trailingSlash: 'always',
  // Alamat situs lama tetap berlaku.
  redirects: alamatLama(),
  build: {
    // The strict Content-Security-Policy of the site forbids inline styles.
    inlineStylesheets: 'never',
  },
  devToolbar: { enabled: false },
});
