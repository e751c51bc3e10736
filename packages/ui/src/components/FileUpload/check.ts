/**
 * Kinds of file that a form may accept: endings of the name, and what the MIME type that the browser gives says.
 * Windows calls a CSV a file of Excel, and knows no type at all for what no program opens.
 */
export const fileTypes = ['pdf', 'jpg', 'png', 'webp', 'docx', 'xlsx', 'csv', 'zip'] as const;
export type FileType = (typeof fileTypes)[number];

const mime: Record<FileType, RegExp> = {
  pdf: /pdf/,
  jpg: /jpe?g/,
  png: /png/,
  webp: /webp/,
  docx: /word/,
  xlsx: /sheet|excel/,
  csv: /csv|excel|plain/,
  zip: /zip/,
};

/** The endings of a kind: `jpg` is written in two ways. */
export const endings = (type: FileType): string[] => (type === 'jpg' ? ['.jpg', '.jpeg'] : [`.${type}`]);

/** Why a file is not taken, in the order in which it is looked for. */
export const fileProblems = ['same', 'type', 'empty', 'size', 'count'] as const;
export type FileProblem = (typeof fileProblems)[number];

export interface FileLimits {
  accept: readonly FileType[];
  /** Bytes of one file at most. */
  maxSize: number;
  /** Files at most. */
  maxFiles: number;
}

type Named = Pick<File, 'name' | 'size' | 'type'>;

function problemOf(
  file: Named,
  names: Set<string>,
  { accept, maxSize, maxFiles }: FileLimits,
): FileProblem | null {
  const name = file.name.toLowerCase();
  if (names.has(name)) return 'same';
  // The ending decides; a MIME type, where the browser knows one, must not contradict it.
  const kind = accept.find((type) => endings(type).some((ending) => name.endsWith(ending)));
  if (!kind || (file.type && !mime[kind].test(file.type))) return 'type';
  if (!file.size) return 'empty';
  if (file.size > maxSize) return 'size';
  return names.size < maxFiles ? null : 'count';
}

export interface Checked<F> {
  taken: F[];
  /** Names of what is not taken, by the reason. */
  problems: Partial<Record<FileProblem, string[]>>;
}

/** Which of the files chosen can be added to those that are there. */
export function check<F extends Named>(
  files: readonly F[],
  there: readonly string[],
  limits: FileLimits,
): Checked<F> {
  const names = new Set(there.map((name) => name.toLowerCase()));
  const result: Checked<F> = { taken: [], problems: {} };
  for (const file of files) {
    const problem = problemOf(file, names, limits);
    if (problem) {
      result.problems[problem] ??= [];
      result.problems[problem].push(file.name);
    } else {
      names.add(file.name.toLowerCase());
      result.taken.push(file);
    }
  }
  return result;
}
