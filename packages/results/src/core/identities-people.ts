/** Sums of people by list and sex, and of parties with their candidates. Used by `checkIdentities` only. */
import { type Finding, finding } from './findings.ts';
import type { Count, ElectionResult, LocalText, People } from './model.ts';
import { formatVotes, isCount, sumCounts } from './numbers.ts';

const lists = ['dpt', 'dptb', 'dpk'] as const;

function differs(
  code: 'people_sum' | 'voted_sum' | 'party_sum',
  paths: string[],
  expected: bigint,
  actual: number,
  what: LocalText,
): Finding[] {
  if (expected === BigInt(actual)) return [];
  return [
    finding(code, 'error', paths, expected, actual, {
      id: `${what.id}: seharusnya ${formatVotes(expected)}, tertulis ${formatVotes(actual)}. Cocokkan dengan dokumen sumber.`,
      en: `${what.en}: should be ${formatVotes(expected, 'en')}, but ${formatVotes(actual, 'en')} is given. Compare with the source document.`,
    }),
  ];
}

/** Men and women together are the total; with one of them unknown the other is at most the total. */
function checkSexes({ total, men, women }: People, path: string): Finding[] {
  const known = [men, women].filter(isCount);
  if (!isCount(total) || known.length === 0) return [];
  const sum = sumCounts(known) ?? 0n;
  if (known.length < 2 && sum <= BigInt(total)) return [];
  return differs('people_sum', [path], sum, total, {
    id: 'Jumlah pemilih tidak sama dengan laki-laki ditambah perempuan',
    en: 'The number of voters does not equal men plus women',
  });
}

/** Counts of people that are no counts. Totals of the entitled voters are checked with the area. */
function checkForm(people: People, path: string, totals: boolean): Finding[] {
  return (['total', 'men', 'women'] as const)
    .filter((key) => (key !== 'total' || totals) && people[key] !== null && !isCount(people[key]))
    .map((key) =>
      finding('not_a_count', 'error', [`${path}.${key}`], null, String(people[key]), {
        id: 'Nilai ini bukan jumlah pemilih. Isi bilangan bulat mulai dari 0, atau null bila belum diketahui.',
        en: 'This value is not a number of voters. Use a whole number from 0 up, or null when it is not known.',
      }),
    );
}

/** People who are entitled and people who voted: by sex, by list, and against the votes. */
export function checkPeople({ voters, voted, total }: ElectionResult): Finding[] {
  const found: Finding[] = [];
  for (const list of lists) {
    found.push(
      ...checkForm(voters[list], `voters.${list}`, false),
      ...checkSexes(voters[list], `voters.${list}`),
    );
  }
  for (const list of [...lists, 'all'] as const) {
    found.push(...checkForm(voted[list], `voted.${list}`, true), ...checkSexes(voted[list], `voted.${list}`));
  }
  const all = voted.all.total;
  if (!isCount(all)) return found;
  const parts: Count[] = lists.map((list) => voted[list].total);
  const sum = parts.some((part) => part !== null && !isCount(part)) ? null : sumCounts(parts);
  if (sum !== null) {
    found.push(
      ...differs('voted_sum', ['voted.all'], sum, all, {
        id: 'Pengguna hak pilih tidak sama dengan jumlah pengguna dalam DPT, DPTb, dan DPK',
        en: 'The number of people who voted does not equal those of the lists DPT, DPTb and DPK together',
      }),
    );
  }
  if (isCount(total)) {
    found.push(
      ...differs('voted_sum', ['total', 'voted.all'], BigInt(all), total, {
        id: 'Suara sah ditambah tidak sah tidak sama dengan jumlah pengguna hak pilih',
        en: 'Valid plus invalid votes do not equal the number of people who voted',
      }),
    );
  }
  return found;
}

/** A party's votes are those of its list and of its candidates together. */
export function checkParties({ options }: ElectionResult): Finding[] {
  const found: Finding[] = [];
  options.forEach((option, index) => {
    const seen = new Set<string>();
    option.candidates.forEach((candidate, position) => {
      const path = `options.${index}.candidates.${position}`;
      if (seen.has(candidate.id)) {
        found.push(
          finding('duplicate_option', 'error', [path], null, null, {
            id: `Calon ${candidate.id} muncul dua kali dalam daftar ${option.name}. Hapus salah satunya.`,
            en: `Candidate ${candidate.id} occurs twice on the list of ${option.name}. Remove one.`,
          }),
        );
      }
      seen.add(candidate.id);
      if (candidate.votes === null || isCount(candidate.votes)) return;
      found.push(
        finding('not_a_count', 'error', [`${path}.votes`], null, String(candidate.votes), {
          id: 'Nilai ini bukan jumlah. Isi bilangan bulat mulai dari 0, atau null bila belum diketahui.',
          en: 'This value is not a count. Use a whole number from 0 up, or null when it is not known.',
        }),
      );
    });
    const parts = [option.listVotes, ...option.candidates.map(({ votes }) => votes)].filter(
      (votes) => votes !== null,
    );
    if (!isCount(option.votes) || parts.length === 0 || !parts.every(isCount)) return;
    const sum = sumCounts(parts) ?? 0n;
    // With a part still missing, or without the list of candidates, the known parts may be less, never more.
    const whole = option.candidates.length > 0 && parts.length === option.candidates.length + 1;
    if (!whole && sum <= BigInt(option.votes)) return;
    found.push(
      ...differs('party_sum', [`options.${index}.votes`], sum, option.votes, {
        id: `Suara ${option.name} tidak sama dengan suara partai ditambah suara calonnya`,
        en: `Votes for ${option.name} do not equal its list votes plus those of its candidates`,
      }),
    );
  });
  return found;
}
