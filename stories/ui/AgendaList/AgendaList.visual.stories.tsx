import { AgendaList } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { agenda } from '../../utils/agenda.ts';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/AgendaList (Agenda)/Visual',
  component: AgendaList,
  tags: ['visual', 'visual-320', 'visual-forced', 'visual-print', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const zone = { timeZone: 'Asia/Jakarta' } as const;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <AgendaList
        {...zone}
        now="2026-08-05T10:00+07:00"
        icsHref="#agenda-ics"
        events={[
          ...agenda,
          { title: 'Rapat yang sudah lewat (CONTOH)', start: '2026-08-04' },
          {
            title: `Pemilihan${'walikotadanwakilwalikota'.repeat(6)}`,
            start: '2026-08-21',
            end: '2026-08-02',
          },
        ]}
      />
      <AgendaList {...zone} locale="en" events={agenda.slice(0, 1)} />
      <AgendaList {...zone} events={[]} empty="Agenda bulan ini diisi setelah rapat pleno." />
    </ThemeMatrix>
  ),
};
