import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Text, textSizes, textWeights } from './Text.tsx';

describeConformance('Text', <Text>Diterbitkan Humas</Text>, { contract: 'ui/Text@1' });
describeConformance(
  'Text in a line',
  <Text as="span" size="sm" tone="muted" weight="bold">
    Diterbitkan Humas
  </Text>,
  { contract: 'ui/Text@1' },
);

test('each size, each weight and the tone look different', () => {
  const looks = [
    render(<Text />),
    render(<Text tone="muted" />),
    ...textSizes.map((size) => render(<Text size={size} />)),
    ...textWeights.map((weight) => render(<Text weight={weight} />)),
  ].map(({ container }) => container.innerHTML);
  expect(new Set(looks).size).toBe(looks.length);
});

test('without a choice it has no empty class', () => {
  expect(render(<Text>Isi</Text>).container.innerHTML).toBe('<p data-kpu="ui/Text@1">Isi</p>');
});
