/**
 * The browser of all tests: Chromium from the lockfile on Linux x64, so pixels repeat on every machine.
 * Elsewhere Playwright's own browser is used, and pixel comparison is skipped with a message.
 */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

/** Whether the pinned browser runs on this machine, so that baselines mean something. */
export const pinned = process.platform === 'linux' && process.arch === 'x64';

export async function chromiumLaunch(): Promise<LaunchOptions> {
  if (!pinned) return {};
  // Chromium writes settings to its home; the user's own is none of its business.
  const home = join(tmpdir(), 'situs-kpu-browser');
  mkdirSync(home, { recursive: true });
  const { default: chromium } = await import('@sparticuz/chromium');
  return {
    executablePath: await chromium.executablePath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    env: { ...process.env, HOME: home } as Record<string, string>,
  };
}
