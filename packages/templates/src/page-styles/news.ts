/** Style sheets of the pages of `families/news.ts`; see `../page-styles.ts`. */
export const newsStyles = {} as const satisfies Readonly<Record<string, readonly string[]>>;
