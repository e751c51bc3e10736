import { ResultMap } from '@situs-kpu/results';
import {
  pilbupBangka2024,
  pilbupBaritoUtara2024,
  pilgubJakarta2024,
  pilgubJawaTengah2024,
  pilgubSurakarta2024,
  pilwalkotPangkalpinang2024,
  pilwalkotSurakarta2024,
  ppwp2024,
  ppwpSurakarta2024,
} from '@situs-kpu/results/fixtures';
import { ResultPage } from '@situs-kpu/templates';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { nationMap, provinceMap, surakartaMap } from '../results/maps.ts';
import { sirekap } from '../results/results.ts';
import { site, wholePage } from '../utils/site.ts';

const meta = {
  title: 'Pages/Hasil pemilihan',
  component: ResultPage,
  tags: ['!autodocs'],
  args: { site, result: pilwalkotSurakarta2024(), path: '/hasil/pilwalkot-2024' },
  argTypes: { site: { control: false }, result: { control: false } },
  parameters: wholePage,
} satisfies Meta<typeof ResultPage>;
export default meta;

type Story = StoryObj<typeof meta>;

const pilwalkot = pilwalkotSurakarta2024();
const jawaTengah = sirekap('pilgubJawaTengah');
const nasional = ppwp2024();
const part = { list: 'folded', hideStatus: true, hideSources: true } as const;

/** Recapitulated in the city, five kecamatan. */
export const Pilwalkot2024: Story = {
  args: {
    next: [{ label: 'Hasil Pilgub Jawa Tengah 2024 di Kota Surakarta', href: '/hasil/pilgub-2024' }],
    children: <ResultMap result={pilwalkot} geometry={surakartaMap} measure="options" {...part} />,
  },
};
export const Pilgub2024: Story = { args: { result: pilgubSurakarta2024(), path: '/hasil/pilgub-2024' } };
export const Presiden2024: Story = { args: { result: ppwpSurakarta2024(), path: '/hasil/ppwp-2024' } };
/** Provisional, 35 regencies and cities: how far the count is, and no option ahead of another. */
export const JawaTengahSementara: Story = {
  args: {
    result: jawaTengah,
    path: '/hasil/pilgub-jawa-tengah-sementara-2024',
    children: <ResultMap result={jawaTengah} geometry={provinceMap} measure="progress" {...part} />,
  },
};
/** Determined; figures by regency are not known from the same source, so none are shown. */
export const JawaTengahDitetapkan: Story = {
  args: { result: pilgubJawaTengah2024(), path: '/hasil/pilgub-jawa-tengah-2024' },
};
/** The blank column is number 2. */
export const Bangka: Story = { args: { result: pilbupBangka2024(), path: '/hasil/pilbup-bangka-2024' } };
/** The blank column is number 1. */
export const Pangkalpinang: Story = {
  args: { result: pilwalkotPangkalpinang2024(), path: '/hasil/pilwalkot-pangkalpinang-2024' },
};
/** 50,07%, where more than half decides. */
export const Jakarta: Story = { args: { result: pilgubJakarta2024(), path: '/hasil/pilgub-jakarta-2024' } };
/** Two rulings, figures before and after a repeated vote. */
export const BaritoUtara: Story = {
  args: { result: pilbupBaritoUtara2024(), path: '/hasil/pilbup-barito-utara-2024' },
};
/** 38 provinces and Luar Negeri. */
export const Nasional: Story = {
  args: {
    result: nasional,
    path: '/hasil/ppwp-nasional-2024',
    children: <ResultMap result={nasional} geometry={nationMap} measure="options" {...part} />,
  },
};
export const English: Story = { args: { site: { ...site, locale: 'en' } } };
export const Cetak: Story = { globals: { theme: 'print' } };
