import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import type { Evidence } from '../../core/progress/model.ts';
import { IppEvidenceList } from './index.ts';

const one: Evidence = {
  id: 'e1',
  name: 'BA-rekap.pdf',
  type: 'application/pdf',
  size: 1_412_345,
  sha256: 'a'.repeat(64),
  visibility: 'internal',
  addedAt: '2025-05-08T10:00:00+07:00',
  removedAt: null,
};
const gone: Evidence = {
  ...one,
  id: 'e0',
  name: 'lama.pdf',
  sha256: null,
  removedAt: '2025-05-09T08:00:00+07:00',
};

describeConformance('IppEvidenceList', <IppEvidenceList evidence={[one, gone]} />, {
  contract: 'ipp/IppEvidenceList@1',
});

test('a document is told by name, type, size, time and hash; one that was taken away stays, last', () => {
  const { container } = render(<IppEvidenceList evidence={[gone, one]} />);
  const [first, second] = [...container.querySelectorAll('li')].map((item) => item.textContent);
  expect(first).toBe(
    `BA-rekap.pdf (application/pdf, 1,4 MB, internal), dicatat 8 Mei 2025 pukul 10.00 WIBSHA-256 ${'a'.repeat(64)}`,
  );
  expect(second).toContain('dihapus 9 Mei 2025 pukul 08.00 WIB');
  expect(second).toContain('sidik berkas tidak dihitung');
});

test('only what counts can be taken away', () => {
  const onRemove = vi.fn();
  render(<IppEvidenceList evidence={[one, gone]} onRemove={onRemove} />);
  fireEvent.click(screen.getByRole('button', { name: 'Hapus BA-rekap.pdf dari daftar' }));
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('e1');
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

test('bad input and none', () => {
  render(<IppEvidenceList evidence={null as never} />);
  expect(screen.getByText('Belum ada bukti.')).toBeTruthy();
  const { container } = render(
    <IppEvidenceList evidence={[{ ...one, size: Number.NaN, addedAt: '' }]} sample />,
  );
  expect(container.textContent).toMatch(/^CONTOH/);
  expect(container.textContent).not.toContain('NaN');
  expect(container.textContent).toContain('waktu belum diketahui');
});
