import { Badge, Cluster, Container, containerWidths, Grid, Sidebar, Stack, spaces } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Layout/Visual',
  component: Stack,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Primitives: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {containerWidths.map((width) => (
        <Container key={width} width={width}>
          Wadah {width}: Komisi Pemilihan Umum Kota Surakarta menyelenggarakan pemilihan di lima kecamatan,
          dengan teks yang cukup panjang untuk lebih dari satu baris.
        </Container>
      ))}
      <Cluster space={5}>
        {spaces.map((space) => (
          <Stack key={space} space={space}>
            <Badge>Jarak {space}</Badge>
            <Badge>Laweyan</Badge>
          </Stack>
        ))}
      </Cluster>
      <Cluster between>
        <Badge>Awal</Badge>
        <Badge>Akhir</Badge>
      </Cluster>
      <Grid as="ul" min={10}>
        {['Laweyan', 'Serengan', 'Pasar Kliwon', 'Jebres', 'Banjarsari'].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </Grid>
      <Sidebar>
        <p>
          Kolom utama. Di sampingnya ada kolom selebar 18rem, atau di bawahnya bila tempatnya kurang dari
          60rem.
        </p>
        <p>Kolom samping</p>
      </Sidebar>
    </ThemeMatrix>
  ),
};
