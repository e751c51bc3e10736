import * as ui from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Icon (Ikon)/Visual',
  component: ui.Icon,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const all = Object.entries(ui).filter(([name]) => /^Icon[A-Z]/.test(name)) as [
  string,
  (props: ui.IconProps) => ReactElement,
][];

export const Sizes: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {ui.iconSizes.map((size) => (
        <ui.Cluster key={size} space={2}>
          {all.map(([name, Drawing]) => (
            <Drawing key={name} size={size} />
          ))}
          <ui.Icon path="M4 12h16M12 4v16" size={size} label="Tambah" />
        </ui.Cluster>
      ))}
    </ThemeMatrix>
  ),
};
