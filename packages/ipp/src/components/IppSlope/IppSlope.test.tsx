import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { findIppForbidden, ippModel, ippPemilu2024, ippPilkada2024 } from '../../core/index.ts';
import { contohScores, publishedPemilu2024 } from '../../fixtures/index.ts';
import { changed, published } from '../../internal/test/publicModels.ts';
import { IppSlope } from './index.ts';

const pemilu = ippModel(ippPemilu2024, publishedPemilu2024);

describeConformance('IppSlope', <IppSlope model={published} from={pemilu} regions={['73.06', '33.20']} />, {
  contract: 'ipp/IppSlope@1',
});

test('two instruments are never joined: a reason, no line between them, no difference, no words of a movement', () => {
  const { container } = render(
    <IppSlope model={published} from={pemilu} regions={['73.06', '33.20', '13.75']} />,
  );
  const text = container.textContent ?? '';
  expect(text).toContain('Konstruksi kedua indeks berbeda, sehingga keduanya bukan satu deret waktu.');
  expect(container.querySelectorAll('thead th')).toHaveLength(3);
  // That they must not be compared is said; that anything moved is not.
  const movement = findIppForbidden(text).filter(
    ({ reason, phrase }) => reason === 'trend' && phrase !== 'dibandingkan',
  );
  expect(movement).toEqual([]);
  expect(text).toContain('83,28');
});

test('the drawing says the exact state, as the table does', () => {
  const { container } = render(
    <IppSlope
      model={changed([{ missing: 'pending' }])}
      from={changed([{ index: 68 }])}
      regions={['33.72']}
    />,
  );
  const said = 'belum selesai dihitung';
  expect(container.querySelector('figure > svg')?.textContent?.replace(/\s+/g, ' ')).toContain(said);
  expect(container.querySelector('tbody')?.textContent).toContain(said);
  expect(container.textContent).not.toContain('belum ada data');
});

test('the same instrument may be joined', () => {
  const { container } = render(
    <IppSlope model={changed([{ index: 70 }])} from={changed([{ index: 68 }])} regions={['33.72']} />,
  );
  expect(container.querySelectorAll('thead th')).toHaveLength(4);
  expect(container.querySelector('tbody')?.textContent).toContain('+2,00');
});

test('a mark on one side marks the whole', () => {
  const contoh = ippModel(ippPilkada2024, contohScores({ within: '33' }));
  const { container } = render(<IppSlope model={published} from={contoh} regions={['33.72']} />);
  expect(container.textContent?.startsWith('CONTOH, bukan skor sebenarnya')).toBe(true);
});
