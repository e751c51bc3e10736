'use client';
import { type RefObject, useEffect } from 'react';
import type { Workbench } from '../../workbench/types.ts';
import { hasTyped, leaveFields } from './leaving.ts';

/** Before the page goes: what is being typed is entered, what is entered is saved, and if it is not, the browser asks. */
export function useLeaving(workbench: Workbench, root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      leaveFields(root.current);
      void workbench.flush();
      if (workbench.hasUnsavedChanges() || hasTyped(root.current)) event.preventDefault();
    };
    const hide = () => {
      if (document.visibilityState !== 'hidden') return;
      leaveFields(root.current);
      void workbench.flush();
    };
    addEventListener('beforeunload', warn);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('beforeunload', warn);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [workbench, root]);
}
