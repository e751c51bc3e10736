/** Widgets for everybody. The widgets of the KPU's own people are in `@situs-kpu/ipp/progress`. */
export * from './public.ts';
