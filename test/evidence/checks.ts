/** What a browser can find out about a story by itself. Each check says what it looked at, so that it can be repeated. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
export const axeVersion = (require('axe-core/package.json') as { version: string }).version;

export const checkIds = [
  'axe',
  'forced-colors',
  'contrast-7',
  'reflow',
  'text-spacing',
  'target-44',
  'focus',
] as const;
export type CheckId = (typeof checkIds)[number];

/** The words of the evidence: passed, failed, passed under a stated condition, not tested. */
export const statuses = ['lulus', 'gagal', 'bersyarat', 'belum diuji'] as const;
export type Status = (typeof statuses)[number];

export interface Finding {
  check: CheckId;
  status: Exclude<Status, 'belum diuji'>;
  /** Criteria of WCAG 2.2 that it speaks of. */
  wcag: string[];
  details: string;
}

/** `wcag1412` → `1.4.12`. */
const criterion = (tag: string) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.');
const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/** A copy of its own: the showroom runs axe as well, and one copy refuses to run twice at once. */
export const ownAxe = `window.ownAxe = ((module, before) => { ${axeSource}; window.axe = before; return module.exports; })({ exports: {} }, window.axe)`;

/** The page must have got `ownAxe` as an init script. */
export async function runAxe(
  page: Page,
  include: string,
  options: axe.RunOptions = {},
): Promise<axe.AxeResults> {
  return page.evaluate(
    `ownAxe.run(${JSON.stringify(include)}, ${JSON.stringify({ resultTypes: ['violations', 'passes'], ...options })})`,
  ) as Promise<axe.AxeResults>;
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// A story is a part of a page: landmarks, headings of the first level and the like are the page's.
const partOfPage = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass', 'heading-order'];

function axeFinding(check: 'axe' | 'forced-colors', results: axe.AxeResults): Finding {
  const violations = results.violations.filter((v) => v.id !== enhanced);
  const wcag = [
    ...new Set(
      results.passes
        .filter((p) => p.id !== enhanced)
        .flatMap((p) => p.tags.map(criterion))
        .filter((c) => c !== undefined),
    ),
  ];
  return {
    check,
    status: violations.length ? 'gagal' : 'lulus',
    wcag: wcag.sort(byNumber),
    details: violations.length
      ? violations.map((v) => `${v.id} (${v.nodes.length}): ${v.nodes[0]?.html.slice(0, 120)}`).join('; ')
      : 'Tidak ada pelanggaran.',
  };
}

/** Text of the body reaches 7:1; short secondary text may stay at 4.5:1, which is said. */
function contrastFinding({ violations }: axe.AxeResults): Finding {
  const nodes = violations.find((v) => v.id === enhanced)?.nodes ?? [];
  const texts = [
    ...new Set(
      nodes.map((n) =>
        n.html
          .replace(/<[^>]+>/g, '')
          .trim()
          .slice(0, 40),
      ),
    ),
  ].sort();
  return {
    check: 'contrast-7',
    status: nodes.length ? 'bersyarat' : 'lulus',
    wcag: ['1.4.6'],
    details: nodes.length
      ? `Semua teks minimal 4,5:1. Di bawah 7:1: ${texts
          .slice(0, 4)
          .map((t) => `“${t}”`)
          .join(', ')}${texts.length > 4 ? ', …' : ''}.`
      : 'Semua teks minimal 7:1.',
  };
}

const enhanced = 'color-contrast-enhanced';
const off = Object.fromEntries(partOfPage.map((id) => [id, { enabled: false }]));

/** 1280 px at 400 % are 320 px. What scrolls by itself on purpose (a table, code) says so by `tabindex`. */
const sideways = `(() => {
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (over <= 0) return '';
  let worst = null;
  for (const e of document.querySelectorAll('#storybook-root *')) {
    if (e.closest('[tabindex="0"]')) continue;
    const right = e.getBoundingClientRect().right;
    if (!worst || right > worst.right) worst = { right, html: e.outerHTML.slice(0, 120) };
  }
  return over + ' px: ' + (worst ? worst.html : '');
})()`;

const spacing =
  '*{line-height:1.5 !important;letter-spacing:.12em !important;word-spacing:.16em !important}p{margin-block-end:2em !important}';

/** Text that is cut off: it is wider or higher than its box, and the box hides it. */
const clipped = `[...document.querySelectorAll('#storybook-root *')].filter((e) => {
  const s = getComputedStyle(e);
  return e.childNodes.length && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()) &&
    (s.overflowX === 'hidden' || s.overflowX === 'clip') && s.position !== 'absolute' &&
    (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1) && e.clientWidth > 1;
}).map((e) => e.outerHTML.slice(0, 100)).slice(0, 3).join('; ')`;

/** Controls smaller than 44 px. A link inside a sentence is as high as its line (WCAG 2.5.8, inline). */
const small = `[...document.querySelectorAll('#storybook-root :is(button, select, textarea, summary, input:not([type=hidden]), a[href], [role=tab], [role=option])')].filter((e) => {
  const label = e.matches('input[type=checkbox], input[type=radio]') && e.closest('label');
  const box = (label || e).getBoundingClientRect();
  if (box.width === 0 || box.height === 0 || getComputedStyle(e).visibility === 'hidden' || box.width <= 1) return false;
  if (e.matches(':disabled')) return false;
  if (e.matches('a') && getComputedStyle(e).display === 'inline') return false;
  return box.height < 43.5;
}).map((e) => e.outerHTML.slice(0, 100)).slice(0, 3).join('; ')`;

const unfocused = `(() => {
  const s = getComputedStyle(document.activeElement);
  const before = getComputedStyle(document.activeElement, '::before');
  const shows = (x) => (x.outlineStyle !== 'none' && parseFloat(x.outlineWidth) >= 2) || x.boxShadow !== 'none';
  const e = document.activeElement;
  // The button of the calendar is inside the field, and the browser marks it there.
  if (e.matches('input[type=date]:not(:focus-visible)')) return '';
  if (e === document.body || !e.closest('#storybook-root')) return null;
  const inside = e.closest('label') && shows(getComputedStyle(e.closest('label')));
  return shows(s) || shows(before) || inside ? '' : e.outerHTML.slice(0, 100);
})()`;

/** Stops of Tab that are looked at; a dense story repeats the same controls in three themes. */
const most = 30;

async function focus(page: Page): Promise<Finding> {
  const bad = new Set<string>();
  let seen = 0;
  // The way of Tab begins at the top, wherever it ended in the story before.
  await page.evaluate(
    `{ document.activeElement.blur(); document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex'); }`,
  );
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const answer = (await page.evaluate(unfocused)) as string | null;
    if (answer === null) break;
    seen++;
    if (answer) bad.add(answer);
  }
  return {
    check: 'focus',
    status: bad.size ? 'gagal' : 'lulus',
    wcag: ['2.1.1', '2.1.2', '2.4.7'],
    details: bad.size
      ? `Tanpa tanda fokus: ${[...bad].slice(0, 3).join('; ')}`
      : seen
        ? `Tanda fokus terlihat pada ${seen === most ? `${most} pertama` : seen} perhentian Tab.`
        : 'Tidak ada yang menerima fokus.',
  };
}

