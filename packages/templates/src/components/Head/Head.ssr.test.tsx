import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { pageHead } from '../../head/head.ts';
import { Head } from './Head.tsx';

test('React moves title and metadata into the head of the document', () => {
  const data = pageHead({
    site: { name: 'KPU', host: 'kpu.go.id' },
    title: 'A & B',
    path: '/a',
    description: 'x',
    alternates: [{ lang: 'en', path: '/en' }],
  });
  const html = renderToString(
    <html lang={data.lang}>
      <head />
      <body>
        <Head data={data} />
        <p>isi</p>
      </body>
    </html>,
  );
  const [head = '', body] = html.split('</head>');
  expect(body).toBe('<body><p>isi</p></body></html>');
  expect(head).toContain('<title>A &amp; B | KPU</title>');
  expect(head).toContain('<link rel="canonical" href="https://kpu.go.id/a"/>');
  expect(head).toContain('hrefLang="en"');
  expect(head).toContain('<meta property="og:title" content="A &amp; B"/>');
});
