import { Badge, Cluster, IconGavel, StatusBadge, tones } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Badge/Visual',
  component: StatusBadge,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const words = {
  neutral: 'Arsip',
  info: 'Berlangsung',
  success: 'Ditetapkan',
  warning: 'Sementara',
  danger: 'Dibatalkan',
} as const;

export const Badges: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Cluster>
        <Badge>Pengumuman</Badge>
        {tones.map((tone) => (
          <StatusBadge key={tone} tone={tone}>
            {words[tone]}
          </StatusBadge>
        ))}
      </Cluster>
      <div className="sb-container-300">
        <StatusBadge tone="info" icon={<IconGavel size={16} />}>
          Perselisihan hasil pemilihan di Mahkamah Konstitusi
        </StatusBadge>
      </div>
    </ThemeMatrix>
  ),
};
