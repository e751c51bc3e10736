/** The schema of the content of each template. */
import type * as v from 'valibot';
import { newsSchemas } from './news.ts';
import { officeSchemas } from './office.ts';
import { ppidSchemas } from './ppid.ts';

/** The schema of each template's content, by the name of the template. */
export const contentSchemas = { ...newsSchemas, ...officeSchemas, ...ppidSchemas } as const;

/** Name of a template whose content can be checked: `MemberListPage`. */
export type TemplateName = keyof typeof contentSchemas;

/** Content of a template. */
export type ContentOf<T extends TemplateName> = v.InferOutput<(typeof contentSchemas)[T]>;
