import { situationView } from '@amends/core/testing';
import { ApologyDialog } from '@amends/ui/apology-dialog';
import { DelayBanner } from '@amends/ui/delay-banner';
import { useState } from 'react';

const before = situationView('runningLate');
const after = situationView('runningLate', { chosen: 'refund-shipping' });

/** Banner and dialog by hand, with a handler of your own that keeps the choice. */
export default function FromBanner() {
  const [view, setView] = useState(before);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <DelayBanner
        view={view}
        onOpen={() => {
          setOpen(true);
        }}
      />
      <ApologyDialog
        view={view}
        open={isOpen}
        onOpenChange={setOpen}
        onChoose={() => {
          setView(after);
          return after;
        }}
      />
    </>
  );
}
