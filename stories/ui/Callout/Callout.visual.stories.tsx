import { Callout, calloutKinds, Prose, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Callout (Sorotan)/Visual',
  component: Callout,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const source = { name: 'Undang-Undang Nomor 14 Tahun 2008', article: 'Pasal 9', href: '#uu-14-2008' };
const text = 'Diumumkan paling sedikit setiap 6 bulan, dengan bahasa yang mudah dipahami.';

export const Kinds: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack>
        {calloutKinds.map((kind) =>
          kind === 'law' ? (
            <Callout key={kind} kind={kind} heading="Informasi berkala" source={source}>
              {text}
            </Callout>
          ) : (
            <Callout key={kind} kind={kind} heading="Informasi berkala">
              {text}
            </Callout>
          ),
        )}
        <Callout kind="warning">Tanpa judul.</Callout>
        <Prose>
          <p>Di dalam teks bacaan:</p>
          <Callout kind="definition" heading="Pertanggungjawaban penyelenggaraan pemilihan">
            {text}
          </Callout>
          <p>Teks berlanjut.</p>
        </Prose>
      </Stack>
    </ThemeMatrix>
  ),
};
