export { JsonLd, type JsonLdProps } from './JsonLd.tsx';
