import { ContactCard, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { contact } from '../../utils/office.ts';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { week } from './week.ts';

const meta = {
  title: 'UI/ContactCard (Kartu kontak)/Visual',
  component: ContactCard,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack>
        <ContactCard
          contact={contact}
          days={week}
          timeZone="Asia/Jakarta"
          now="2026-11-24T09:00+07:00"
          map={[-7.5667, 110.8167]}
        />
        <ContactCard contact={{}} />
        <ContactCard
          contact={{ ...contact, phone: '(0271) 000000 / 000001 pesawat 12', email: 'contoh[at]kpu.go.id' }}
          days={[{ day: 1, open: ['16:00', '08:00'] }]}
        />
      </Stack>
    </ThemeMatrix>
  ),
};
