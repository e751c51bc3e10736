import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BarChart } from './BarChart.tsx';

const spec = { title: 'TPS', labelHeader: 'Kecamatan', valueHeader: 'Jumlah TPS', unit: 'TPS' };

test('a page without script or style sheet holds the figures and the bars', () => {
  const html = renderToStaticMarkup(
    <BarChart
      data={[
        { id: 'j', label: 'Jebres', value: 400 },
        { id: 's', label: 'Serengan', value: 100 },
      ]}
      spec={spec}
    />,
  );
  expect(html).toContain('<th scope="row">Serengan</th>');
  expect(html).toContain(
    '<td><svg width="100%" height="16" aria-hidden="true"><rect width="25%" height="100%"></rect></svg>100</td>',
  );
  expect(html).not.toMatch(/ style=| id=|<script/);
});
