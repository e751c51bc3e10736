/**
 * Sixteen digits are a NIK until shown otherwise (PPID-12). No field of the form models asks for one (Model PPID-B, S76),
 * so every field refuses it.
 */

/** As in the schema of texts: separators that people type do not hide the digits. */
const sixteen = String.raw`\d(?:[ .\-]?\d){15}`;
const anywhere = new RegExp(`(?<!\\d)${sixteen}(?![ .\\-]?\\d)`);

/** Whether a text holds a number of sixteen digits. */
export const hasPersonalNumber = (text: string): boolean => anywhere.test(text);

/** `pattern` of a field that refuses them without script. It looks behind nothing: not every browser can. */
export const noPersonalNumber = `(?!(?:.*\\D)?${sixteen}(?:\\D.*)?$).*`;
