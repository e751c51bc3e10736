import { IppHistory } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { plan, progress, untouched } from '../progress.ts';

/** The CONTOH indicator with two versions. */
const rival =
  progress.regions
    .find(({ region }) => region === '33.21')
    ?.indicators.find(({ history }) => history.length > 3)?.id ?? '';

const meta = {
  title: 'IPP/IppHistory',
  component: IppHistory,
  args: { progress, plan, region: '33.21', indicator: rival, locale: 'id' },
  argTypes: { progress: { control: false }, plan: { control: false } },
} satisfies Meta<typeof IppHistory>;
export default meta;

type Story = StoryObj<typeof meta>;

export const DuaVersi: Story = {};
export const TanpaRiwayat: Story = { args: { progress: untouched('33.72'), region: '33.72' } };
export const TidakDikenal: Story = { args: { indicator: 'tidak-ada' } };
export const English: Story = { args: { locale: 'en' } };
