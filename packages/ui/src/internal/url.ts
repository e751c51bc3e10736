/**
 * An address that may be linked; `undefined` for one that would run script or show foreign content as ours
 * (`javascript:`, `vbscript:`, `data:`), however it is written. A link without address is text: calm, and visible.
 */
export function safeUrl(url: string | undefined): string | undefined {
  // Browsers drop control characters and spaces before an address, tabs and line breaks anywhere.
  return /^(java|vb)script:|^data:/i.test((url ?? '').replace(/[\0- ]/g, '')) ? undefined : url;
}
