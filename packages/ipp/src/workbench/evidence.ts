/** Describes a file that a person picked. The file is read in this browser and goes nowhere. */
import type { EvidenceVisibility } from '../core/progress/model.ts';
import type { NewEvidence } from './command.ts';

/** Name, type, size and SHA-256 of a file. Without a secure page the hash is `null`: browsers then give no way to compute it. */
export async function describeEvidence(
  file: Blob & { readonly name: string },
  visibility: EvidenceVisibility = 'internal',
): Promise<NewEvidence> {
  const { name, type, size } = file;
  let sha256: string | null = null;
  try {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    // No secure page, or a file that went away: the description alone is still of use.
  }
  return { name, type: type || 'application/octet-stream', size, sha256, visibility };
}
