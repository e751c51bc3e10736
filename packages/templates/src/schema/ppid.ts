import { annualReportPageSchema } from '../components/AnnualReportPage/schema.ts';
import { complaintPageSchema } from '../components/ComplaintPage/schema.ts';
import { contactPageSchema } from '../components/ContactPage/schema.ts';
import { faqPageSchema } from '../components/FaqPage/schema.ts';
import { immediateNoticePageSchema } from '../components/ImmediateNoticePage/schema.ts';
import { informationCategoryPageSchema } from '../components/InformationCategoryPage/schema.ts';
import { legalListPageSchema } from '../components/LegalListPage/schema.ts';
import { linkPageSchema } from '../components/LinkPage/schema.ts';
import { objectionPageSchema } from '../components/ObjectionPage/schema.ts';
import { ppidHomePageSchema } from '../components/PpidHomePage/schema.ts';
import { procedurePageSchema } from '../components/ProcedurePage/schema.ts';
import { programmePageSchema } from '../components/ProgrammePage/schema.ts';
import { publicInformationListPageSchema } from '../components/PublicInformationListPage/schema.ts';
import { requestPageSchema } from '../components/RequestPage/schema.ts';
import { serviceListPageSchema } from '../components/ServiceListPage/schema.ts';
import { servicePageSchema } from '../components/ServicePage/schema.ts';
import { statusCheckPageSchema } from '../components/StatusCheckPage/schema.ts';
import { surveyPageSchema } from '../components/SurveyPage/schema.ts';

export const ppidSchemas = {
  AnnualReportPage: annualReportPageSchema,
  ComplaintPage: complaintPageSchema,
  ContactPage: contactPageSchema,
  FaqPage: faqPageSchema,
  ImmediateNoticePage: immediateNoticePageSchema,
  InformationCategoryPage: informationCategoryPageSchema,
  LegalListPage: legalListPageSchema,
  LinkPage: linkPageSchema,
  ObjectionPage: objectionPageSchema,
  PpidHomePage: ppidHomePageSchema,
  ProcedurePage: procedurePageSchema,
  ProgrammePage: programmePageSchema,
  PublicInformationListPage: publicInformationListPageSchema,
  RequestPage: requestPageSchema,
  ServiceListPage: serviceListPageSchema,
  ServicePage: servicePageSchema,
  StatusCheckPage: statusCheckPageSchema,
  SurveyPage: surveyPageSchema,
} as const;
