'use client';
import { useEffect, useRef } from 'react';
import type { CaseView } from '@amends/core';
import { useAmends } from './amends-context.js';

/** Has the case's headline announced when it changes while on screen. Not when it first appears. */
export function useHeadline(view: CaseView | null): void {
  const announcer = useAmends()?.announcer;
  const latest = useRef(view);
  const caseId = view?.caseId;

  useEffect(() => {
    latest.current = view;
  });
  useEffect(() => {
    if (!announcer || !latest.current || latest.current.caseId !== caseId) return;
    return announcer.watch(latest.current);
  }, [announcer, caseId]);
  useEffect(() => {
    if (view) announcer?.report(view);
  }, [announcer, view]);
}
