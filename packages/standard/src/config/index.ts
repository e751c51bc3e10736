export * from './deadlines.ts';
export * from './forms.ts';
export * from './information.ts';
export * from './limits.ts';
export * from './office.ts';
