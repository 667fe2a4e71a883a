'use client';

import { useAnnounce } from '@amends/react';
import { useState, useSyncExternalStore } from 'react';
import type { OrderTimelineMessages } from './order-timeline.messages.js';
import { Dressed } from '../internal/dressed.js';

const never = () => () => undefined;
// Only pages that came over a safe connection have a clipboard, whatever the types say.
const canCopy = () => 'clipboard' in navigator;
const notYet = () => false;

/** Copies the number of a parcel. Not there before the page is alive: it could do nothing. */
export function CopyNumber({
  number,
  messages,
}: {
  readonly number: string;
  readonly messages: OrderTimelineMessages;
}) {
  const isAlive = useSyncExternalStore(never, canCopy, notYet);
  const [isCopied, setCopied] = useState(false);
  const announce = useAnnounce();
  if (!isAlive) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(number);
    } catch {
      // The browser has asked and was told no: the number stands there to be marked by hand.
      return;
    }
    setCopied(true);
    announce(messages.copied);
  };
  return (
    <Dressed
      as="button"
      of="OrderTimeline.copy"
      type="button"
      className="amends-timeline__copy amends-button amends-button--link"
      data-part="copy"
      data-copied={isCopied ? '' : undefined}
      aria-label={isCopied ? undefined : `${messages.copy}: ${number}`}
      onClick={() => void copy()}
      onBlur={() => {
        setCopied(false);
      }}
    >
      {isCopied ? messages.copied : messages.copy}
    </Dressed>
  );
}
