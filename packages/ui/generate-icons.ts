/**
 * Writes `src/icons/icons.generated.tsx` from @tabler/icons: `node generate-icons.ts`.
 * An icon that no component or template shows does not belong in the list.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Export name without `Icon` → file name in Tabler's outline set. */
const icons = {
  AlertOctagon: 'alert-octagon',
  AlertTriangle: 'alert-triangle',
  Book: 'book',
  ArrowDown: 'arrow-down',
  ArrowUp: 'arrow-up',
  BrandFacebook: 'brand-facebook',
  BrandInstagram: 'brand-instagram',
  BrandTiktok: 'brand-tiktok',
  BrandWhatsapp: 'brand-whatsapp',
  BrandX: 'brand-x',
  BrandYoutube: 'brand-youtube',
  Calendar: 'calendar',
  Check: 'check',
  ChevronDown: 'chevron-down',
  ChevronRight: 'chevron-right',
  CircleCheck: 'circle-check',
  CircleX: 'circle-x',
  Clock: 'clock',
  Close: 'x',
  Contrast: 'contrast',
  Copy: 'copy',
  Download: 'download',
  ExternalLink: 'external-link',
  FileText: 'file-text',
  Gavel: 'gavel',
  HelpCircle: 'help-circle',
  Hourglass: 'hourglass',
  InfoCircle: 'info-circle',
  Link: 'link',
  Mail: 'mail',
  MapPin: 'map-pin',
  Menu: 'menu-2',
  Moon: 'moon',
  Phone: 'phone',
  PlayerPlay: 'player-play',
  Printer: 'printer',
  Progress: 'progress',
  Scale: 'scale',
  Search: 'search',
  Selector: 'selector',
  Share: 'share',
  Sun: 'sun',
  User: 'user',
} as const;

const { resolve } = createRequire(import.meta.url);

/** All strokes of an icon as one path: one element, and no key for a list. */
function pathOf(file: string): string {
  const svg = readFileSync(resolve(`@tabler/icons/outline/${file}.svg`), 'utf8');
  const paths = [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, d = '']) => d.replace(/^m/, 'M'));
  if (paths.length === 0 || /<(circle|rect|line|poly)/.test(svg)) {
    throw new Error(
      `Situs KPU icons: ${file}.svg is not made of paths. It cannot be written as one. Choose another icon.`,
    );
  }
  return paths.join('').replace(/ -/g, '-');
}

const lines = Object.entries(icons).map(
  ([name, file]) =>
    `export function Icon${name}(props: IconProps) {\n  return svg('${pathOf(file)}', props);\n}\n`,
);

writeFileSync(
  new URL('src/icons/icons.generated.tsx', import.meta.url),
  `// Written by \`node generate-icons.ts\` from @tabler/icons. Do not edit.
/*! Icons: Tabler Icons, Copyright (c) 2020-2026 Paweł Kuna, MIT License, https://github.com/tabler/tabler-icons */
import { type IconProps, svg } from '../components/Icon/Icon.tsx';

${lines.join('\n')}`,
);
