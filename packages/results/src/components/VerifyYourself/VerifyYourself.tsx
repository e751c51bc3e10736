import { Link } from '@situs-kpu/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import { type ElectionResult, type Locale, type SourceKind, sourceKinds } from '../../core/model.ts';
import { statuses } from '../../core/status.ts';
import { tolerant } from '../../core/tolerant.ts';
import { resultSourcesText } from '../../i18n.ts';
import { cx, factsOf, safeUrl } from '../../internal/facts.ts';
import { Terms } from '../../internal/Said.tsx';
import { Sample } from '../../internal/Sample.tsx';
import { verifyYourselfText } from '../../texts/sources.ts';
import * as styles from './VerifyYourself.css.ts';

/** Whom to tell about figures that differ. */
export interface VerifyContact {
  /** Office or desk, e.g. "Layanan informasi KPU Kota Surakarta". */
  name: string;
  /** Its page, `mailto:` or `tel:` address. Anything else is not linked. */
  href?: string | undefined;
}

export interface VerifyYourselfProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The result to check. Only its own sources are linked. */
  result: ElectionResult;
  /**
   * Whom to tell about figures that differ.
   * @default the local KPU office or the election supervisor, without an address
   */
  contact?: VerifyContact;
  /**
   * Language.
   * @default 'id'
   */
  locale?: Locale;
}

const id: ResultsContractId = 'results/VerifyYourself@1';

/**
 * How anyone can compare the figures with the forms: the polling station with C.Hasil, the sums with D.Hasil, the
 * result with its decision, and what to do where they differ. Links are those of the result, never invented ones.
 */
export function VerifyYourself({
  result: given,
  contact,
  locale = 'id',
  className,
  ...rest
}: VerifyYourselfProps): ReactElement {
  const result = tolerant(given);
  const text = verifyYourselfText[locale];
  const { figures, complete } = statuses[result.status];
  const decided = result.sources.some(({ kind }) => kind === 'keputusan_kpu' || kind === 'berita_acara');
  return (
    <div data-kpu={id} {...factsOf(result)} className={cx(styles.root, className)} {...rest}>
      {result.sample && (
        <p>
          <Sample locale={locale} />
        </p>
      )}
      <b>{text.heading}</b>
      {figures ? (
        <>
          {!complete && <p>{text.sirekap}</p>}
          <ol>
            <li>
              {text.tps}
              {documents(result, ['C.Hasil'], locale)}
            </li>
            <li>
              {text.sum}
              {documents(result, ['D.Hasil'], locale)}
            </li>
            {(complete || decided) && (
              <li>
                {text.decree}
                {documents(result, ['berita_acara', 'keputusan_kpu', 'putusan_mk'], locale)}
              </li>
            )}
            <li>
              {text.differ} {tell(contact, locale)} {text.keep}
            </li>
          </ol>
          <Terms
            ids={complete ? ['c_hasil', 'd_hasil'] : ['c_hasil', 'd_hasil', 'sirekap']}
            locale={locale}
          />
        </>
      ) : (
        <p>{text.before}</p>
      )}
    </div>
  );
}

/** The sources of some kinds that have an address; where there are none, that is said. */
function documents({ sources }: ElectionResult, kinds: readonly SourceKind[], locale: Locale): ReactElement {
  const linked = sources.flatMap((source, index) => {
    const href = safeUrl(source.url);
    return kinds.includes(source.kind) && href ? [{ source, href, index }] : [];
  });
  const { linked: label, notLinked } = verifyYourselfText[locale];
  if (linked.length === 0) return <small>{notLinked}</small>;
  return (
    <ul aria-label={label}>
      {linked.map(({ source, href, index }) => (
        <li key={index}>
          <Link href={href} locale={locale}>
            {source.title || nameOfKind(source.kind, locale)}
          </Link>
          {source.publisher && (
            <>
              , <bdi>{source.publisher}</bdi>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

const nameOfKind = (kind: SourceKind, locale: Locale) =>
  sourceKinds.includes(kind) ? resultSourcesText[locale].kinds[kind] : resultSourcesText[locale].heading;

function tell(contact: VerifyContact | undefined, locale: Locale) {
  const text = verifyYourselfText[locale];
  if (!contact?.name) return text.noContact;
  const { name, href = '' } = contact;
  const safe =
    safeUrl(href) ?? (/^(mailto:[^\s?]+@[^\s?]+|tel:\+?[\d-]+|\/(?!\/)\S*)$/i.test(href) ? href : null);
  const [before = '', after = ''] = text.contact('\u0000').split('\u0000');
  return (
    <>
      {before}
      {safe ? <a href={safe}>{name}</a> : <bdi>{name}</bdi>}
      {after}
    </>
  );
}
