import {
  IppBandRuler,
  IppCategoryBar,
  IppDecomposition,
  IppDimensionProfile,
  IppDistribution,
  IppDownload,
  IppMap,
  IppMethodNote,
  IppRankTable,
  IppScoreCard,
  IppStory,
} from '@situs-kpu/ipp';
import { PageShell } from '@situs-kpu/templates';
import { Heading, Section } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { models, provinceMap } from '../ipp/public.ts';
import { site, wholePage } from '../utils/site.ts';

const meta = {
  title: 'Pages/Indeks Partisipasi',
  component: PageShell,
  tags: ['!autodocs'],
  args: {
    site,
    title: 'Indeks Partisipasi',
    breadcrumb: [{ label: 'Beranda', href: '/' }],
    children: null,
  },
  argTypes: { site: { control: false }, children: { control: false } },
  parameters: wholePage,
} satisfies Meta<typeof PageShell>;
export default meta;

type Story = StoryObj<typeof meta>;

const model = models.pilkada;
const part = { hideStatus: true } as const;

/** A page about one region: story, card, where it lies, its dimensions, and what the index is. */
function Region({ region, name, within }: { region: string; name: string; within: string }) {
  return (
    <>
      <Heading level={1}>Indeks Partisipasi Pilkada 2024 di {name}</Heading>
      <IppStory model={model} region={region} hideSources />
      <Section heading="Nilai dan kategorinya">
        <IppScoreCard model={model} region={region} {...part} />
        <IppBandRuler model={model} region={region} compare={[within]} {...part} />
      </Section>
      <Section heading="Lima dimensi">
        <IppDimensionProfile model={model} region={region} {...part} />
        <IppDecomposition model={model} region={region} {...part} hideSources />
      </Section>
      <Section heading="Kabupaten dan kota di Indonesia">
        <IppCategoryBar model={model} {...part} />
      </Section>
      <IppMethodNote model={model} {...part} />
      <IppDownload model={model} within={within} region={region} headingLevel={2} {...part} hideSources />
    </>
  );
}

/** Real: index 79,10, and of its 35 regencies and cities only the class of Klaten is public. */
export const JawaTengah: Story = {
  args: {
    title: 'Jawa Tengah',
    children: (
      <>
        <Heading level={1}>Indeks Partisipasi Pilkada 2024 di Jawa Tengah</Heading>
        <IppStory model={model} region="33" length="lengkap" hideSources />
        <Section heading="Nilai dan kategorinya">
          <IppScoreCard model={model} region="33" {...part} />
          <IppBandRuler model={model} region="33" compare={['35', '71', '73']} {...part} />
        </Section>
        <Section heading="Provinsi lain">
          <IppRankTable model={model} level="provinsi" {...part} />
          <IppDistribution model={model} level="provinsi" highlight={['33']} {...part} hideSources />
          <IppCategoryBar model={model} level="provinsi" {...part} />
        </Section>
        <Section heading="35 kabupaten dan kota">
          <IppMap model={model} geometry={provinceMap} within="33" list="folded" {...part} />
        </Section>
        <IppMethodNote model={model} {...part} />
        <IppDownload model={model} within="33" headingLevel={2} {...part} hideSources />
      </>
    ),
  },
};
/** Real: a measured city with index, class and five dimensions, and a real turnout that is another figure. */
export const Bukittinggi: Story = {
  args: { title: 'Bukittinggi', children: <Region region="13.75" name="Kota Bukittinggi" within="13" /> },
};
/** Real: measured, and nothing is published. */
export const Surakarta: Story = {
  args: { title: 'Surakarta', children: <Region region="33.72" name="Kota Surakarta" within="33" /> },
};
export const Cetak: Story = { args: { ...Bukittinggi.args }, globals: { theme: 'print' } };
