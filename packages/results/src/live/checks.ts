/**
 * What happens to a file between its arrival and its display. It is the larger half of a source and is not needed to
 * show what the page came with, so it comes as a file of its own.
 */
export { readResult } from './check.ts';
export { liveReasons } from './check-reasons.ts';
export { checkSignature, hashOf } from './digest.ts';
export { readManifest, signedText } from './edition.ts';
export { remember, restore } from './keep.ts';
