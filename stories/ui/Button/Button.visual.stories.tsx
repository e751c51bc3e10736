import { Button, buttonVariants } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Button (Tombol)/Visual',
  component: Button,
  tags: ['visual', 'visual-forced', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {buttonVariants.map((variant) => (
        <p key={variant}>
          <Button variant={variant}>Unduh hasil</Button>{' '}
          <Button variant={variant} disabled>
            Belum tersedia
          </Button>{' '}
          <Button variant={variant} href="#hasil">
            Lihat hasil pemilihan wali kota dan wakil wali kota Surakarta
          </Button>
        </p>
      ))}
    </ThemeMatrix>
  ),
};
