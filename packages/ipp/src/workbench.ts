/**
 * `@situs-kpu/ipp/workbench`: the tool for filling in, without a page and without React. A document in one browser that
 * saves itself, can be undone, works offline, and leaves and comes as one file.
 */
export {
  applyCommand,
  type CommandContext,
  type CommandFault,
  type CommandOutcome,
  type NewEvidence,
  type WorkbenchCommand,
} from './workbench/commands.ts';
export { describeEvidence } from './workbench/evidence.ts';
export {
  broadcastTabs,
  indexedDbStorage,
  memoryStorage,
  type StoredDraft,
  type StoredSlots,
  type WorkbenchStorage,
  type WorkbenchTabs,
} from './workbench/storage.ts';
export {
  createWorkbench,
  type ImportChange,
  type ImportFile,
  type ImportPreview,
  ownName,
  type Recovery,
  type RecoveryKind,
  type SaveStatus,
  type Workbench,
  type WorkbenchNotice,
  type WorkbenchOptions,
  type WorkbenchOutcome,
  type WorkbenchSnapshot,
  type WorkbenchStatus,
  type WorkbenchTimers,
} from './workbench/store.ts';
