// Written by `node generate-icons.ts` from @tabler/icons. Do not edit.
/*! Icons: Tabler Icons, Copyright (c) 2020-2026 Paweł Kuna, MIT License, https://github.com/tabler/tabler-icons */
import { type IconProps, svg } from '../components/Icon/Icon.tsx';

export function IconAlertOctagon(props: IconProps) {
  return svg('M3 9.101v5.798c0 .53 .211 1.039 .586 1.415l4.1 4.1c.375 .375 .884 .586 1.415 .586h5.799c.53 0 1.039-.211 1.414-.586l4.1-4.1c.375-.375 .586-.884 .586-1.415v-5.798c0-.53-.211-1.039-.586-1.415l-4.1-4.1c-.375-.375-.884-.586-1.414-.586l-5.799 0c-.53 0-1.039 .211-1.415 .586l-4.1 4.1c-.375 .375-.586 .884-.586 1.415M12 8v4M12 16h.01', props);
}

export function IconAlertTriangle(props: IconProps) {
  return svg('M12 9v4M10.363 3.591l-8.106 13.534a1.914 1.914 0 0 0 1.636 2.871h16.214a1.914 1.914 0 0 0 1.636-2.87l-8.106-13.536a1.914 1.914 0 0 0-3.274 0M12 16h.01', props);
}

export function IconBook(props: IconProps) {
  return svg('M3 19a9 9 0 0 1 9 0a9 9 0 0 1 9 0M3 6a9 9 0 0 1 9 0a9 9 0 0 1 9 0M3 6l0 13M12 6l0 13M21 6l0 13', props);
}

export function IconArrowDown(props: IconProps) {
  return svg('M12 5l0 14M18 13l-6 6M6 13l6 6', props);
}

export function IconArrowUp(props: IconProps) {
  return svg('M12 5l0 14M18 11l-6-6M6 11l6-6', props);
}

export function IconBrandFacebook(props: IconProps) {
  return svg('M7 10v4h3v7h4v-7h3l1-4h-4v-2a1 1 0 0 1 1-1h3v-4h-3a5 5 0 0 0-5 5v2h-3', props);
}

export function IconBrandInstagram(props: IconProps) {
  return svg('M3 7a4 4 0 0 1 4-4h10a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4h-10a4 4 0 0 1-4-4l0-10M8.5 12a3.5 3.5 0 1 0 7 0a3.5 3.5 0 0 0-7 0M17 7v.01', props);
}

export function IconBrandTiktok(props: IconProps) {
  return svg('M21 7.917v4.034a9.948 9.948 0 0 1-5-1.951v4.5a6.5 6.5 0 1 1-8-6.326v4.326a2.5 2.5 0 1 0 4 2v-11.5h4.083a6.005 6.005 0 0 0 4.917 4.917', props);
}

export function IconBrandWhatsapp(props: IconProps) {
  return svg('M3 21l1.65-3.8a9 9 0 1 1 3.4 2.9l-5.05 .9M9 10a.5 .5 0 0 0 1 0v-1a.5 .5 0 0 0-1 0v1a5 5 0 0 0 5 5h1a.5 .5 0 0 0 0-1h-1a.5 .5 0 0 0 0 1', props);
}

export function IconBrandX(props: IconProps) {
  return svg('M4 4l11.733 16h4.267l-11.733-16l-4.267 0M4 20l6.768-6.768m2.46-2.46l6.772-6.772', props);
}

export function IconBrandYoutube(props: IconProps) {
  return svg('M2 8a4 4 0 0 1 4-4h12a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4h-12a4 4 0 0 1-4-4v-8M10 9l5 3l-5 3l0-6', props);
}

export function IconCalendar(props: IconProps) {
  return svg('M4 7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-12a2 2 0 0 1-2-2v-12M16 3v4M8 3v4M4 11h16', props);
}

export function IconCheck(props: IconProps) {
  return svg('M5 12l5 5l10-10', props);
}

export function IconChevronDown(props: IconProps) {
  return svg('M6 9l6 6l6-6', props);
}

export function IconChevronRight(props: IconProps) {
  return svg('M9 6l6 6l-6 6', props);
}

export function IconCircleCheck(props: IconProps) {
  return svg('M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M9 12l2 2l4-4', props);
}

export function IconCircleX(props: IconProps) {
  return svg('M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M10 10l4 4m0-4l-4 4', props);
}

export function IconClock(props: IconProps) {
  return svg('M3 12a9 9 0 1 0 18 0a9 9 0 0 0-18 0M12 7v5l3 3', props);
}

export function IconClose(props: IconProps) {
  return svg('M18 6l-12 12M6 6l12 12', props);
}

export function IconContrast(props: IconProps) {
  return svg('M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 17a5 5 0 0 0 0-10v10', props);
}

export function IconCopy(props: IconProps) {
  return svg('M7 9.667a2.667 2.667 0 0 1 2.667-2.667h8.666a2.667 2.667 0 0 1 2.667 2.667v8.666a2.667 2.667 0 0 1-2.667 2.667h-8.666a2.667 2.667 0 0 1-2.667-2.667l0-8.666M4.012 16.737a2.005 2.005 0 0 1-1.012-1.737v-10c0-1.1 .9-2 2-2h10c.75 0 1.158 .385 1.5 1', props);
}

export function IconDownload(props: IconProps) {
  return svg('M4 17v2a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-2M7 11l5 5l5-5M12 4l0 12', props);
}

export function IconExternalLink(props: IconProps) {
  return svg('M12 6h-6a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-6M11 13l9-9M15 4h5v5', props);
}

