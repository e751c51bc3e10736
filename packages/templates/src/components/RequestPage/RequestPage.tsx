import { deadline, formModels, requestFields, serviceCost } from '@situs-kpu/standard';
import { Alert, Button, LinkList, RadioGroup, TextArea, TextField } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { DocumentList } from '../../page/DocumentList.tsx';
import { fill } from '../../page/fill.ts';
import { chosen, formState, Received, refusing } from '../../page/formFields.tsx';
import { OfficeWays } from '../../page/OfficeWays.tsx';
import { Part } from '../../page/Part.tsx';
import { pageLinks } from '../../page/pageLinks.ts';
import { ServiceForm } from '../../page/ServiceForm.tsx';
import { safeAddress } from '../../page/safeAddress.ts';
import { serviceText } from '../../page/serviceText.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import { Terms, termWords } from '../../page/Terms.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { VerificationNote } from '../../page/VerificationNote.tsx';
import type { RequestPageContent } from './content.ts';
import { requestPageText } from './text.ts';

export interface RequestPageProps extends TemplateProps<RequestPageContent> {}

/** "Melihat/membaca/mendengarkan" may go on in the next line after each stroke, on a phone. */
const breakable = (words: string): ReactNode[] =>
  words.split(/(?<=\S\/)(?=\S)/).map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {part}
    </Fragment>
  ));

const contract: TemplatesContractId = 'templates/RequestPage@1';
const model = formModels.filter(({ id }) => id === 'PPID-B');
const asked = requestFields.filter(({ web }) => web);
const names = asked.map(({ id }) => id);

/** What the browser may fill in; nothing of it is kept by the page. */
const autoComplete: Readonly<Record<string, string>> = {
  nama: 'name',
  alamat: 'street-address',
  pekerjaan: 'organization-title',
  kontak: 'email',
};
/** Answers of more than one line. */
const long: Readonly<Record<string, number>> = { alamat: 3, rincian: 6, tujuan: 3 };

/** A request for information: the fields of Model PPID-B as a plain form, with terms and cost beside it. */
export function RequestPage({ page = 'permohonan', content, ...rest }: RequestPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id' } = site;
  const text = requestPageText[locale];
  const shared = serviceText[locale];
  const { typed, errorOf, errors, hidden } = formState(content?.form);
  const action = safeAddress(content?.form?.action);
  const documents = list(content?.documents);
  const received = content?.received;
  const hints: Readonly<Record<string, string>> = {
    kontak: text.contactHint,
    rincian: text.detailsHint,
    tujuan: text.purposeHint,
    'cara-salinan': text.copyHint,
  };
  const field = ({ id, label, options }: (typeof asked)[number]) => {
    const words = label[locale];
    const common = {
      name: id,
      label: words,
      hint: hints[id],
      error: errorOf(id),
      personal: true,
      locale,
    };
    if (options)
      return (
        <RadioGroup
          key={id}
          {...common}
          options={options.map((option) => ({ value: option.id, label: option.label[locale] }))}
          defaultValue={chosen(typed(id), options)}
          optional={id === 'cara-salinan'}
        />
      );
    const more = { ...common, autoComplete: autoComplete[id] ?? 'off', defaultValue: typed(id) };
    return long[id] ? (
      <TextArea key={id} {...more} rows={long[id]} />
    ) : (
      <TextField key={id} {...more} {...refusing(fill(shared.privateError, { label: words }))} />
    );
  };
  const answer = deadline('jawaban').terms;
  const before = fill(text.before, {
    outside: termWords(answer['luar-tahapan']?.value, locale),
    during: termWords(answer.tahapan?.value, locale),
    cost: serviceCost.text[locale],
    mark: Object.values(answer).some((limit) => limit?.verification.state === 'unverified')
      ? ` (${shared.unverified.toLowerCase()})`
      : '',
  });
  const next = pageLinks(site, ['prosedur', 'cekStatus', 'keberatan', 'dip', 'hakPemohon']);
  return (
    <TemplatePage contract={contract} page={page} content={content} {...rest}>
      {typeof received === 'object' && received !== null && !Array.isArray(received) ? (
        <Received site={site} received={received} words={text.received} />
      ) : (
        <Part heading={text.form}>
          {action ? (
            <>
              <p>{before}</p>
              <Alert heading={shared.private} locale={locale} />
              <ServiceForm
                action={action}
                errors={errors(names)}
                labels={Object.fromEntries(asked.map(({ id, label }) => [id, label[locale]]))}
                locale={locale}
              >
                {hidden.map(([name, value]) => (
                  <input key={name} type="hidden" name={name} value={value} />
                ))}
                {asked.map(field)}
                <Button type="submit">{text.submit}</Button>
              </ServiceForm>
            </>
          ) : (
            <>
              <p>{shared.noAction}</p>
              <Part heading={text.write} level={3}>
                <ul>
                  {asked.map(({ id, label, options }) => (
                    <li key={id}>
                      {breakable(
                        [label[locale], options?.map((option) => option.label[locale]).join(' / ')]
                          .filter(Boolean)
                          .join(': '),
                      )}
                    </li>
                  ))}
                </ul>
                <p>{shared.private}</p>
              </Part>
            </>
          )}
        </Part>
      )}
      <Part heading={text.terms}>
        <Terms steps={['kelengkapan', 'melengkapi', 'jawaban', 'perpanjangan']} locale={locale} />
      </Part>
      <Part heading={text.who}>
        <p>{text.whoText}</p>
      </Part>
      {documents.length > 0 && (
        <Part heading={shared.documents}>
          <DocumentList documents={documents} locale={locale} />
        </Part>
      )}
      <Part heading={shared.otherWays}>
        <OfficeWays site={site} eppid={content?.eppid} />
      </Part>
      {next.length > 0 && (
        <Part heading={text.next}>
          <LinkList items={next} />
        </Part>
      )}
      <VerificationNote stated={model} what={text.model} locale={locale} />
    </TemplatePage>
  );
}
