import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import type { Locale } from '../../core/model.ts';
import type { Evidence, ProgressZone } from '../../core/progress/model.ts';
import { Moment, Sample } from '../../progress/Frame.tsx';
import * as styles from '../../progress/ProgressParts.css.ts';
import { RemoveEvidence } from '../../progress/RemoveEvidence.tsx';
import { cx, sizeText } from '../../progress/words.ts';
import { evidenceText } from '../../texts/progress-evidence.ts';

export interface IppEvidenceListProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Documents of one indicator, those taken away too. */
  evidence: readonly Evidence[];
  /** Zone in which times are printed. @default 'WIB' */
  zone?: ProgressZone;
  /** Made-up data: shows the mark CONTOH. @default false */
  sample?: boolean;
  /** Takes a document away, by its id. Without it the list is only read. */
  onRemove?: (id: string) => void;
  /** Language. @default 'id' */
  locale?: Locale;
}

const id: IppContractId = 'ipp/IppEvidenceList@1';

/** What proves an entry: names, sizes and hashes. The files themselves are never here. */
export function IppEvidenceList({
  evidence,
  zone = 'WIB',
  sample = false,
  onRemove,
  locale = 'id',
  className,
  ...rest
}: IppEvidenceListProps): ReactElement {
  const text = evidenceText[locale];
  const given = Array.isArray(evidence) ? (evidence as readonly Evidence[]).filter((one) => one?.id) : [];
  // What counts stands first, in the order in which it came.
  const all = [
    ...given.filter((one) => one.removedAt === null),
    ...given.filter((one) => one.removedAt !== null),
  ];
  return (
    <div data-kpu={id} className={cx(styles.widget, className)} {...rest}>
      {sample && (
        <p>
          <Sample locale={locale} />
        </p>
      )}
      {all.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <ul className={styles.entries} aria-label={text.list}>
            {all.map((one) => (
              <li key={`${one.id} ${one.name} ${one.addedAt}`}>
                <p>
                  <bdi className={one.removedAt === null ? undefined : styles.gone}>
                    <b>{one.name}</b>
                  </bdi>{' '}
                  (<bdi>{one.type}</bdi>, {sizeText(one.size, locale)}, {text.visibility[one.visibility]}),{' '}
                  {text.added} <Moment at={one.addedAt} zone={zone} locale={locale} />
                  {one.removedAt !== null && (
                    <>
                      , {text.removed} <Moment at={one.removedAt} zone={zone} locale={locale} />
                    </>
                  )}
                </p>
                <p className={styles.hash}>{one.sha256 === null ? text.noHash : <>SHA-256 {one.sha256}</>}</p>
                {onRemove && one.removedAt === null && (
                  <RemoveEvidence id={one.id} name={one.name} onRemove={onRemove} locale={locale} />
                )}
              </li>
            ))}
          </ul>
          <p className={styles.notes}>{text.onlyDescribed}</p>
        </>
      )}
    </div>
  );
}
