import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { IppEvidenceUpload, type IppEvidenceUploadProps } from './index.ts';

const rule = { required: true, accept: ['pdf'], maxMB: 1 };
describeConformance(
  'IppEvidenceUpload',
  <IppEvidenceUpload rule={rule} name="uji" onEvidence={() => null} />,
  {
    contract: 'ipp/IppEvidenceUpload@1',
  },
);

const choose = async (file: File, onEvidence: IppEvidenceUploadProps['onEvidence']) => {
  render(<IppEvidenceUpload rule={rule} name="uji" onEvidence={onEvidence} />);
  const input = screen.getByLabelText(/Catat bukti/);
  fireEvent.change(input, { target: { files: [file] } });
};
const pdf = (content = 'isi', name = 'BA.pdf') => new File([content], name, { type: 'application/pdf' });

test('a document is described with its hash, and the words say that it was not sent', async () => {
  const onEvidence = vi.fn(() => null);
  await choose(pdf('abc'), onEvidence);
  await waitFor(() => expect(onEvidence).toHaveBeenCalledTimes(1));
  expect(onEvidence).toHaveBeenCalledWith({
    name: 'BA.pdf',
    type: 'application/pdf',
    size: 3,
    // SHA-256 of "abc", FIPS 180-2 appendix B.1.
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    visibility: 'internal',
  });
  expect(
    screen.getAllByText(/BA\.pdf dicatat sebagai bukti\. Berkasnya tidak dikirim\./).length,
  ).toBeGreaterThan(0);
});

test('another type and an empty document are refused before anybody hears of them', async () => {
  const onEvidence = vi.fn(() => null);
  await choose(new File(['x'], 'catatan.exe', { type: 'application/x-msdownload' }), onEvidence);
  expect(await screen.findByText(/jenis berkas ini tidak diterima/)).toBeTruthy();
  await choose(pdf(''), onEvidence);
  expect(await screen.findByText(/berkas ini kosong/)).toBeTruthy();
  expect(onEvidence).not.toHaveBeenCalled();
});

test('a refusal of the caller stands at the field', async () => {
  await choose(pdf(), () => 'Berkas dengan isi yang sama sudah terlampir.');
  expect(await screen.findByText('Berkas dengan isi yang sama sudah terlampir.')).toBeTruthy();
  expect(screen.queryByText(/dicatat sebagai bukti/)).toBe(null);
});
