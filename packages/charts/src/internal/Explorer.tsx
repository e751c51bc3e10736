'use client';
import { type ComponentPropsWithRef, type ReactElement, useEffect, useImperativeHandle, useRef } from 'react';
import { explore } from './explore.ts';

/** Lets what is inside be explored by pointer and keys, once the page runs script. */
export function Explorer({ ref, ...rest }: ComponentPropsWithRef<'div'>): ReactElement {
  const own = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => own.current as HTMLDivElement, []);
  const explored = useRef<ReturnType<typeof explore>>(null);
  useEffect(() => {
    if (!own.current) return;
    explored.current = explore(own.current);
    return () => explored.current?.stop();
  }, []);
  // After each rendering: children may have come new.
  useEffect(() => explored.current?.renew());
  return <div ref={own} {...rest} />;
}
