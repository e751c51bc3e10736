/** SHA-256 and Ed25519 by WebCrypto, in browsers and in Node alike. */
import { signedText } from './edition.ts';
import type { Manifest } from './manifest.ts';
import { Fault } from './reasons.ts';
import type { SignatureState } from './snapshot.ts';

const hex = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of bytes, 64 hexadecimal digits. @throws Fault without WebCrypto, which a page has only by https. */
export async function sha256(bytes: BufferSource): Promise<string> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) throw new Fault('kripto');
  return hex(await subtle.digest('SHA-256', bytes));
}

/** SHA-256 of a text, as its file would have it; `null` where it cannot be made. */
export const hashOf = (text: string): Promise<string | null> =>
  sha256(new TextEncoder().encode(text)).catch(() => null);

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    throw new Fault('tanda_tangan');
  }
}

/**
 * Checks the signature with any of the keys: two may hold while an office changes its key. A browser without Ed25519
 * (before Chrome 137, Firefox 129, Safari 17) cannot check; that is said, and the hashes are checked all the same.
 *
 * @throws Fault when the signature is missing or wrong
 */
export async function checkSignature(manifest: Manifest, keys: readonly string[]): Promise<SignatureState> {
  if (keys.length === 0) return 'tanpa';
  if (!manifest.signature) throw new Fault('tanda_tangan');
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) throw new Fault('kripto');
  const signature = fromBase64(manifest.signature);
  const text = new TextEncoder().encode(signedText(manifest));
  for (const key of keys) {
    const raw = fromBase64(key);
    let publicKey: CryptoKey;
    try {
      publicKey = await subtle.importKey('raw', raw, { name: 'Ed25519' }, false, ['verify']);
    } catch (error) {
      if ((error as Error | null)?.name === 'NotSupportedError') return 'tidak_dapat_diperiksa';
      continue;
    }
    if (await subtle.verify({ name: 'Ed25519' }, publicKey, signature, text)) return 'sah';
  }
  throw new Fault('tanda_tangan');
}