const simple = (check: CheckId, wcag: string[], problem: string, fine: string): Finding => ({
  check,
  status: problem ? 'gagal' : 'lulus',
  wcag,
  details: problem || fine,
});

/** All checks on the story that `page` shows. The page is not usable for pictures afterwards, for other stories it is. */
export async function runChecks(page: Page, include = '#storybook-root'): Promise<Finding[]> {
  await page.setViewportSize({ width: 1200, height: 800 });
  const found: Finding[] = [];
  const results = await runAxe(page, include, {
    runOnly: { type: 'tag', values: tags },
    rules: { ...off, [enhanced]: { enabled: true } },
  });
  found.push(axeFinding('axe', results), contrastFinding(results), await focus(page));
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  // Forced colours change colours and nothing else.
  const forced = await runAxe(page, include, {
    runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  });
  found.push(axeFinding('forced-colors', forced));
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  // A phone: narrow, and touched instead of pointed at.
  await page.setViewportSize({ width: 320, height: 800 });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  found.push(
    simple(
      'target-44',
      ['2.5.5', '2.5.8'],
      (await page.evaluate(small)) as string,
      'Semua sasaran sentuh minimal 44 px, atau tautan dalam kalimat.',
    ),
  );
  found.push(
    simple(
      'reflow',
      ['1.4.10'],
      (await page.evaluate(sideways)) as string,
      'Pada lebar 320 px (zoom 400 %) tidak bergeser ke samping.',
    ),
  );
  const spaced = await page.addStyleTag({ content: spacing });
  found.push(
    simple(
      'text-spacing',
      ['1.4.12'],
      ((await page.evaluate(clipped)) as string) || ((await page.evaluate(sideways)) as string),
      'Dengan jarak teks WCAG tidak ada yang terpotong.',
    ),
  );
  await spaced.evaluate('(style) => style.remove()');
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  await session.detach();
  return found;
}
