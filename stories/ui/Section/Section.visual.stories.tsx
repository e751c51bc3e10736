import { LinkList, Section, sectionTones } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { relatedNews } from '../../utils/site.ts';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Section (Bagian)/Visual',
  component: Section,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Tones: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {[undefined, ...sectionTones].map((tone) => (
        <Section
          key={tone ?? 'plain'}
          heading="Pengumuman dan pertanggungjawaban penyelenggaraan pemilihan"
          href="#semua"
          {...(tone && { tone })}
        >
          <LinkList items={relatedNews} />
        </Section>
      ))}
    </ThemeMatrix>
  ),
};
