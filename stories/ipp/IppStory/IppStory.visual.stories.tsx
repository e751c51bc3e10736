import { IppStory } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppStory (Cerita indeks)/Visual',
  component: IppStory,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => (
        <>
          <IppStory model={models.pilkada} region="13.75" length="lengkap" id={`a-${theme}`} />
          <IppStory model={models.pilkada} region="33.72" hideStatus id={`b-${theme}`} />
          <IppStory model={models.contoh} region="33.72" hideStatus id={`c-${theme}`} />
        </>
      )}
    </ThemeMatrix>
  ),
};
