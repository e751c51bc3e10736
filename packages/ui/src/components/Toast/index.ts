export type { ToastProps } from './Toast.tsx';
export { Toast, toastSeconds } from './Toast.tsx';
