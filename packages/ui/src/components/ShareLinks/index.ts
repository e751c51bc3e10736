export type { ShareLinksProps, ShareNetwork } from './ShareLinks.tsx';
export { ShareLinks, shareNetworks } from './ShareLinks.tsx';
