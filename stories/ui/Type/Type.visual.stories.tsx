import {
  Heading,
  headingLevels,
  headingSizes,
  Link,
  Text,
  textSizes,
  textWeights,
  VisuallyHidden,
} from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Type/Visual',
  component: Text,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Type: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {headingLevels.map((level) => (
        <Heading key={level} level={level}>
          Judul tingkat {level}: penyelenggaraan pemilihan
        </Heading>
      ))}
      {headingSizes.map((size) => (
        <Heading key={size} level={6} size={size}>
          Ukuran {size}: pertanggungjawaban
        </Heading>
      ))}
      {textSizes.map((size) => (
        <Text key={size} size={size}>
          Teks {size}: 121.471 suara sah
        </Text>
      ))}
      {textWeights.map((weight) => (
        <Text key={weight} weight={weight} tone="muted">
          Teks redup {weight}
        </Text>
      ))}
      <p>
        <Link href="#belum-dikunjungi">Tautan</Link>,{' '}
        <Link href="https://jdih.kpu.go.id/belum" external>
          situs lain
        </Link>
        , <VisuallyHidden>tersembunyi,</VisuallyHidden>{' '}
        <Link href="#beranda" visited={false}>
          tetap
        </Link>
      </p>
    </ThemeMatrix>
  ),
};
