import { NewsChecklist } from '@situs-kpu/templates';
import { Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { draft, office } from './draft.ts';

const meta = {
  title: 'Templates/NewsChecklist (Saran naskah berita)/Visual',
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <Stack>
      <NewsChecklist draft={draft} office={office} />
      <NewsChecklist draft={null} aria-label="Naskah kosong" />
      <NewsChecklist draft={{ title: 'Rapat' }} locale="en" />
    </Stack>
  ),
};
