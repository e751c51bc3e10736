import { SearchField, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/SearchField (Kotak cari)/Visual',
  component: SearchField,
  tags: ['visual', 'visual-320', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => (
        <Stack>
          <SearchField action="#cari" id={`${theme}-situs`} label={`Cari di situs ini (${theme})`} />
          <SearchField
            action="#cari"
            id={`${theme}-bagian`}
            label={`Cari keputusan (${theme})`}
            labelHidden
            defaultValue="daerah pemilihan"
            scopes={[
              { value: '', label: 'Seluruh situs' },
              { value: 'jdih', label: 'Produk hukum' },
            ]}
            scope="jdih"
          />
        </Stack>
      )}
    </ThemeMatrix>
  ),
};
