/** Joins class names; empty ones are left out, so an attribute never reads `class="a undefined"`. */
export const cx = (...names: (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ');
