import { DescriptionList, NumberText, type TabsItem } from '@situs-kpu/ui';

/** Votes by district from the recapitulation of Kota Surakarta, 4 December 2024. */
const votes = [
  ['Laweyan', 19_373, 34_088],
  ['Serengan', 10_762, 17_755],
  ['Pasar Kliwon', 20_418, 24_481],
  ['Jebres', 33_920, 48_224],
  ['Banjarsari', 36_998, 61_422],
] as const;

export const districts = (prefix = ''): TabsItem[] =>
  votes.map(([label, one, two]) => ({
    label,
    id: `${prefix}${label.toLowerCase().replace(' ', '-')}`,
    children: (
      <DescriptionList
        items={[
          { label: '1. Teguh Prakosa – Bambang Nugroho', value: <NumberText value={one} unit="suara" /> },
          { label: '2. Respati Ardi – Astrid Widayani', value: <NumberText value={two} unit="suara" /> },
        ]}
      />
    ),
  }));
