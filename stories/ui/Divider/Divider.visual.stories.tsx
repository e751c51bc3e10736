import { Button, Divider, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Divider (Garis pemisah)/Visual',
  component: Divider,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Lines: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack>
        <p>Isi formulir di situs ini.</p>
        <Divider />
        <Button>Isi formulir</Button>
        <Divider label="atau" />
        <p>Datang ke meja layanan.</p>
        <div className="sb-container-300">
          <Divider label="Pertanggungjawaban penyelenggaraan pemilihan wali kota" />
        </div>
      </Stack>
    </ThemeMatrix>
  ),
};
