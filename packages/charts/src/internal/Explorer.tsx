'use client';
import { type ComponentPropsWithRef, type ReactElement, useEffect, useImperativeHandle, useRef } from 'react';
import { explore } from './explore.ts';

/** Lets what is inside be explored by pointer and keys, once the page runs script. */
export function Explorer({ ref, ...rest }: ComponentPropsWithRef<'div'>): ReactElement {
  const own = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => own.current as HTMLDivElement, []);
  // Without a list of dependencies: children that came new have lost their listeners.
  useEffect(() => (own.current ? explore(own.current) : undefined));
  return <div ref={own} {...rest} />;
}
