/** The workspace's packages, their manifests, sources and tarballs. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const packsDir = join(root, 'node_modules/.cache/situs-kpu/packs');

export interface Manifest {
  name: string;
  version: string;
  exports?: Record<string, string | null | Record<string, string>>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  sideEffects?: boolean | string[];
  files?: string[];
}

export interface WorkspacePackage {
  /** Folder name in `packages/`. */
  id: string;
  dir: string;
  manifest: Manifest;
}

export const packages: WorkspacePackage[] = readdirSync(join(root, 'packages'))
  .sort()
  .map((id) => {
    const dir = join(root, 'packages', id);
    return { id, dir, manifest: JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as Manifest };
  });

/** The packages that are built from `src`. */
export const libraries = packages.filter((p) => p.id !== 'create-situs-kpu');

/** Source modules of a package without its tests. */
export function sources(pkg: WorkspacePackage): string[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: pkg.dir })
    .filter((f) => !/\.test\.tsx?$/.test(f))
    .sort()
    .map((f) => join(pkg.dir, f));
}

export function tarball(pkg: WorkspacePackage): string {
  const prefix = `${pkg.manifest.name.replace('@', '').replace('/', '-')}-${pkg.manifest.version}`;
  const file = readdirSync(packsDir).find((f) => f === `${prefix}.tgz`);
  if (!file)
    throw new Error(
      `Situs KPU test: there is no tarball of ${pkg.manifest.name}. The tests read packages as they ship. Run \`pnpm build\` and \`node .ci/pack.mjs\` first.`,
    );
  return join(packsDir, file);
}
