import { IppWorkbench } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { lasting, now, only, passing, plan, progress, untouched } from '../progress.ts';
import { provinceMap } from '../public.ts';

const meta = {
  title: 'IPP/IppWorkbench',
  component: IppWorkbench,
  args: { workbench: passing(only('33.72')), plan, now, locale: 'id' },
  argTypes: {
    plan: { control: false },
    workbench: { control: false },
    geometry: { control: false },
  },
} satisfies Meta<typeof IppWorkbench>;
export default meta;

type Story = StoryObj<typeof meta>;

/** An operator with nothing filled in yet. It is kept in this browser: close the page and come back. */
export const OperatorSurakarta: Story = {
  args: { workbench: lasting('demo/33.72', untouched('33.72'), 'kabkota', '33') },
};
export const OperatorKlaten: Story = {
  args: { workbench: lasting('demo/33.10', untouched('33.10'), 'kabkota', '33') },
};
export const OperatorBanyumas: Story = {
  args: { workbench: lasting('demo/33.02', untouched('33.02'), 'kabkota', '33') },
};
/** The province: files of the regencies are put together here. */
export const Provinsi: Story = {
  args: {
    workbench: lasting('demo/33', untouched(), 'provinsi', '33'),
    actor: 'provinsi',
    geometry: provinceMap,
  },
};
/** Forgets everything when the page is closed. */
export const Mencoba: Story = {};
export const ProvinsiMencoba: Story = {
  args: {
    workbench: passing(progress, 'provinsi', { within: '33' }),
    actor: 'provinsi',
    geometry: provinceMap,
  },
};
export const English: Story = { args: { locale: 'en' } };
