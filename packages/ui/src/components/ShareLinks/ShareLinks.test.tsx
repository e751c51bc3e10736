import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { ShareLinks, shareNetworks } from './ShareLinks.tsx';

const url = 'https://kota-surakarta.kpu.go.id/blog/read/1?a=b&c=d';

describeConformance('ShareLinks', <ShareLinks url={url} title="Rapat pleno" />, {
  contract: 'ui/ShareLinks@1',
});

const hrefs = () => screen.getAllByRole<HTMLAnchorElement>('link').map((a) => a.href);

test('title and address reach every network', () => {
  render(<ShareLinks url={url} title="Rapat pleno & hasil" />);
  expect(hrefs()).toHaveLength(shareNetworks.length);
  for (const href of hrefs()) {
    expect(decodeURIComponent(href)).toContain(url);
    expect(decodeURIComponent(href)).toContain('Rapat pleno & hasil');
  }
});

test('each link says what it does, and begins with the words that are seen', () => {
  render(<ShareLinks url={url} title="Rapat pleno" networks={['whatsapp', 'email']} />);
  expect(screen.getByRole('link', { name: 'Bagikan lewat WhatsApp' }).textContent).toBe('WhatsApp');
  expect(screen.getByRole('link', { name: 'Bagikan lewat Surel' }).textContent).toBe('Surel');
});

test('nothing is asked of a network before a person follows a link', () => {
  const { container } = render(<ShareLinks url={url} title="Rapat pleno" locale="en" />);
  expect(container.querySelector('script, img, iframe, link, [ping]')).toBeNull();
  for (const a of screen.getAllByRole('link')) expect(a.getAttribute('rel')).toBe('noopener nofollow');
});

test.each([
  '"><script>alert(1)</script>',
  'a&url=https://jahat.example#x',
  'baris\r\nBcc: x@y.z',
  'putus \ud83d',
  '100 % 🗳️',
])('a hostile title %j stays inside its parameter', (title) => {
  render(<ShareLinks url={url} title={title} />);
  const sound = title.replace(/[\ud800-\udfff]/gu, '\ufffd');
  const [whatsapp, facebook, x, telegram, mail] = hrefs().map((href) => new URL(href));
  expect(whatsapp?.searchParams.get('text')).toBe(`${sound}\n${url}`);
  for (const link of [facebook, x, telegram]) {
    expect([...(link?.searchParams.values() ?? [])].filter((v) => v === url)).toHaveLength(1);
    expect([...(link?.searchParams.keys() ?? [])]).toHaveLength(2);
  }
  expect([...(mail?.searchParams.keys() ?? [])]).toEqual(['subject', 'body']);
  for (const href of hrefs()) expect(href).not.toMatch(/[\s<>"]/);
});
