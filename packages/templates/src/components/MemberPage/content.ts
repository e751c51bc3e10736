import type { BodyContent, DocumentContent } from '../../page/fields.ts';
import type { DecisionContent } from '../../page/office.ts';
import type { PageContent } from '../../page/types.ts';
import type { CareerContent, MemberFacts } from '../MemberListPage/content.ts';

/** Content of `MemberPage`: one member. `title` is the full name with titles. */
export interface MemberPageContent extends PageContent, Omit<MemberFacts, 'role'> {
  /** "Ketua", "Anggota". */
  role?: string | undefined;
  /** What the member says of the own work, or the office of the member. */
  body?: BodyContent | undefined;
  /** What the member does in the division. */
  duties?: readonly string[] | undefined;
  education?: readonly CareerContent[] | undefined;
  organisations?: readonly CareerContent[] | undefined;
  /** Decision of appointment. */
  decision?: DecisionContent | undefined;
  documents?: readonly DocumentContent[] | undefined;
}
