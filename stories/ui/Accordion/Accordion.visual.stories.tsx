import { Accordion } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { faq } from './faq.ts';

const meta = {
  title: 'UI/Accordion (Akordeon)/Visual',
  component: Accordion,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Accordion
        level={2}
        items={[
          ...faq.slice(0, 2).map((item, i) => ({ ...item, open: i === 1 })),
          {
            title: 'Bagaimana pertanggungjawaban penyelenggaraan pemilihan dipublikasikan kepada masyarakat?',
            children: (
              <>
                <p>Setiap tahun (CONTOH).</p>
                <p>
                  <a href="#laporan">Laporan tahunan</a>
                </p>
              </>
            ),
            open: true,
          },
        ]}
      />
    </ThemeMatrix>
  ),
};
