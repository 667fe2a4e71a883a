import {
  DelayBanner,
  MakeGoodPicker,
  OrderAmends,
  OrderTimeline,
  PromiseBadge,
  PromiseLedger,
  Receipt,
  ReportProblem,
  Theme,
} from '@amends/ui';
import { promiseFromDuration, viewPromise } from '@amends/core';
import { situationView } from '@amends/core/testing';
import { forwardRef } from 'react';
import type { TokenValues } from '@amends/ui';
import type { Scheme } from './model/draft.js';

const late = situationView('runningLate');
const arrived = situationView('deliveredLate');
const agreed = situationView('runningLate', { chosen: 'store-credit' });
const asOf = '2026-11-23T10:00:00-05:00';
const zone = { timeZone: 'America/New_York' };
const badge = viewPromise(
  promiseFromDuration(
    { id: 'p1', kind: 'deliver', madeAt: asOf },
    { businessDays: [3, 4] },
    { ...zone, cutOff: 14 * 60 },
  ),
  { asOf, ...zone, cutOff: '2026-11-23T14:00:00-05:00', keptInHundred: 96 },
);
const keeping = { decision: 'keep', option: 'store-credit', text: '' } as const;
const nothing = () => undefined;

/** The real components in one scheme, on the ground that a store of that scheme has. */
export const Preview = forwardRef<
  HTMLElement,
  { readonly scheme: Scheme; readonly tokens: TokenValues }
>(function Preview({ scheme, tokens }, ref) {
  return (
    <section ref={ref} className="studio__pane" data-scheme={scheme} aria-label={`In ${scheme}`}>
      <h2>{scheme === 'light' ? 'Light' : 'Dark'}</h2>
      <Theme tokens={tokens} scheme={scheme}>
        <span
          className="amends"
          data-probe="focus"
          hidden
          style={{ color: 'var(--amends-focus, currentcolor)' }}
        />
        <OrderAmends
          view={{ orderId: late.orderId, cases: [late] }}
          onChoose={({ pick }) => situationView('runningLate', { chosen: pick })}
        />
        <DelayBanner view={arrived} onOpen={nothing} dismissed={false} />
        <PromiseBadge view={badge} />
        <MakeGoodPicker view={late} onChoose={nothing} defaultValue={keeping} />
        <Receipt view={agreed} />
        <OrderTimeline view={late} />
        <PromiseLedger view={arrived} />
        <ReportProblem view={arrived} onClaim={nothing} />
      </Theme>
    </section>
  );
});
