import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { ConsentNotice } from './ConsentNotice.tsx';
import { hasConsent, setConsent, useConsent } from './consent.ts';

const notice = {
  version: '2026-11',
  policy: '/kebijakan-privasi',
  children: 'Kami ingin menghitung kunjungan.',
};
const button = (name: string) => screen.getByRole('button', { name });
const elsewhere = (value: string | null) => {
  if (value === null) localStorage.removeItem('kpu-consent');
  else localStorage.setItem('kpu-consent', value);
  fireEvent(window, new StorageEvent('storage', { key: 'kpu-consent' }));
};

function Statistics({ version = notice.version }) {
  return useConsent(version) === 'granted' ? <img alt="penghitung" /> : null;
}

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  // The choice of the page view is forgotten as if it were made in another tab.
  const { unmount } = render(<Statistics />);
  fireEvent(window, new StorageEvent('storage', { key: null }));
  unmount();
});

describeConformance('ConsentNotice', <ConsentNotice {...notice} />, { contract: 'ui/ConsentNotice@1' });

test('before a choice nothing is loaded and nothing is kept', () => {
  render(
    <>
      <ConsentNotice {...notice} />
      <Statistics />
    </>,
  );
  expect(screen.queryByRole('img')).toBeNull();
  expect(hasConsent(notice.version)).toBe(false);
  expect(localStorage).toHaveLength(0);
  expect(screen.getByRole('region', { name: 'Persetujuan' }).textContent).toContain(notice.children);
  expect(screen.getByRole('link', { name: 'Baca kebijakan privasi' }).getAttribute('href')).toBe(
    notice.policy,
  );
});

test('both answers are equally easy', () => {
  render(<ConsentNotice {...notice} />);
  const [deny, grant] = screen.getAllByRole('button');
  expect([deny?.textContent, grant?.textContent]).toEqual(['Tolak', 'Setuju']);
  expect(deny?.className).toBe(grant?.className);
  expect(deny?.parentElement).toBe(grant?.parentElement);
});

test('a person agrees, what needs it appears, and it is remembered', async () => {
  const { unmount } = render(
    <>
      <ConsentNotice {...notice} />
      <Statistics />
    </>,
  );
  await userEvent.click(button('Setuju'));
  expect(screen.getByRole('img')).toBeTruthy();
  expect(hasConsent(notice.version)).toBe(true);
  expect(screen.getByRole('status').textContent).toBe('Persetujuan: Setuju.');
  expect(document.activeElement).toBe(screen.getByRole('region'));
  unmount();
  render(<ConsentNotice {...notice} />);
  expect(screen.queryByRole('button', { name: 'Setuju' })).toBeNull();
});

test('a refusal is remembered as well, and loads nothing', async () => {
  render(
    <>
      <ConsentNotice {...notice} />
      <Statistics />
    </>,
  );
  await userEvent.click(button('Tolak'));
  expect(localStorage.getItem('kpu-consent')).toBe('denied:2026-11');
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('Persetujuan: Tolak.');
});

test('the choice can be opened again and taken back', async () => {
  render(
    <>
      <ConsentNotice {...notice} />
      <Statistics />
    </>,
  );
  await userEvent.click(button('Setuju'));
  await userEvent.click(button('Ubah pilihan'));
  expect(document.activeElement).toBe(screen.getByRole('region'));
  expect(screen.getByRole('img')).toBeTruthy();
  await userEvent.click(button('Tolak'));
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe(
    'Persetujuan: Tolak. Muat ulang halaman untuk menghentikan yang sudah berjalan.',
  );
});

test('a new version of the policy asks again', () => {
  localStorage.setItem('kpu-consent', 'granted:2025-01');
  render(
    <>
      <ConsentNotice {...notice} />
      <Statistics />
    </>,
  );
  expect(button('Setuju')).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
});

test.each(['granted', 'granted:', 'ya', '"><script>', ':2026-11'])(
  '%j in the storage is no consent',
  (stored) => {
    localStorage.setItem('kpu-consent', stored);
    render(<Statistics />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(hasConsent(notice.version)).toBe(false);
  },
);

test('where storage is blocked the choice holds for this page', async () => {
  for (const method of ['getItem', 'setItem'] as const) {
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
  }
  render(
    <>
      <ConsentNotice {...notice} />
      <Statistics />
    </>,
  );
  await userEvent.click(button('Setuju'));
  expect(screen.getByRole('img')).toBeTruthy();
  await userEvent.click(button('Ubah pilihan'));
  await userEvent.click(button('Tolak'));
  expect(screen.queryByRole('img')).toBeNull();
});

test('a choice in another tab, or cleared data, holds here as well', async () => {
  render(
    <>
      <ConsentNotice {...notice} />
      <Statistics />
    </>,
  );
  await userEvent.click(button('Setuju'));
  elsewhere('denied:2026-11');
  expect(screen.queryByRole('img')).toBeNull();
  elsewhere(null);
  expect(button('Setuju')).toBeTruthy();
  fireEvent(window, new StorageEvent('storage', { key: 'kpu-theme' }));
  act(() => setConsent('granted', notice.version));
  expect(screen.getByRole('img')).toBeTruthy();
});

test('without script nothing is shown, whatever was chosen; hydrating shows it without a word', async () => {
  localStorage.setItem('kpu-consent', 'granted:2026-11');
  const tree = (
    <div>
      <ConsentNotice {...notice} />
      <Statistics />
    </div>
  );
  const html = renderToString(tree);
  expect(html).toMatch(/<section[^>]* hidden/);
  expect(html).not.toContain('<img');
  const container = document.createElement('div');
  container.innerHTML = html;
  document.body.append(container);
  const root = await act(async () => hydrateRoot(container, tree));
  expect(container.querySelector('section')?.hidden).toBe(false);
  expect(container.querySelector('img')).toBeTruthy();
  await act(async () => root.unmount());
  container.remove();
});

test('an unsafe address of the policy is not linked, and an unknown language is Indonesian', () => {
  render(
    <ConsentNotice {...notice} policy={badInput.script} locale={badInput.locale}>
      <p>{badInput.html}</p>
    </ConsentNotice>,
  );
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('Baca kebijakan privasi')).toBeTruthy();
  expect(screen.getByText(badInput.html)).toBeTruthy();
});
