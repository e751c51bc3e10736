/** The members of the office. */
import { divisions } from '../../config/office.ts';
import { count, type Data, type DataResult, filled, rows } from './read.ts';

export const memberTests = {
  /** `{ members: [{ name, role, division, career }] }` */
  membersComplete: ({ members }: Data) => {
    const entries = rows(members);
    if (!entries || entries.length === 0) return null;
    return entries.every(
      ({ name, role, division, career }) =>
        filled(name) && filled(role) && filled(division) && filled(career),
    );
  },

  /** `{ members: [{ division }], expected }`; divisions by id. */
  membersAsConfigured: ({ members, expected }: Data) => {
    const entries = rows(members);
    if (!entries || !count(expected)) return null;
    return (
      entries.length === expected &&
      entries.every(({ division }) => divisions.some(({ id }) => id === division))
    );
  },
} satisfies Record<string, (data: Data) => DataResult>;
