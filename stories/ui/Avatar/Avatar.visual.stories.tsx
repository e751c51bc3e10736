import { Avatar, avatarSizes, Cluster } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { picture } from '../Figure/picture.ts';

const meta = {
  title: 'UI/Avatar (Foto diri atau inisial)/Visual',
  component: Avatar,
  tags: ['visual', '!autodocs', 'visual-forced'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Sizes: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {avatarSizes.map((size) => (
        <Cluster key={size}>
          <Avatar size={size} name="Prof. Dr. H. Bambang Christanto, S.E., M.M." />
          <Avatar size={size} name="Suparno" />
          <Avatar size={size} name="Ni Made Wulandari" src={picture(300, 400)} />
          <Avatar size={size} name="Gambar Rusak" src="data:image/jpeg,rusak" />
          <Avatar size={size} name="" />
        </Cluster>
      ))}
    </ThemeMatrix>
  ),
};
