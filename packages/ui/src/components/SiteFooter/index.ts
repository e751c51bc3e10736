export type { FooterColumn, FooterLink, OfficeContact, SiteFooterProps, SocialLink } from './SiteFooter.tsx';
export { SiteFooter } from './SiteFooter.tsx';
