export type { NotificationItem, NotificationProps } from './Notification.tsx';
export { Notification, useNotifications } from './Notification.tsx';
