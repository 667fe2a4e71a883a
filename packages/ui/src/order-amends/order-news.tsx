'use client';

import type { CaseView } from '@amends/core';
import type { ChooseHandler } from '@amends/react';
import { useCaseView, useEmit, useShown } from '@amends/react';
import type { ReactElement, ReactNode } from 'react';
import { useId, useRef, useState, useTransition } from 'react';
import { part, usePart } from './order-context.js';
import { OrderRest } from './order-rest.js';
import { useOnDemand } from './use-on-demand.js';
import {
  DelayBannerActions,
  DelayBannerDates,
  DelayBannerDismiss,
  DelayBannerMark,
  DelayBannerNextUpdate,
  DelayBannerOpen,
  DelayBannerRoot,
  DelayBannerStatus,
  DelayBannerSummary,
  DelayBannerTrack,
} from '../delay-banner/delay-banner-parts.js';

interface OrderNewsProps {
  readonly lead: CaseView;
  readonly rest: readonly CaseView[];
  readonly onChoose: ChooseHandler | undefined;
  readonly fallback: ReactNode;
}

const Unreachable = part('p', 'unreachable');
const Fallback = part('div', 'fallback');

const loadDialog = () => import('../apology-dialog/apology-dialog.js');

/** The banner of the gravest case with the rest inside, and the dialog that it leads to. */
export function OrderNews({ lead, rest, onChoose, fallback }: OrderNewsProps): ReactElement {
  const { messages } = usePart('unreachable');
  const dialog = useOnDemand(loadDialog);
  const [isOpen, setOpen] = useState(false);
  const [isOpening, startOpening] = useTransition();
  const [openId, setOpenId] = useState(lead.caseId);
  const banner = useRef<HTMLElement>(null);
  const emit = useEmit();
  const id = useId();
  const view = useCaseView(lead);
  useShown(banner, view, 'banner');

  const opened = rest.find(({ caseId }) => caseId === openId) ?? view;
  const open = (which: CaseView): void => {
    emit('opened', which, 'dialog');
    dialog.want();
    // A whole dialog takes a slow phone a while: the press is answered first, and nothing waits for it.
    startOpening(() => {
      setOpenId(which.caseId);
      setOpen(true);
    });
  };
  const href = fallback ? `#${id}` : undefined;
  const ApologyDialog = dialog.module?.ApologyDialog;

  return (
    <>
      <DelayBannerRoot
        ref={banner}
        view={view}
        href={href}
        aria-busy={dialog.state === 'loading' || isOpening || undefined}
        onPointerEnter={dialog.prepare}
        onFocus={dialog.prepare}
        onOpen={() => {
          open(view);
        }}
        onDismissedChange={() => {
          emit('dismissed', view, 'banner');
        }}
        // Who hid one notice has not read of the others.
        dismissed={rest.length > 0 ? false : undefined}
      >
        <DelayBannerMark />
        <DelayBannerStatus />
        <DelayBannerDates />
        <DelayBannerSummary />
        <DelayBannerNextUpdate />
        <DelayBannerActions>
          <DelayBannerOpen />
          <DelayBannerTrack />
        </DelayBannerActions>
        {rest.length > 0 ? <OrderRest cases={rest} onOpen={open} /> : <DelayBannerDismiss />}
      </DelayBannerRoot>
      <Unreachable role="status">
        {dialog.state === 'failed' ? messages.unreachable : null}
      </Unreachable>
      {fallback && <Fallback id={id}>{fallback}</Fallback>}
      {ApologyDialog && (
        <ApologyDialog view={opened} open={isOpen} onOpenChange={setOpen} onChoose={onChoose} />
      )}
    </>
  );
}
