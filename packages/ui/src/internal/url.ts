/**
 * An address that may be linked; `undefined` for one that would run script or show foreign content as ours
 * (`javascript:`, `vbscript:`, `data:`), however it is written. A link without address is text: calm, and visible.
 */
export function safeUrl(url: string | undefined): string | undefined {
  // Browsers drop leading control characters and spaces, and tabs and line breaks anywhere.
  return /^[\0- ]*(javascript|vbscript|data):/i.test((url ?? '').replace(/[\t\n\r]/g, '')) ? undefined : url;
}
