import type { AlertLive } from '../Alert/index.ts';
import { root as hidden } from '../VisuallyHidden/VisuallyHidden.css.ts';

/** Messages within this time are read as one, in ms. */
const gather = { polite: 1000, assertive: 150 };
/** After this time nobody reads the message a second time on the way through the page, in ms. */
const forget = 7000;

interface Waiting {
  messages: Set<string>;
  timer: ReturnType<typeof setTimeout> | undefined;
}
const regionsWaiting = new WeakMap<Element, Waiting>();

/** Puts a message into a region, which is emptied first: an equal text is a change again. No message: it stays empty. */
export function say(region: Element, message: string, live: AlertLive): void {
  const waiting = regionsWaiting.get(region) ?? { messages: new Set(), timer: undefined };
  regionsWaiting.set(region, waiting);
  const { messages } = waiting;
  if (!message) messages.clear();
  if (!messages.size) {
    clearTimeout(waiting.timer);
    region.textContent = '';
    waiting.timer = setTimeout(() => {
      region.textContent = [...messages].join('. ').replace(/([.!?…])\. /g, '$1 ');
      messages.clear();
      waiting.timer = setTimeout(() => {
        region.textContent = '';
      }, forget);
    }, gather[live]);
  }
  if (message) messages.add(message);
}

const regions: Partial<Record<AlertLive, Element>> = {};

/**
 * Tells screen readers a message, from an event handler or an effect. Needs no LiveRegion on the page. Equal texts
 * are read again; what comes within a second is read together. On the server it does nothing.
 *
 * @example announce('35 hasil')
 */
export function announce(message: string, live: AlertLive = 'polite'): void {
  if (typeof document === 'undefined') return;
  let region = regions[live];
  if (!region) {
    region = document.createElement('div');
    region.className = hidden;
    region.setAttribute('role', live === 'polite' ? 'status' : 'alert');
    regions[live] = region;
  }
  // What is outside of a modal dialog is silent while it is open.
  const home = [...document.querySelectorAll('dialog[open]')].pop() ?? document.body;
  if (region.parentNode !== home) home.append(region);
  say(region, message, live);
}
