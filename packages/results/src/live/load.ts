import { Fault } from './reasons.ts';

export type Checks = typeof import('./checks.ts');
let checks: Promise<Checks> | null = null;

/**
 * The checks, asked for when a source starts and not with the first figures. A load that failed is tried again.
 *
 * @throws Fault
 */
export function loadChecks(): Promise<Checks> {
  checks ??= import('./checks.ts').catch(() => {
    checks = null;
    throw new Fault('pemeriksa');
  });
  return checks;
}
