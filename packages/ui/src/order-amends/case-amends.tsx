'use client';

import type { CaseView } from '@amends/core';
import type { ChooseHandler } from '@amends/react';
import { useCaseView, useEmit, useShown } from '@amends/react';
import type { ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
import type { OrderAmendsMessages } from './order-amends.messages.js';
import { useDialogOnDemand } from './use-dialog-on-demand.js';
import { DelayBanner } from '../delay-banner/index.js';
import { Receipt } from '../receipt/index.js';

interface CaseAmendsProps {
  readonly view: CaseView;
  readonly isGravest: boolean;
  readonly onChoose?: ChooseHandler | undefined;
  readonly fallback?: ReactNode;
  readonly messages: OrderAmendsMessages;
}

/** The answer to a choice, where it holds the case as it stands now. */
const answered = (answer: Awaited<ReturnType<ChooseHandler>>): CaseView | null => {
  if (!answer) return null;
  if (!('ok' in answer)) return answer;
  return answer.ok ? answer.value : null;
};

/** One case: its banner and dialog where it is the gravest, and what was agreed. */
export function CaseAmends({
  view: given,
  isGravest,
  onChoose,
  fallback,
  messages,
}: CaseAmendsProps) {
  const [after, setAfter] = useState<CaseView | null>(null);
  const view = useCaseView(after?.caseId === given.caseId ? after : given);
  const { Dialog, isOpen, state, prepare, setOpen } = useDialogOnDemand();
  const banner = useRef<HTMLElement>(null);
  const emit = useEmit();
  const id = useId();
  useShown(banner, view, 'banner');

  const choose: ChooseHandler | undefined =
    onChoose &&
    (async (intent) => {
      const answer = await onChoose(intent);
      setAfter(answered(answer));
      return answer;
    });

  return (
    <>
      {isGravest && (
        <DelayBanner
          ref={banner}
          view={view}
          href={fallback ? `#${id}` : undefined}
          aria-busy={state === 'loading' || undefined}
          onPointerEnter={prepare}
          onFocus={prepare}
          onOpen={() => {
            emit('opened', view, 'dialog');
            setOpen(true);
          }}
          onDismissedChange={() => {
            emit('dismissed', view, 'banner');
          }}
        />
      )}
      <p className="amends-order__unreachable" role="status">
        {state === 'failed' ? messages.unreachable : null}
      </p>
      <Receipt view={view} />
      {isGravest && fallback && (
        <div id={id} className="amends-order__fallback" data-part="fallback">
          {fallback}
        </div>
      )}
      {Dialog && <Dialog view={view} open={isOpen} onOpenChange={setOpen} onChoose={choose} />}
    </>
  );
}
