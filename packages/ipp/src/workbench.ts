/**
 * `@situs-kpu/ipp/workbench`: the tool for filling in, without a page and without React. A document in one browser that
 * saves itself, can be undone, works offline, and leaves and comes as one file.
 */
export type {
  CommandContext,
  CommandFault,
  CommandOutcome,
  NewEvidence,
  WorkbenchCommand,
} from './workbench/command.ts';
export { applyCommand } from './workbench/commands.ts';
export { describeEvidence } from './workbench/evidence.ts';
export { ownName } from './workbench/preview.ts';
export {
  broadcastTabs,
  indexedDbStorage,
  memoryStorage,
  type StoredDraft,
  type StoredSlots,
  type WorkbenchStorage,
  type WorkbenchTabs,
} from './workbench/storage.ts';
export { createWorkbench } from './workbench/store.ts';
export type {
  ImportChange,
  ImportFile,
  ImportPreview,
  Recovery,
  RecoveryKind,
  SaveStatus,
  Workbench,
  WorkbenchNotice,
  WorkbenchOptions,
  WorkbenchOutcome,
  WorkbenchSnapshot,
  WorkbenchStatus,
  WorkbenchTimers,
} from './workbench/types.ts';
