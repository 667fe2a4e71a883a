import {
  AskForm,
  ConsentPrompt,
  DelayBanner,
  FollowUpCard,
  IncidentTimeline,
  MakeGoodPicker,
  OrderTimeline,
  PromiseLedger,
  Receipt,
  RecoveryReceipt,
  ReportProblem,
  UpdatesSignup,
} from '../src/index.js';
import FollowUpNote from '../src/follow-up-note/examples/basic.js';
import IncidentBanner from '../src/incident-banner/examples/basic.js';
import PromiseBadge from '../src/promise-badge/examples/basic.js';
import { goodCustomer } from './follow-ups.js';
import { forThisOrder } from './incidents.js';
import { moment } from './moments.js';
import { see, tooLate } from './views.js';

const nothing = () => undefined;
const keeping = { decision: 'keep', option: 'ask', text: 'A call on Saturday.' } as const;
const late = see('runningLate');

/** Every component on one page, in the states that look different. */
export function Gallery() {
  return (
    <main>
      <IncidentBanner />
      <IncidentTimeline incident={forThisOrder} />
      <DelayBanner view={late} onOpen={nothing} />
      <DelayBanner view={see('atRisk')} dismissed={false} onOpen={nothing} />
      <DelayBanner view={see('deliveredLate')} onOpen={nothing} />
      <PromiseBadge />
      <ConsentPrompt view={moment(19)} onConsent={nothing} />
      <MakeGoodPicker view={late} onChoose={nothing} defaultValue={keeping} />
      <MakeGoodPicker view={tooLate()} onChoose={nothing} />
      <Receipt view={see('runningLate', { chosen: 'store-credit' })} />
      <RecoveryReceipt view={see('runningLate', { chosen: 'store-credit' })} />
      <FollowUpNote />
      <FollowUpCard task={goodCustomer} />
      <OrderTimeline view={late} />
      <PromiseLedger view={see('deliveredLate')} />
      <PromiseLedger view={late} />
      <AskForm view={moment(3, 2)} onChoose={nothing} />
      <UpdatesSignup view={see('neverShipped')} onFollow={nothing} />
      <ReportProblem view={see('deliveredLate')} onClaim={nothing} />
    </main>
  );
}
