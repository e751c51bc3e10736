import { Prose } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { article } from './article.tsx';

const meta = { title: 'UI/Prose/Visual', component: Prose, tags: ['visual', '!autodocs'] } satisfies Meta;
export default meta;

export const Elements: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Prose>{article}</Prose>
    </ThemeMatrix>
  ),
};