export function IconFileText(props: IconProps) {
  return svg('M14 3v4a1 1 0 0 0 1 1h4M17 21h-10a2 2 0 0 1-2-2v-14a2 2 0 0 1 2-2h7l5 5v11a2 2 0 0 1-2 2M9 9l1 0M9 13l6 0M9 17l6 0', props);
}

export function IconGavel(props: IconProps) {
  return svg('M13 10l7.383 7.418c.823 .82 .823 2.148 0 2.967a2.11 2.11 0 0 1-2.976 0l-7.407-7.385M6 9l4 4M13 10l-4-4M3 21h7M6.793 15.793l-3.586-3.586a1 1 0 0 1 0-1.414l2.293-2.293l.5 .5l3-3l-.5-.5l2.293-2.293a1 1 0 0 1 1.414 0l3.586 3.586a1 1 0 0 1 0 1.414l-2.293 2.293l-.5-.5l-3 3l.5 .5l-2.293 2.293a1 1 0 0 1-1.414 0', props);
}

export function IconHelpCircle(props: IconProps) {
  return svg('M3 12a9 9 0 1 0 18 0a9 9 0 0 0-18 0M12 16v.01M12 13a2 2 0 0 0 .914-3.782a1.98 1.98 0 0 0-2.414 .483', props);
}

export function IconHourglass(props: IconProps) {
  return svg('M6.5 7h11M6.5 17h11M6 20v-2a6 6 0 1 1 12 0v2a1 1 0 0 1-1 1h-10a1 1 0 0 1-1-1M6 4v2a6 6 0 1 0 12 0v-2a1 1 0 0 0-1-1h-10a1 1 0 0 0-1 1', props);
}

export function IconInfoCircle(props: IconProps) {
  return svg('M3 12a9 9 0 1 0 18 0a9 9 0 0 0-18 0M12 9h.01M11 12h1v4h1', props);
}

export function IconLink(props: IconProps) {
  return svg('M9 15l6-6M11 6l.463-.536a5 5 0 0 1 7.071 7.072l-.534 .464M13 18l-.397 .534a5.068 5.068 0 0 1-7.127 0a4.972 4.972 0 0 1 0-7.071l.524-.463', props);
}

export function IconMail(props: IconProps) {
  return svg('M3 7a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2v-10M3 7l9 6l9-6', props);
}

export function IconMapPin(props: IconProps) {
  return svg('M9 11a3 3 0 1 0 6 0a3 3 0 0 0-6 0M17.657 16.657l-4.243 4.243a2 2 0 0 1-2.827 0l-4.244-4.243a8 8 0 1 1 11.314 0', props);
}

export function IconMenu(props: IconProps) {
  return svg('M4 6l16 0M4 12l16 0M4 18l16 0', props);
}

export function IconMoon(props: IconProps) {
  return svg('M12 3c.132 0 .263 0 .393 0a7.5 7.5 0 0 0 7.92 12.446a9 9 0 1 1-8.313-12.454l0 .008', props);
}

export function IconPhone(props: IconProps) {
  return svg('M5 4h4l2 5l-2.5 1.5a11 11 0 0 0 5 5l1.5-2.5l5 2v4a2 2 0 0 1-2 2a16 16 0 0 1-15-15a2 2 0 0 1 2-2', props);
}

export function IconPlayerPlay(props: IconProps) {
  return svg('M7 4v16l13-8l-13-8', props);
}

export function IconPrinter(props: IconProps) {
  return svg('M17 17h2a2 2 0 0 0 2-2v-4a2 2 0 0 0-2-2h-14a2 2 0 0 0-2 2v4a2 2 0 0 0 2 2h2M17 9v-4a2 2 0 0 0-2-2h-6a2 2 0 0 0-2 2v4M7 15a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-6a2 2 0 0 1-2-2l0-4', props);
}

export function IconProgress(props: IconProps) {
  return svg('M10 20.777a8.942 8.942 0 0 1-2.48-.969M14 3.223a9.003 9.003 0 0 1 0 17.554M4.579 17.093a8.961 8.961 0 0 1-1.227-2.592M3.124 10.5c.16-.95 .468-1.85 .9-2.675l.169-.305M6.907 4.579a8.954 8.954 0 0 1 3.093-1.356', props);
}

export function IconScale(props: IconProps) {
  return svg('M7 20l10 0M6 6l6-1l6 1M12 3l0 17M9 12l-3-6l-3 6a3 3 0 0 0 6 0M21 12l-3-6l-3 6a3 3 0 0 0 6 0', props);
}

export function IconSearch(props: IconProps) {
  return svg('M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M21 21l-6-6', props);
}

export function IconSelector(props: IconProps) {
  return svg('M8 9l4-4l4 4M16 15l-4 4l-4-4', props);
}

export function IconShare(props: IconProps) {
  return svg('M3 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0M15 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0M15 18a3 3 0 1 0 6 0a3 3 0 1 0-6 0M8.7 10.7l6.6-3.4M8.7 13.3l6.6 3.4', props);
}

export function IconSun(props: IconProps) {
  return svg('M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0M3 12h1m8-9v1m8 8h1m-9 8v1m-6.4-15.4l.7 .7m12.1-.7l-.7 .7m0 11.4l.7 .7m-12.1-.7l-.7 .7', props);
}

export function IconUser(props: IconProps) {
  return svg('M8 7a4 4 0 1 0 8 0a4 4 0 0 0-8 0M6 21v-2a4 4 0 0 1 4-4h4a4 4 0 0 1 4 4v2', props);
}
