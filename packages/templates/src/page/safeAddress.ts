import { str } from './values.ts';

/** An address of content that runs nothing, as the schema accepts it; `undefined` for everything else. */
export function safeAddress(value: unknown): string | undefined {
  const address = str(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop exactly these before they read the scheme
  return /^(?:[/#?.]|https?:\/\/|mailto:|tel:)[^\u0000-\u001f]*$/i.test(address) ? address : undefined;
}
