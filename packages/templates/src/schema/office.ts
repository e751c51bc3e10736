import { textPageSchema } from '../components/TextPage/schema.ts';

export const officeSchemas = { TextPage: textPageSchema } as const;
