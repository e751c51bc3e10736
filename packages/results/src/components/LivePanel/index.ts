export type { LivePanelBoard, LivePanelProps } from './LivePanel.tsx';
export { LivePanel, livePanelBoards } from './LivePanel.tsx';
export { useResults } from './useResults.ts';
