/** Joins class names; empty ones are left out, so an attribute never reads `class="a undefined"`. */
export function cx(...names: (string | false | null | undefined)[]): string {
  let joined = '';
  for (const name of names) if (name) joined += joined ? ` ${name}` : name;
  return joined;
}
