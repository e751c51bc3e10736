export const newsSchemas = {} as const;
