import { ConsentNotice, Stack, setConsent } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { forgetConsent } from './forgetConsent.ts';

const meta = {
  title: 'UI/ConsentNotice (Pemberitahuan persetujuan)/Visual',
  component: ConsentNotice,
  tags: ['visual', 'visual-320', '!autodocs'],
  parameters: snapshots,
  beforeEach: () => {
    setConsent('denied', 'dijawab');
    return forgetConsent;
  },
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => (
        <Stack>
          {['ditanya', 'dijawab'].map((version) => (
            <ConsentNotice
              key={version}
              aria-label={`Persetujuan ${version} ${theme}`}
              version={version}
              policy="#kebijakan-privasi"
            >
              <p>
                <strong>Bolehkah kami menghitung kunjungan?</strong> Penghitungnya dimuat dari Contoh
                Statistik (CONTOH), supaya kami tahu halaman mana yang dicari pemilih.
              </p>
            </ConsentNotice>
          ))}
        </Stack>
      )}
    </ThemeMatrix>
  ),
};
