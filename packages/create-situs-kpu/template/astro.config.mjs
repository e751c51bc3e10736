import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { situs } from './src/situs.ts';

export default defineConfig({
  site: situs.url,
  integrations: [react()],
  trailingSlash: 'always',
  build: {
    // The strict Content-Security-Policy of the site forbids inline styles.
    inlineStylesheets: 'never',
  },
  devToolbar: { enabled: false },
});
