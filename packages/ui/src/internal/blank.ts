import type { ReactNode } from 'react';

/** Nothing that a visitor would see: missing, a boolean, no number, an empty list, or text without a character. */
export function blank(node: ReactNode): boolean {
  return node == null || typeof node === 'boolean' || Number.isNaN(node) || !String(node).trim();
}
