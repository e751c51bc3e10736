import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Gallery, type GalleryPhoto } from './Gallery.tsx';

const photo = (i: number): GalleryPhoto => ({
  src: `/kecil-${i}.jpg`,
  href: `/besar-${i}.jpg`,
  width: 400,
  height: 300,
  alt: `Adegan ${i}`,
  caption: `Rapat pleno ${i}.`,
  credit: 'Humas KPU',
});
const photos = [1, 2, 3].map(photo);

describeConformance('Gallery', <Gallery photos={photos} />, { contract: 'ui/Gallery@1' });

// jsdom has no modal dialogs: what of them these tests lean on. The stories try the real ones.
const { prototype } = HTMLDialogElement;
const methods = ['showModal', 'close'] as const;
// Files share a document: what another one brought is put back.
let before: (PropertyDescriptor | undefined)[] = [];
beforeEach(() => {
  before = methods.map((method) => Object.getOwnPropertyDescriptor(prototype, method));
  prototype.showModal = function () {
    this.open = true;
  };
  prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(() => {
  methods.forEach((method, i) => {
    const was = before[i];
    if (was) Object.defineProperty(prototype, method, was);
    else Reflect.deleteProperty(prototype, method);
  });
});

const position = () => screen.getByRole('dialog').querySelector('figcaption')?.textContent;

test('without script each picture is a link to the full one, and there is no dialog', () => {
  const html = renderToString(<Gallery photos={photos} />);
  expect(html).toContain('href="/besar-1.jpg"');
  expect(html).not.toContain('<dialog');
  document.body.innerHTML = html;
  expect(screen.getAllByRole('link').map((a) => a.getAttribute('href'))).toEqual([
    '/besar-1.jpg',
    '/besar-2.jpg',
    '/besar-3.jpg',
  ]);
  document.body.innerHTML = '';
});

test('a person sees what happened, and who took it', () => {
  render(<Gallery photos={photos} locale="en" />);
  expect(screen.getByRole('link', { name: 'Adegan 2' })).toBeTruthy();
  expect(document.querySelector('figcaption')?.textContent).toBe('Rapat pleno 1. Photo: Humas KPU');
});

test('a picture opens large, one turns to the others with the arrow keys, and comes back to the last', async () => {
  render(<Gallery photos={photos} />);
  await userEvent.click(screen.getByRole('link', { name: 'Adegan 2' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Foto besar' }));
  expect(dialog.getByRole('img', { name: 'Adegan 2' }).getAttribute('src')).toBe('/besar-2.jpg');
  expect(position()).toBe('2 dari 3. Rapat pleno 2. Foto: Humas KPU');
  screen.getByRole('button', { name: 'Berikutnya' }).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(position()).toMatch(/^3 dari 3/);
  await userEvent.keyboard('{ArrowRight}');
  expect(position()).toMatch(/^1 dari 3/);
  await userEvent.keyboard('{ArrowLeft}');
  expect(position()).toMatch(/^3 dari 3/);
  await userEvent.click(screen.getByRole('button', { name: 'Tutup' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Adegan 3' }));
});

test('the buttons do the same', async () => {
  render(<Gallery photos={photos} />);
  await userEvent.click(screen.getByRole('link', { name: 'Adegan 1' }));
  await userEvent.click(screen.getByRole('button', { name: 'Berikutnya' }));
  expect(position()).toMatch(/^2 dari 3/);
  await userEvent.click(screen.getByRole('button', { name: 'Sebelumnya' }));
  await userEvent.click(screen.getByRole('button', { name: 'Sebelumnya' }));
  expect(position()).toMatch(/^3 dari 3/);
});

test('a new tab is what the person asked for', () => {
  render(<Gallery photos={photos} />);
  const link = screen.getByRole('link', { name: 'Adegan 1' });
  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
    // Prevented after all, because jsdom cannot follow links.
    const stop = (e: Event) => {
      expect(e.defaultPrevented).toBe(false);
      e.preventDefault();
    };
    document.addEventListener('click', stop, { once: true });
    fireEvent.click(link, { [key]: true });
  }
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('one picture has nothing to turn to', async () => {
  render(<Gallery photos={[photo(1)]} />);
  await userEvent.click(screen.getByRole('link'));
  expect(screen.getAllByRole('button').map((b) => b.textContent)).toEqual(['Tutup']);
});

test('without pictures a sentence says so', () => {
  render(<Gallery photos={[]} />);
  expect(screen.getByText('Belum ada foto.')).toBeTruthy();
});

test('a picture that does not arrive says what it showed, in the list and large', async () => {
  render(<Gallery photos={photos} />);
  fireEvent.error(screen.getByRole('img', { name: 'Adegan 1' }));
  expect(screen.getByRole('link', { name: 'Foto tidak dapat ditampilkan: Adegan 1' })).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: /Adegan 1/ }));
  // The full file is another one, which may be there.
  fireEvent.error(within(screen.getByRole('dialog')).getByRole('img'));
  expect(within(screen.getByRole('dialog')).getByText('Foto tidak dapat ditampilkan: Adegan 1')).toBeTruthy();
});

test('one that failed before the script ran is found', () => {
  const complete = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'complete');
  Object.defineProperty(HTMLImageElement.prototype, 'complete', { configurable: true, get: () => true });
  render(<Gallery photos={photos.slice(0, 1)} />);
  expect(screen.getByText('Foto tidak dapat ditampilkan: Adegan 1')).toBeTruthy();
  if (complete) Object.defineProperty(HTMLImageElement.prototype, 'complete', complete);
});

test('a picture without an address says so, and leads nowhere', () => {
  render(<Gallery photos={[{ ...photo(1), src: '', href: undefined }]} />);
  expect(screen.getByText('Foto tidak dapat ditampilkan: Adegan 1')).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});

test('an address that would run script is not linked', () => {
  render(<Gallery photos={[{ ...photo(1), href: badInput.script }]} locale={badInput.locale} />);
  expect(screen.queryByRole('link')).toBeNull();
});

test.each(['', '  ', undefined])('without a text alternative (%j) the developer is told', (alt) => {
  render(<Gallery photos={[{ ...photo(1), alt: alt as string }]} />);
  expect(screen.getByRole('link', { name: 'Gambar tanpa keterangan' })).toBeTruthy();
  expect(takeConsole('error')).toEqual([
    'Situs KPU Gallery: picture 1 ("/kecil-1.jpg") has no text alternative. People who do not see it learn nothing from it, and its link has no name. Say in alt what it says.',
  ]);
});

test('words of an editor do not turn the credit behind them; a wrong size is not written', () => {
  const { container } = render(
    <Gallery photos={[{ ...photo(1), caption: badInput.bidi, width: Number.NaN }]} />,
  );
  expect(container.querySelector('figcaption > bdi')?.textContent).toBe(badInput.bidi);
  expect(container.querySelector('img')?.hasAttribute('width')).toBe(false);
});

test('ten thousand pictures load only when they come near', () => {
  const html = renderToString(<Gallery photos={many(10_000, photo)} />);
  expect(html.match(/<img /g)).toHaveLength(10_000);
  expect(html.match(/loading="lazy"/g)).toHaveLength(10_000);
});

test('turning to the next picture does not render the list again', async () => {
  let reads = 0;
  const watched = {
    ...photo(3),
    get alt() {
      reads++;
      return 'Adegan 3';
    },
  };
  render(<Gallery photos={[photo(1), photo(2), watched]} />);
  const before = reads;
  expect(before).toBeGreaterThan(0);
  await userEvent.click(screen.getByRole('link', { name: 'Adegan 1' }));
  await userEvent.click(screen.getByRole('button', { name: 'Berikutnya' }));
  expect(position()).toMatch(/^2 dari 3/);
  expect(reads).toBe(before);
});
