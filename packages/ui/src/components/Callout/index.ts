export type {
  CalloutKind,
  CalloutProps,
  CalloutSource,
  LawCalloutProps,
  PlainCalloutProps,
} from './Callout.tsx';
export { Callout, calloutKinds } from './Callout.tsx';
