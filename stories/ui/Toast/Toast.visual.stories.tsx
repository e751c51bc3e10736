import { Toast } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Toast (Toast)/Visual',
  component: Toast,
  tags: ['visual', 'visual-320', 'visual-forced', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const props = { onUndo: () => {}, onClose: () => {}, seconds: null };

export const Messages: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <div className="sb-screen">
        <p>Halaman di belakangnya tetap dapat dipakai.</p>
        <Toast {...props} message="Berkas “DPT.pdf” dihapus." />
      </div>
      <div className="sb-screen">
        <Toast
          {...props}
          message={`Pengumuman “${'Pemilihanwalikotadanwakilwalikota'.repeat(2)}” dipindahkan ke arsip.`}
          undo="Kembalikan pengumuman"
        />
      </div>
    </ThemeMatrix>
  ),
};
