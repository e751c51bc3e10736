export const ppidSchemas = {} as const;
