import type { IppScores } from '@situs-kpu/ipp/core';
import type { BodyContent, DocumentContent, LinkContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** The indices whose instruments are published. */
export const ippEditions = ['pilkada-2024', 'pemilu-2024'] as const;
export type IppEdition = (typeof ippEditions)[number];

/** Content of `IppPage`: the participation index of an area. */
export interface IppPageContent extends PageContent {
  body?: BodyContent | undefined;
  /** Which index it is. @default that of which the scores say to be, else 'pilkada-2024' */
  edition?: IppEdition | undefined;
  /** The scores that are published, with their sources. */
  scores?: IppScores | undefined;
  /** Kemendagri code of the area with dots, `33.72`. @default that of the site */
  region?: string | undefined;
  /** Other areas to compare with on the ruler, by code. @default the province of a regency or city */
  compare?: readonly string[] | undefined;
  documents?: readonly DocumentContent[] | undefined;
  links?: readonly LinkContent[] | undefined;
}
