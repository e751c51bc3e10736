import { Abbr, Lang, LiveRegion, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Lang (Bahasa teks)/Visual',
  component: Lang,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

/** Lang and Abbr change nothing that one sees, and LiveRegion takes no room: that is what is compared. */
export const Visual: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack>
        <p>
          Semboyan <Lang lang="jv">Rukun agawe santosa</Lang>, lalu <Lang lang="ar">2024 انتخابات</Lang>{' '}
          (pemilu).
        </p>
        <LiveRegion message="Tidak terlihat" />
        <p>
          Ajukan kepada <Abbr short="PPID" long="Pejabat Pengelola Informasi dan Dokumentasi" first />;{' '}
          <Abbr short="PPID" /> menjawab.
        </p>
      </Stack>
    </ThemeMatrix>
  ),
};
