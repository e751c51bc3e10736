/**
 * The catalogue: every word that the components show by themselves, one export per component so that a page pays only
 * for what it shows. Indonesian first. An office changes words with `replaceText`; components read them with `words`.
 */

export const locales = ['id', 'en'] as const;
/** Language of the interface. */
export type Locale = (typeof locales)[number];

/** The words of one component in each language. */
export type Catalogue<T = unknown> = Readonly<Record<Locale, T>>;

/** The words of a component. A language without words of its own gets the Indonesian ones. @default locale 'id' */
export function words<C extends Catalogue>(catalogue: C, locale?: Locale): C[Locale] {
  return (catalogue[locale as Locale] ?? catalogue.id) as C[Locale];
}

type Words = Readonly<Record<string, string>>;

/**
 * Changes words of a component for the whole site: `replaceText(paginationText, { id: { next: 'Lanjut' } })`.
 * Call it once, in a module that runs before the page is rendered; where server and browser render the same
 * component, in a module that both load. Places such as `{total}` must stay.
 *
 * @throws Error when a word does not exist, or when a place is missing or unknown: the page would show a hole.
 */
export function replaceText<T extends Catalogue<string | Words>>(
  catalogue: T,
  changes: {
    readonly [L in Locale]?: T[L] extends string ? string : { readonly [K in keyof T[L]]?: string };
  },
): void {
  for (const [locale, change] of Object.entries(changes)) {
    const target = catalogue as unknown as Record<string, string | Record<string, string>>;
    const own = target[locale];
    if (typeof change === 'string' && typeof own === 'string') target[locale] = checked(locale, own, change);
    else
      for (const [key, value] of Object.entries(change as Words)) {
        const before = typeof own === 'object' ? own[key] : undefined;
        if (typeof own !== 'object' || before === undefined)
          throw new Error(
            `Situs KPU replaceText: there is no word "${key}" in "${locale}". Nothing would show it. Use one of: ${Object.keys(own ?? {}).join(', ')}.`,
          );
        own[key] = checked(key, before, value);
      }
  }
}

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');

function checked(key: string, before: string, after: string): string {
  if (places(before) === places(after)) return after;
  throw new Error(
    `Situs KPU replaceText: "${key}" has the places ${places(after) || '(none)'} instead of ${places(before) || '(none)'}. Values would be lost. Write "${before}" in other words with the same places.`,
  );
}

/** Puts values into the places of a text: `fill('{shown} dari {total}', { shown: '5', total: '35' })`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
