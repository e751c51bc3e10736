import { IppReminder, IppWorkbench } from '@situs-kpu/ipp/progress';
import { IppProgressPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { lasting, now, plan, progress, untouched } from '../ipp/progress.ts';
import { site, wholePage } from '../utils/site.ts';
import { templateArgTypes } from '../utils/templates.tsx';

const samples = contentSamples.IppProgressPage;

const meta = {
  title: 'Pages/Pengisian IPP (internal)',
  component: IppProgressPage,
  tags: ['!autodocs'],
  args: { site, ...samples.provinsi },
  argTypes: templateArgTypes,
  parameters: wholePage,
} satisfies Meta<typeof IppProgressPage>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The review of a province: where 35 regencies stand, what hinders them, what is due. Made up; the mark stands first. */
export const TinjauanProvinsi: Story = {
  args: {
    ...samples.provinsi,
    content: { ...samples.provinsi.content, title: 'Tinjauan pengisian IPP, Jawa Tengah' },
    after: <IppReminder progress={progress} plan={plan} now={now} region="33.07" hideSample />,
  },
};

/** The same as sheets for the meeting. */
export const LaporanCetak: Story = { args: samples.lembar };

/** The tool of an operator, kept in this browser. */
export const AlatOperator: Story = {
  parameters: { layout: 'padded' },
  render: () => (
    <main>
      <IppWorkbench workbench={operator} plan={plan} />
    </main>
  ),
};
const operator = lasting('halaman/33.72', untouched('33.72'), 'kabkota', '33');
