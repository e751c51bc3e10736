/** Widgets for the KPU's own people: the filling of the index. A public page has no reason to import them. */
export * from './components/IppBurnUp/index.ts';
export * from './components/IppChecklist/index.ts';
export * from './components/IppDeadlines/index.ts';
export * from './components/IppDifficultyLog/index.ts';
export * from './components/IppDifficultyPareto/index.ts';
export * from './components/IppEvidenceList/index.ts';
export * from './components/IppEvidenceUpload/index.ts';
export * from './components/IppHistory/index.ts';
export * from './components/IppProgressMap/index.ts';
export * from './components/IppProgressMatrix/index.ts';
export * from './components/IppProgressSummary/index.ts';
export * from './components/IppProvinceReport/index.ts';
export * from './components/IppReminder/index.ts';
export * from './components/IppVerificationQueue/index.ts';
export * from './components/IppWorkbench/index.ts';
