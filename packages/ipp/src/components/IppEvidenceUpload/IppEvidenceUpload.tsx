'use client';
import { FileUpload, LiveRegion } from '@situs-kpu/ui';
import { type ComponentPropsWithRef, type ReactElement, useEffect, useRef, useState } from 'react';
import type { IppContractId } from '../../contract.ts';
import type { EvidenceRule, Locale } from '../../core/model.ts';
import type { EvidenceVisibility } from '../../core/progress/model.ts';
import * as styles from '../../progress/ProgressParts.css.ts';
import { cx } from '../../progress/words.ts';
import { evidenceText } from '../../texts/progress-evidence.ts';
import type { NewEvidence } from '../../workbench/command.ts';
import { describeEvidence } from '../../workbench/evidence.ts';

export interface IppEvidenceUploadProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** What the indicator asks for: types, size, and whether it is required. */
  rule: EvidenceRule;
  /**
   * A file was chosen and described. Only the description is given; the file is read in the browser and goes nowhere.
   * Returns why it is not taken, in words, or nothing.
   */
  // biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing is the usual case
  onEvidence: (evidence: NewEvidence) => string | null | undefined | void;
  /** Ground of the name and id of the field; different for each on one page. */
  name: string;
  /** Who may know that the document exists. @default 'internal' */
  visibility?: EvidenceVisibility;
  /** Language. @default 'id' */
  locale?: Locale;
}

const id: IppContractId = 'ipp/IppEvidenceUpload@1';

const known = ['pdf', 'jpg', 'png', 'webp', 'docx', 'xlsx', 'csv', 'zip'] as const;
type Known = (typeof known)[number];

/** Types of the rule that the field knows. */
const typesOf = (accept: readonly string[]): Known[] => {
  const asked = accept
    .map((type) => type.toLowerCase().replace(/^\./, ''))
    .map((type) => (type === 'jpeg' ? 'jpg' : type));
  return known.filter((type) => asked.includes(type));
};

/** Where no limit is given: what a browser hashes without a long wait, in bytes. */
const largest = 100_000_000;

/** Checks a document and records its description as evidence. The document itself never leaves the browser. */
export function IppEvidenceUpload({
  rule,
  onEvidence,
  name,
  visibility = 'internal',
  locale = 'id',
  className,
  ...rest
}: IppEvidenceUploadProps): ReactElement {
  const text = evidenceText[locale];
  const [said, setSaid] = useState('');
  const [error, setError] = useState<string>();
  const [round, setRound] = useState(0);
  const alive = useRef(true);
  const refocus = useRef(false);
  const fieldId = `bukti-${name}`.replace(/[^\w-]/g, '-');
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
  // The field begins anew after each document; whoever works by keyboard stays in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a new round only
  useEffect(() => {
    if (refocus.current) document.getElementById(fieldId)?.focus();
    refocus.current = false;
  }, [round]);

  const take = async (files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    setError(undefined);
    setSaid(text.reading(file.name));
    const evidence = await describeEvidence(file, visibility);
    if (!alive.current) return;
    const refusal = onEvidence(evidence);
    setError(refusal || undefined);
    setSaid(
      refusal ? '' : evidence.sha256 === null ? text.recordedNoHash(file.name) : text.recorded(file.name),
    );
    refocus.current = true;
    setRound((before) => before + 1);
  };

  const types = typesOf(rule.accept);
  return (
    <div data-kpu={id} className={cx(styles.form, className)} {...rest}>
      <FileUpload
        key={round}
        name={name}
        id={fieldId}
        label={text.label}
        hint={[text.hint, rule.required && text.required, types.length === 0 && text.anyType]
          .filter(Boolean)
          .join(' ')}
        error={error}
        optional
        accept={types.length === 0 ? known : types}
        // The rule counts megabytes of a million bytes.
        maxSize={rule.maxMB !== null && rule.maxMB > 0 ? rule.maxMB * 1_000_000 : largest}
        onFilesChange={(files) => void take(files)}
        locale={locale}
      />
      {said && <p>{said}</p>}
      <LiveRegion message={said} version={round} />
    </div>
  );
}
