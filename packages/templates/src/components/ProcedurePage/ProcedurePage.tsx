import { type DeadlineStep, deadline, deadlineSteps, regulations, serviceRegimes } from '@situs-kpu/standard';
import { Form, LinkList, Print, Stepper, type StepperItem } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement, ReactNode } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { DocumentList } from '../../page/DocumentList.tsx';
import { LineList } from '../../page/LineList.tsx';
import { OfficeWays } from '../../page/OfficeWays.tsx';
import { Part } from '../../page/Part.tsx';
import { pageLinks } from '../../page/pageLinks.ts';
import { safeAddress } from '../../page/safeAddress.ts';
import { serviceText } from '../../page/serviceText.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import { Terms, termWords } from '../../page/Terms.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str, strings } from '../../page/values.ts';
import { CalculationExample, CalculationFields, CalculationResult } from './Calculation.tsx';
import type { ProcedurePageContent } from './content.ts';
import { procedurePageText } from './text.ts';

export interface ProcedurePageProps extends TemplateProps<ProcedurePageContent> {
  /**
   * The count of working days, for sites of plain files: `<DueCalculator />`. It takes the place of the form that a
   * server answers.
   */
  calculator?: ReactNode;
}

const contract: TemplatesContractId = 'templates/ProcedurePage@1';

/** Request, objection and dispute step by step, with the terms of both regimes and a count of working days. */
export function ProcedurePage({
  page = 'prosedur',
  content,
  calculator,
  ...rest
}: ProcedurePageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id' } = site;
  const text = procedurePageText[locale];
  const shared = serviceText[locale];
  const requirements = strings(content?.requirements);
  const documents = list(content?.documents);
  const calculation = content?.calculation;
  const action = safeAddress(calculation?.action);
  const errors = (['tanggal', 'rezim'] as const).flatMap((name) => {
    const message = str(calculation?.errors?.[name]?.[locale]);
    return message ? [{ name, message }] : [];
  });

  /** "Di luar tahapan: 10 hari kerja. Selama tahapan: 3 hari kerja." */
  const step = (name: DeadlineStep, label?: string): StepperItem => {
    const { name: own, terms } = deadline(name);
    return {
      label: label ?? own[locale],
      children: serviceRegimes
        .map((regime) => `${shared.regimes[regime]}: ${termWords(terms[regime]?.value, locale)}.`)
        .join(' '),
    };
  };
  const links = pageLinks(site, ['permohonan', 'keberatan', 'cekStatus', 'hakPemohon', 'dip', 'faq']);
  return (
    <TemplatePage contract={contract} page={page} content={content} {...rest}>
      <Part heading={text.request}>
        <Stepper
          label={text.request}
          items={[
            { label: text.requestStart, children: text.requestStartHow },
            step('kelengkapan'),
            step('melengkapi', text.complete),
            step('jawaban'),
            step('perpanjangan'),
            { label: text.received, children: text.receivedHow },
          ]}
          locale={locale}
        />
      </Part>
      {requirements.length > 0 && (
        <Part heading={text.requirements}>
          <LineList lines={requirements} />
        </Part>
      )}
      <Part heading={text.objection}>
        <Stepper
          label={text.objection}
          items={[
            step('keberatan'),
            step('tanggapan-keberatan'),
            { label: text.objectionReceived, children: text.objectionReceivedHow },
          ]}
          locale={locale}
        />
      </Part>
      <Part heading={text.dispute}>
        <Stepper
          label={text.dispute}
          items={[step('sengketa'), { label: text.disputeRun, children: text.disputeHow }]}
          locale={locale}
        />
      </Part>
      <Part heading={text.terms}>
        <Terms steps={deadlineSteps} locale={locale} />
      </Part>
      {(calculator || action) && (
        <Part id="hitung" heading={text.calculator}>
          <p>{text.calculatorWhy}</p>
          <CalculationExample locale={locale} />
          {calculator ?? (
            <>
              {/* What was typed stands in the result; an empty form on paper answers nothing. */}
              <Print only="screen">
                <Form
                  action={`${action?.replace(/#.*/, '')}#hitung`}
                  method="get"
                  errors={errors}
                  locale={locale}
                >
                  <CalculationFields calculation={calculation} locale={locale} />
                </Form>
              </Print>
              <CalculationResult calculation={calculation} locale={locale} />
            </>
          )}
        </Part>
      )}
      {documents.length > 0 && (
        <Part heading={shared.documents}>
          <DocumentList documents={documents} locale={locale} />
        </Part>
      )}
      <Part heading={text.start}>
        <OfficeWays site={site} eppid={content?.eppid} />
        {links.length > 0 && <LinkList items={links} />}
      </Part>
      <Part heading={text.basis}>
        <ul>
          {regulations.map(({ id, name }) => (
            <li key={id}>{name[locale]}</li>
          ))}
        </ul>
      </Part>
    </TemplatePage>
  );
}
