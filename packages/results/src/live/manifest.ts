/**
 * The manifest: the one small file that is asked for again and again. It names each result by its key and by the
 * SHA-256 of its file; the address of the file follows from that (`v/{sha256}.json` beside the manifest), so a manifest
 * cannot lead anywhere else.
 */
import type { ElectionResult, ResultStatus } from '../core/model.ts';

/** Version of the manifest's form. Another one is refused, not guessed at. */
export const manifestVersion = 1;

export interface ManifestEntry {
  /** `resultKey` of the result. */
  key: string;
  /** SHA-256 of its file, 64 hexadecimal digits in small letters. The file is `v/{sha256}.json`. */
  sha256: string;
  /** Status of the result in that file. */
  status: ResultStatus;
  /** `asOf` of the result in that file. */
  asOf: string | null;
}

export interface Manifest {
  schemaVersion: typeof manifestVersion;
  /** Number of this edition. It rises by one each time; one that falls is refused. */
  sequence: number;
  /** When this edition was made: an ISO instant with offset. */
  generated: string;
  results: readonly ManifestEntry[];
  /** Ed25519 signature of `signedText`, in base64. */
  signature?: string;
}

/**
 * Name of a result among others, the same in every edition: kind, voting day, region, round or dapil where there is
 * one, and the area, e.g. `pilgub.2024-11-27.33.3372`.
 */
export function resultKey({ contest, area }: Pick<ElectionResult, 'contest' | 'area'>): string {
  const { kind, date, regionCode, round, dapil } = contest;
  return [kind, date, regionCode, round === 2 && 'putaran2', dapil && `dapil${dapil.code}`, area.code]
    .filter(Boolean)
    .join('.');
}

/** Address of the file with this hash: it stands in the folder `v` beside the manifest. */
export function fileAddress(manifest: string, sha256: string): string {
  const [path = ''] = manifest.split(/[?#]/);
  return `${path.slice(0, path.lastIndexOf('/') + 1)}v/${sha256}.json`;
}

/** The bytes of a result's file, as text. */
export const fileBody = (result: ElectionResult): string => `${JSON.stringify(result)}\n`;
