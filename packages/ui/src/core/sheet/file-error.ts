import type { LocalText } from '../local-text.ts';

/** A file that is no sheet. `message` is Indonesian; `text` has both languages. */
export class SheetFileError extends Error {
  override name = 'SheetFileError';
  readonly text: LocalText;

  constructor(reader: string, { id, en }: LocalText, cause?: unknown) {
    super(`Situs KPU ${reader}: ${id}`, { cause });
    this.text = { id: `Situs KPU ${reader}: ${id}`, en: `Situs KPU ${reader}: ${en}` };
  }
}
