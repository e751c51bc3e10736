/** A number that HTML and arithmetic can use; nothing for NaN and infinities. */
export const finite = (n: number | null | undefined): number | undefined =>
  Number.isFinite(n) ? (n as number) : undefined;
