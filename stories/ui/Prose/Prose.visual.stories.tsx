import { Prose } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { article } from './article.tsx';

const meta = {
  title: 'UI/Prose (Teks bacaan)/Visual',
  component: Prose,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Elements: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Prose>{article}</Prose>
    </ThemeMatrix>
  ),
};
