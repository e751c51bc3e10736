import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { VideoFacade } from './VideoFacade.tsx';

const video = {
  title: 'Cara memberikan suara',
  href: 'https://www.youtube.com/watch?v=abcdefghij0',
  poster: '/poster.jpg',
};
const frame = () => document.querySelector('iframe');

describeConformance(
  'VideoFacade',
  <VideoFacade {...video} duration="12 menit">
    <p>
      <a href="/transkrip">Transkrip</a>
    </p>
  </VideoFacade>,
  { contract: 'ui/VideoFacade@1' },
);

test('before anyone plays it, nothing is asked of another site, and the page says of which', () => {
  const html = renderToString(<VideoFacade {...video} duration="12 menit 34 detik" />);
  expect(html).not.toMatch(/<iframe|src="(https?:)?\/\//);
  render(<VideoFacade {...video} duration="12 menit 34 detik" />);
  expect(document.querySelector('small')?.textContent).toBe(
    '12 menit 34 detik. Video ini ada di YouTube. Tidak ada yang dimuat dari sana sebelum Anda memutarnya.',
  );
  // Without script the link leads to the video's page.
  expect(screen.getByRole('link', { name: 'Putar video: Cara memberikan suara' }).getAttribute('href')).toBe(
    'https://www.youtube.com/watch?v=abcdefghij0',
  );
});

test('a person plays it: the player has a name, the focus, and no more rights than it needs', async () => {
  render(<VideoFacade {...video} />);
  await userEvent.click(screen.getByRole('link'));
  expect(frame()?.getAttribute('src')).toBe('https://www.youtube-nocookie.com/embed/abcdefghij0?autoplay=1');
  expect(frame()?.title).toBe('Cara memberikan suara');
  expect(frame()?.getAttribute('allow')).toBe('autoplay; fullscreen');
  expect(document.activeElement).toBe(frame());
  // A player that does not come up is no dead end.
  expect(screen.getByRole('link', { name: 'Buka di YouTube' }).getAttribute('href')).toBe(video.href);
});

test.each([
  'https://www.youtube.com/watch?app=desktop&v=abcdefghij0&t=12s',
  'https://m.youtube.com/watch?v=abcdefghij0',
  'https://youtu.be/abcdefghij0?si=x',
  'https://www.youtube.com/embed/abcdefghij0',
  'https://www.youtube.com/live/abcdefghij0',
  'https://youtube.com/shorts/abcdefghij0',
  'https://www.youtube-nocookie.com/embed/abcdefghij0',
])('%s is a video on YouTube', async (href) => {
  render(<VideoFacade title="Video" href={href} />);
  await userEvent.click(screen.getByRole('link'));
  expect(frame()?.getAttribute('src')).toBe('https://www.youtube-nocookie.com/embed/abcdefghij0?autoplay=1');
});

test.each([
  'https://www.youtube.com/@kpukotasurakarta',
  'https://www.youtube.com/watch?v=abcdefghij0zz',
  'https://contoh.id/youtube.com/watch?v=abcdefghij0',
  'https://youtube.com.contoh.id/watch?v=abcdefghij0',
])('%s is only a page: the link is followed', (href) => {
  render(<VideoFacade title="Video" href={href} />);
  document.addEventListener(
    'click',
    (e) => {
      expect(e.defaultPrevented).toBe(false);
      e.preventDefault();
    },
    { once: true },
  );
  fireEvent.click(screen.getByRole('link'));
  expect(frame()).toBeNull();
});

test('another player can be given, and is named', async () => {
  render(
    <VideoFacade
      title="Video"
      href="https://video.contoh.id/v/1"
      embed="https://pemutar.contoh.id/e/1"
      locale="en"
    />,
  );
  expect(screen.getByText(/This video is on pemutar\.contoh\.id\./)).toBeTruthy();
  await userEvent.click(screen.getByRole('link'));
  expect(frame()?.getAttribute('src')).toBe('https://pemutar.contoh.id/e/1');
});

test('a new tab is what the person asked for', () => {
  render(<VideoFacade {...video} />);
  document.addEventListener('click', (e) => e.preventDefault(), { once: true });
  fireEvent.click(screen.getByRole('link'), { ctrlKey: true });
  expect(frame()).toBeNull();
});

test.each([
  [badInput.script, undefined],
  ['java\nscript:alert(1)', undefined],
  ['http://www.youtube.com/watch?v=abcdefghij0', undefined],
  ['/video.mp4', undefined],
  ['', undefined],
  ['https://video.contoh.id/v/1', 'http://pemutar.contoh.id/e/1'],
  ['https://video.contoh.id/v/1', 'javascript:alert(1)'],
])('%j with the player %j is refused, and the page says so', (href, embed) => {
  render(<VideoFacade title="Judul video" href={href} embed={embed} />);
  expect(
    screen.getByText('Video ini tidak dapat diputar, karena alamatnya tidak aman:', { exact: false })
      .textContent,
  ).toBe('Video ini tidak dapat diputar, karena alamatnya tidak aman: Judul video');
  expect(screen.queryByRole('link')).toBeNull();
  expect(takeConsole('error')).toEqual([
    `Situs KPU VideoFacade: "${embed ?? href}" is no address with https. It could run script, or be changed on its way. Give the address of the video's page, and of its player, with https://.`,
  ]);
});

test.each([
  'https://i.ytimg.com/vi/abcdefghij0/hqdefault.jpg',
  '//i.ytimg.com/vi/abcdefghij0/hqdefault.jpg',
  'https://img.youtube.com/vi/abcdefghij0/0.jpg',
  'https://i.vimeocdn.com/video/1.jpg',
])('the still %s would tell that site who looks, so it is not loaded', (poster) => {
  const { container } = render(<VideoFacade {...video} poster={poster} />);
  expect(container.querySelector('img')).toBeNull();
  expect(takeConsole('error')).toEqual([
    `Situs KPU VideoFacade: the poster "${poster}" lies on the video's site. It would tell that site who looks at this page, before anyone plays the video. Put a copy of the picture on your own site.`,
  ]);
});

test('a still of this site is shown, and says nothing of its own', () => {
  const { container } = render(
    <VideoFacade {...video} poster="https://kota-surakarta.kpu.go.id/youtube.jpg" />,
  );
  expect(container.querySelector('img')?.alt).toBe('');
});

test('titles stay whole, and a language without words reads Indonesian', () => {
  for (const title of [badInput.longName, badInput.unbroken, badInput.html]) {
    const { unmount } = render(<VideoFacade {...video} title={title} locale={badInput.locale} />);
    expect(screen.getByRole('link').textContent).toBe(`Putar video: ${title}`);
    unmount();
  }
});
