/** Text of the data made safe for the place it goes to. Figures never change here. */

// Formatting characters that turn, hide or split what follows. No name needs them; a figure beside one could be misread.
const turning = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b][\udc00-\udfff]/;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** One line without characters that turn or hide text. */
export function line(text: string): string {
  return text.replace(turning, '').replace(loneSurrogate, '\ufffd').replace(control, ' ').trim();
}

/** A name for plain text: one line, and in a script of the other direction kept apart from the figures around it. */
export function plainName(text: string): string {
  const clean = line(text);
  return rightToLeft.test(clean) ? `\u2068${clean}\u2069` : clean;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute of HTML, SVG and XML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

/** Text for one line of Markdown: it can make no heading, list, link, table cell or HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~$^@]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** JSON that may stand inside `<script>`. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** An address that may be a link, as browsers write it; `null` for anything but http and https. */
export function webAddress(address: string | null | undefined): string | null {
  if (typeof address !== 'string' || !/^https?:\/\//i.test(address)) return null;
  try {
    const { href, hostname } = new URL(address);
    return hostname === '' ? null : href;
  } catch {
    return null;
  }
}
