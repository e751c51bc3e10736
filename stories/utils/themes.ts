/** The same widget stands once for each theme: names that tell landmarks apart on a page occur more than once here. */
export const repeated = { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } } as const;
