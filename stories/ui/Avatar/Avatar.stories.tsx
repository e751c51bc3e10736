import { Avatar, avatarSizes } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { picture } from '../Figure/picture.ts';

const meta = {
  title: 'UI/Avatar (Foto diri atau inisial)',
  component: Avatar,
  args: { name: 'Prof. Dr. H. Bambang Christanto, S.E., M.M. (CONTOH)', size: 'lg' },
  argTypes: { size: { control: 'inline-radio', options: avatarSizes } },
} satisfies Meta<typeof Avatar>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Portrait: Story = { args: { src: picture(300, 400) } };
/** The file is missing: the initials are under the picture, also without script. */
export const MissingPortrait: Story = { args: { src: 'data:image/jpeg,rusak' } };
export const WithoutName: Story = { args: { name: '' } };
/** Without the name beside it, it must be named. */
export const Alone: Story = { args: { named: true } };
