/** The catalogue: every word that the components show by themselves, and the ways to read and to change it. */
export * from './catalogue.ts';
export * from './texts/appearance.ts';
export * from './texts/content.ts';
export * from './texts/data.ts';
export * from './texts/feedback.ts';
export * from './texts/forms.ts';
export * from './texts/frame.ts';
export * from './texts/media.ts';
export * from './texts/table.ts';
