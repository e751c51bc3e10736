export * from './components/Combobox/index.ts';
