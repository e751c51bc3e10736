import { districtPageSchema } from '../components/DistrictPage/schema.ts';
import { electedPageSchema } from '../components/ElectedPage/schema.ts';
import { errorPageSchema } from '../components/ErrorPage/schema.ts';
import { ippPageSchema } from '../components/IppPage/schema.ts';
import { ippProgressPageSchema } from '../components/IppProgressPage/schema.ts';
import { memberListPageSchema } from '../components/MemberListPage/schema.ts';
import { memberPageSchema } from '../components/MemberPage/schema.ts';
import { organisationPageSchema } from '../components/OrganisationPage/schema.ts';
import { printSheetPageSchema } from '../components/PrintSheetPage/schema.ts';
import { resultIndexPageSchema } from '../components/ResultIndexPage/schema.ts';
import { searchPageSchema } from '../components/SearchPage/schema.ts';
import { siteMapPageSchema } from '../components/SiteMapPage/schema.ts';
import { stagesPageSchema } from '../components/StagesPage/schema.ts';
import { statementPageSchema } from '../components/StatementPage/schema.ts';
import { textPageSchema } from '../components/TextPage/schema.ts';
import { voterDataPageSchema } from '../components/VoterDataPage/schema.ts';

export const officeSchemas = {
  TextPage: textPageSchema,
  OrganisationPage: organisationPageSchema,
  MemberListPage: memberListPageSchema,
  MemberPage: memberPageSchema,
  StagesPage: stagesPageSchema,
  ResultIndexPage: resultIndexPageSchema,
  DistrictPage: districtPageSchema,
  ElectedPage: electedPageSchema,
  VoterDataPage: voterDataPageSchema,
  IppPage: ippPageSchema,
  IppProgressPage: ippProgressPageSchema,
  SearchPage: searchPageSchema,
  SiteMapPage: siteMapPageSchema,
  StatementPage: statementPageSchema,
  ErrorPage: errorPageSchema,
  PrintSheetPage: printSheetPageSchema,
} as const;
