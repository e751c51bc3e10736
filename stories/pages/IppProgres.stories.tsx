import {
  IppBurnUp,
  IppDeadlines,
  IppDifficultyLog,
  IppDifficultyPareto,
  IppProgressMatrix,
  IppProgressSummary,
  IppProvinceReport,
  IppReminder,
  IppVerificationQueue,
  IppWorkbench,
} from '@situs-kpu/ipp/progress';
import { Heading, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { lasting, now, plan, progress, untouched } from '../ipp/progress.ts';

const meta = {
  title: 'Pages/Pengisian IPP (internal)',
  tags: ['!autodocs'],
  parameters: { layout: 'padded' },
} satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

const given = { progress, plan, now, hideSample: true } as const;

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Stack as="section" aria-label={title}>
    <Heading level={2}>{title}</Heading>
    {children}
  </Stack>
);

/** The review of a province: where 35 regencies stand, what hinders them, what is due. Made up; the mark stands first. */
export const TinjauanProvinsi: Story = {
  render: () => (
    <Stack as="main" space={6}>
      <Heading level={1}>Tinjauan pengisian IPP, Jawa Tengah</Heading>
      <IppProgressSummary progress={progress} plan={plan} now={now} />
      <Part title="Wilayah dan dimensi">
        <IppProgressMatrix {...given} />
      </Part>
      <Part title="Batas waktu">
        <IppDeadlines {...given} />
      </Part>
      <Part title="Perkembangan">
        <IppBurnUp progress={progress} plan={plan} hideSample />
      </Part>
      <Part title="Kendala">
        <IppDifficultyPareto progress={progress} hideSample />
        <IppDifficultyLog {...given} />
      </Part>
      <Part title="Menunggu verifikasi">
        <IppVerificationQueue {...given} most={20} />
      </Part>
      <Part title="Pengingat untuk Kabupaten Wonosobo">
        <IppReminder {...given} region="33.07" />
      </Part>
    </Stack>
  ),
};

/** The same as sheets for the meeting. */
export const LaporanCetak: Story = {
  render: () => (
    <main>
      <IppProvinceReport progress={progress} plan={plan} now={now} printedAt={now} level={2} />
    </main>
  ),
};

/** The tool of an operator, kept in this browser. */
export const AlatOperator: Story = {
  render: () => (
    <main>
      <IppWorkbench workbench={operator} plan={plan} />
    </main>
  ),
};
const operator = lasting('halaman/33.72', untouched('33.72'), 'kabkota', '33');
