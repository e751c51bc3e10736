'use client';
import { type ReactElement, useEffect, useRef } from 'react';
import type { UiContractId } from '../../contract.ts';
import { fileUploadText, fill, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { fileSize } from '../../internal/fileSize.ts';
import { list } from '../../internal/list.ts';
import { formatNumber } from '../../internal/numbers.ts';
import * as bar from '../../styles/Bar.css.ts';
import { Button } from '../Button/index.ts';
import { error } from '../Field/Field.css.ts';
import {
  Field,
  type FieldOwnProps,
  fieldControl,
  type QuestionProps,
  type RootProps,
} from '../Field/Field.tsx';
import { IconAlertOctagon } from '../Icon/index.ts';
import { announce } from '../LiveRegion/index.ts';
import { endings, type FileType, fileTypes } from './check.ts';
import * as styles from './FileUpload.css.ts';
import { problemsText } from './problemsText.tsx';
import { type Upload, useFiles } from './useFiles.ts';

export interface FileUploadProps extends QuestionProps, RootProps<'div', FieldOwnProps> {
  /**
   * Kinds of file that are taken. The hint names them.
   * @default ['pdf', 'jpg', 'png']
   */
  accept?: readonly FileType[] | undefined;
  /**
   * Largest size of one file, in bytes. Phones make photos of 3 to 5 MB: give more where photos are asked for.
   * @default 2097152 (2 MB, the limit of PHP as it comes)
   */
  maxSize?: number | undefined;
  /**
   * Most files.
   * @default 1
   */
  maxFiles?: number | undefined;
  /**
   * Sends one file as soon as it is chosen, one after the other. Resolves to what the form shall send in its place
   * under `name` (an id), or to nothing; rejects when it has failed, with a text if there is one for the visitor.
   * Without it the files go with the form.
   */
  upload?: Upload | undefined;
  /** The files that are listed have changed. */
  onFilesChange?: ((files: readonly File[]) => void) | undefined;
}

const id: UiContractId = 'ui/FileUpload@1';

const usual: readonly FileType[] = ['pdf', 'jpg', 'png'];
const megabyte = 1024 ** 2;

/**
 * A field for files. Without script it is the field of the browser, and the server checks; with script each file is
 * checked when it is chosen, listed with its size, and sent at once if you like.
 */
export function FileUpload({
  accept = usual,
  maxSize = 2 * megabyte,
  maxFiles = 1,
  upload,
  onFilesChange,
  ...field
}: FileUploadProps): ReactElement {
  const { locale } = field;
  const text = words(fileUploadText, locale);
  const input = useRef<HTMLInputElement>(null);
  const known = list(accept).filter((type) => fileTypes.includes(type));
  const limits = {
    accept: known.length ? known : usual,
    maxSize: maxSize > 0 ? maxSize : 2 * megabyte,
    maxFiles: maxFiles >= 1 ? Math.floor(maxFiles) : 1,
  };
  if (process.env.NODE_ENV !== 'production' && !(known.length && maxSize > 0 && maxFiles >= 1)) {
    complain(
      'FileUpload',
      `accept [${accept}], maxSize ${maxSize} and maxFiles ${maxFiles} let no file through. Nobody could answer, so the default is used instead. Pass at least one of ${fileTypes.join(', ')}, a size above 0 and a number from 1.`,
    );
  }
  const { entries, problems, add, remove, retry } = useFiles(input, limits, upload, onFilesChange);

  const count = (n: number) => formatNumber(n, { locale }) ?? '';
  const names = limits.accept.map((type) => type.toUpperCase());
  const last = names.pop();
  const values = {
    types: names.length ? `${names.join(', ')} ${text.or} ${last}` : `${last}`,
    size: fileSize(limits.maxSize, locale) ?? '',
    count: count(limits.maxFiles),
  };
  const rules = [text.types, text.max, limits.maxFiles > 1 && text.most];
  const wrong = problemsText(problems, text, values, count);
  const shown = {
    ...field,
    hint: (
      <>
        {field.hint} {rules.map((rule) => rule && `${fill(rule, values)} `)}
      </>
    ),
    error: wrong ?? field.error,
  };

  const number = (state: string) => entries.filter((entry) => entry.state === state).length;
  const failed = number('failed');
  const told =
    entries.length > 0 &&
    fill(upload ? text.sent : text.chosen, { count: count(entries.length), done: count(number('done')) }) +
      (failed ? ` ${fill(text.bad, { count: count(failed) })}` : '');
  useEffect(() => {
    if (told) announce(told);
  }, [told]);
  const bad = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (Object.keys(problems).length) announce(bad.current?.textContent ?? '');
  }, [problems]);

  return (
    <Field data-kpu={id} {...shown} error={wrong ? <span ref={bad}>{wrong}</span> : field.error}>
      <input
        {...fieldControl(shown)}
        // What has been sent already is an answer.
        required={!field.optional && !entries.length}
        ref={input}
        type="file"
        accept={limits.accept.flatMap(endings).join()}
        multiple={limits.maxFiles > 1}
        onChange={(event) => add([...(event.currentTarget.files ?? [])])}
      />
      {entries.length > 0 && (
        <ul className={styles.root} aria-label={`${text.list}: ${field.label}`}>
          {entries.map(({ id, file, state, share, answer, reason }) => (
            <li key={id}>
              <div className={bar.root}>
                <bdi>{file.name}</bdi> <small>{fileSize(file.size, locale)}</small>
                {state && (
                  <div className={state === 'failed' ? error : undefined}>
                    {state === 'failed' && <IconAlertOctagon />}
                    <span>
                      {text[state]}
                      {reason && <>: {reason}</>}
                    </span>
                    {state === 'uploading' && <progress value={share} max={1} aria-label={file.name} />}
                  </div>
                )}
                {answer && <input type="hidden" name={field.name} value={answer} disabled={field.disabled} />}
              </div>
              {state === 'failed' && (
                <Button variant="quiet" aria-label={`${text.retry}: ${file.name}`} onClick={() => retry(id)}>
                  {text.retry}
                </Button>
              )}
              <Button
                variant="quiet"
                aria-label={`${state === 'uploading' ? text.cancel : text.remove}: ${file.name}`}
                onClick={() => {
                  remove(id);
                  announce(`${file.name}: ${text.removed}`);
                  input.current?.focus();
                }}
              >
                {state === 'uploading' ? text.cancel : text.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Field>
  );
}
