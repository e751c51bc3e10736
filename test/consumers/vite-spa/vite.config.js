import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { defineConfig } from 'vite';

// An app that runs vanilla-extract itself must not compile our output a second time.
export default defineConfig({ plugins: [vanillaExtractPlugin()], build: { modulePreload: false } });
