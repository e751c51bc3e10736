/** Puts the examples back to the first visit, as if the visitor had cleared the data of the site. */
export function forgetConsent(): void {
  try {
    localStorage.removeItem('kpu-consent');
  } catch {}
  dispatchEvent(new StorageEvent('storage', { key: null }));
}
