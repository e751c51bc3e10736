import { Stack, VideoFacade } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { picture } from '../Figure/picture.ts';

const meta = {
  title: 'UI/VideoFacade (Video)/Visual',
  component: VideoFacade,
  tags: ['visual', '!autodocs', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const href = 'https://www.youtube.com/watch?v=CONTOH_0000';

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <div className="sb-container-320">
        <Stack>
          <VideoFacade
            title="Cara memberikan suara di TPS (CONTOH)"
            href={href}
            poster={picture(320, 180)}
            duration="12 menit 34 detik"
          />
          <VideoFacade
            title="Sosialisasi Pemilihan Wali Kota dan Wakil Wali Kota Surakarta bagi pemilih pemula di lima kecamatan (CONTOH)"
            href={href}
          />
          <VideoFacade title="Alamat tidak aman" href="http://video.contoh.id/1" />
        </Stack>
      </div>
    </ThemeMatrix>
  ),
};
