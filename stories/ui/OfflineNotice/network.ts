/** Plays a lost network for the examples: the browser itself stays connected. */
export function network(online: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
  dispatchEvent(new Event(online ? 'online' : 'offline'));
}

/** Gives the browser its own answer back. */
export function realNetwork(): void {
  Reflect.deleteProperty(navigator, 'onLine');
  dispatchEvent(new Event(navigator.onLine ? 'online' : 'offline'));
}
