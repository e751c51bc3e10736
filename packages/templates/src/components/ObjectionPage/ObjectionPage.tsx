import { objectionReasons } from '@situs-kpu/standard';
import { Alert, Button, LinkList, RadioGroup, TextArea, TextField } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
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
import { Terms } from '../../page/Terms.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { objectionFormFields } from './checkObjection.ts';
import type { ObjectionPageContent } from './content.ts';
import { objectionPageText } from './text.ts';

export interface ObjectionPageProps extends TemplateProps<ObjectionPageContent> {}

const contract: TemplatesContractId = 'templates/ObjectionPage@1';
const names = objectionFormFields.map(({ id }) => id);

/** An objection to how a request was answered: the seven reasons of the law as a plain form, with the terms. */
export function ObjectionPage({ page = 'keberatan', content, ...rest }: ObjectionPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id' } = site;
  const text = objectionPageText[locale];
  const shared = serviceText[locale];
  const { typed, errorOf, errors, hidden } = formState(content?.form);
  const action = safeAddress(content?.form?.action);
  const documents = list(content?.documents);
  const received = content?.received;
  const next = pageLinks(site, ['prosedur', 'permohonan', 'cekStatus', 'hakPemohon']);
  const labels = Object.fromEntries(objectionFormFields.map(({ id, label }) => [id, label[locale]]));
  const line = (name: string, autoComplete: string, more: { hint?: string; optional?: boolean } = {}) => (
    <TextField
      name={name}
      label={labels[name] ?? name}
      error={errorOf(name)}
      defaultValue={typed(name)}
      autoComplete={autoComplete}
      personal
      {...refusing(fill(shared.privateError, { label: labels[name] ?? name }))}
      {...more}
      locale={locale}
    />
  );
  return (
    <TemplatePage contract={contract} page={page} content={content} {...rest}>
      {typeof received === 'object' && received !== null && !Array.isArray(received) ? (
        <Received site={site} received={received} words={text.received} />
      ) : (
        <>
          <p>{text.when}</p>
          <Part heading={text.form}>
            {action ? (
              <>
                <Alert heading={shared.private} locale={locale} />
                <ServiceForm action={action} errors={errors(names)} labels={labels} locale={locale}>
                  {hidden.map(([name, value]) => (
                    <input key={name} type="hidden" name={name} value={value} />
                  ))}
                  {line('nama', 'name')}
                  {line('kontak', 'email')}
                  {line('no-pendaftaran', 'off', { hint: text.registrationHint, optional: true })}
                  <RadioGroup
                    name="alasan"
                    label={text.reason}
                    hint={text.law}
                    error={errorOf('alasan')}
                    options={objectionReasons.map(({ id, label }) => ({ value: id, label: label[locale] }))}
                    defaultValue={chosen(typed('alasan'), objectionReasons)}
                    personal
                    locale={locale}
                  />
                  <TextArea
                    name="uraian"
                    label={text.details}
                    hint={text.detailsHint}
                    error={errorOf('uraian')}
                    defaultValue={typed('uraian')}
                    autoComplete="off"
                    optional
                    personal
                    locale={locale}
                  />
                  <Button type="submit">{text.submit}</Button>
                </ServiceForm>
              </>
            ) : (
              <>
                <p>{shared.noAction}</p>
                <Part heading={`${text.reasons} (${text.law})`} level={3}>
                  <ol>
                    {objectionReasons.map(({ id, label }) => (
                      <li key={id}>{label[locale]}</li>
                    ))}
                  </ol>
                </Part>
              </>
            )}
          </Part>
        </>
      )}
      <Part heading={text.terms}>
        <Terms steps={['keberatan', 'tanggapan-keberatan', 'sengketa']} locale={locale} />
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
        <Part heading={shared.links}>
          <LinkList items={next} />
        </Part>
      )}
    </TemplatePage>
  );
}
