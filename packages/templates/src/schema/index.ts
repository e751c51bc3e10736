/** `@situs-kpu/templates/schema`: checks content before a template shows it. Carries the validator; pages do not need it. */
export { type ContentError, type ReadContent, readContent, requireContent } from './read.ts';
export { type ContentOf, contentSchemas, type TemplateName } from './registry.ts';
