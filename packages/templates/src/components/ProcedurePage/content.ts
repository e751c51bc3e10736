import type { AnswerDue } from '@situs-kpu/standard';
import type { LocalText } from '@situs-kpu/ui/core';
import type { DocumentContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** A count of working days that was asked for by the address of the page. From `calculateAnswer`. */
export interface CalculationContent {
  /** Page that answers to the form (`method="get"`). Without it there is no form: on plain files nothing would answer. */
  action?: string | undefined;
  /** What was typed: `tanggal-hari`, `tanggal-bulan`, `tanggal-tahun`, `rezim`. */
  values?: Readonly<Record<string, string>> | undefined;
  /** What is wrong, by the name of the field. */
  errors?: Readonly<Partial<Record<'tanggal' | 'rezim', LocalText | undefined>>> | undefined;
  /** Day of receipt, `2026-01-05`. */
  received?: string | undefined;
  /** The answer, from `answerDue`. */
  due?: AnswerDue | undefined;
}

/** Content of `ProcedurePage`. Steps, terms and cost come from the standard. */
export interface ProcedurePageContent extends PageContent {
  /** What an applicant of this office has to bring or write. */
  requirements?: readonly string[] | undefined;
  calculation?: CalculationContent | undefined;
  /** Address of the office's e-PPID. @default the one of the site, if it has one */
  eppid?: string | undefined;
  documents?: readonly DocumentContent[] | undefined;
}
