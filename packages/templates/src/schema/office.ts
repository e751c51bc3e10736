import { districtPageSchema } from '../components/DistrictPage/schema.ts';
import { memberListPageSchema } from '../components/MemberListPage/schema.ts';
import { memberPageSchema } from '../components/MemberPage/schema.ts';
import { organisationPageSchema } from '../components/OrganisationPage/schema.ts';
import { stagesPageSchema } from '../components/StagesPage/schema.ts';
import { textPageSchema } from '../components/TextPage/schema.ts';

export const officeSchemas = {
  TextPage: textPageSchema,
  OrganisationPage: organisationPageSchema,
  MemberListPage: memberListPageSchema,
  MemberPage: memberPageSchema,
  StagesPage: stagesPageSchema,
  DistrictPage: districtPageSchema,
} as const;
