import { OfflineNotice, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect } from 'react';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { network, realNetwork } from './network.ts';

function Notices({ back }: { back?: boolean }) {
  useEffect(() => {
    network(false);
    // After the notice has been drawn offline.
    const timer = back ? setTimeout(() => network(true)) : undefined;
    return () => {
      clearTimeout(timer);
      realNetwork();
    };
  }, [back]);
  return (
    <ThemeMatrix>
      <Stack>
        <OfflineNotice asOf="2024-12-04T17:53+07:00">
          Halaman ini tetap dapat dibaca. Formulir belum dapat dikirim.
        </OfflineNotice>
        <OfflineNotice locale="en">This page can still be read.</OfflineNotice>
      </Stack>
    </ThemeMatrix>
  );
}

const meta = {
  title: 'UI/OfflineNotice (Pemberitahuan luring)/Visual',
  component: OfflineNotice,
  tags: ['visual', 'visual-320', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

/** A device is either offline or online: one picture for each. */
export const Offline: StoryObj = { render: () => <Notices /> };
export const BackOnline: StoryObj = { render: () => <Notices back /> };
