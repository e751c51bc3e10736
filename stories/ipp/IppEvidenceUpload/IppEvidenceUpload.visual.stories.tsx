import { IppEvidenceUpload } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const rule = { required: false, accept: ['pdf', 'xlsx', 'jpg'], maxMB: 10 };

const meta = {
  title: 'IPP/IppEvidenceUpload/Visual',
  component: IppEvidenceUpload,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => (
        <IppEvidenceUpload
          rule={{ ...rule, required: true }}
          name={`bukti-${theme}`}
          onEvidence={() => null}
        />
      )}
    </ThemeMatrix>
  ),
};
