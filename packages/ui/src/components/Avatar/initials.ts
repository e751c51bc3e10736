/** Titles that stand before a name, with or without their dot. `A.` and `M.` are parts of a name. */
const before =
  /^(prof|dr|drs|dra|drg|drh|ir|h|hj|k\.?h|r|rr|ra|rd|tgk|tgh|tb|ust|pdt|apt|ns|st|brigjen|irjen|kombes|akbp|letkol|kol|mayor)\.?$/i;
/** Degrees behind a name that were written without a comma: `S.H.`, `M.Si`, `SE`. */
const behind =
  /\p{L}\.\p{L}|^(S[EHTPS]|S[IA]P|S?Ag|S(Pd|Sos|Kom)|M[AHMT]|M[AI]P|M(Pd|Si|Kom|Kn)|Ph\.?D)\.?$/u;

/** `Prof. Dr. H. Bambang Christanto, S.E., M.M.` → `BC`; one letter for one name, none where there is no letter. */
export function initials(name: string): string {
  // Whatever follows a comma is a degree, and what stands in brackets a remark.
  const words = (name.split(/[,(]/)[0] ?? '').split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const names = words.filter((word) => !before.test(word) && !behind.test(word));
  // A name may be spelled like a title.
  const kept = names.length > 0 ? names : words.slice(-1);
  const letters = kept.map((word) => /\p{L}\p{M}*/u.exec(word)?.[0] ?? '');
  return (letters.length > 1 ? `${letters[0]}${letters.at(-1)}` : (letters[0] ?? '')).toUpperCase();
}
