export type { AlertLive, AlertProps } from './Alert.tsx';
export { Alert, alertLives } from './Alert.tsx';
