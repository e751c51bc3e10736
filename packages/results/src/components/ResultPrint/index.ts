export { ResultPrint, type ResultPrintProps } from './ResultPrint.tsx';
