export * from './menu.ts';
export * from './migrate.ts';
export * from './pages.ts';
export * from './routes.ts';
export * from './types.ts';
