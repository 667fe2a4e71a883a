import {
  DelayBanner,
  MakeGoodPicker,
  OrderTimeline,
  PromiseLedger,
  Receipt,
  ReportProblem,
} from '../src/index.js';
import IncidentBanner from '../src/incident-banner/examples/basic.js';
import PromiseBadge from '../src/promise-badge/examples/basic.js';
import { see, tooLate } from './views.js';

const nothing = () => undefined;
const keeping = { decision: 'keep', option: 'ask', text: 'A call on Saturday.' } as const;
const late = see('runningLate');

/** Every component on one page, in the states that look different. */
export function Gallery() {
  return (
    <main>
      <IncidentBanner />
      <DelayBanner view={late} onOpen={nothing} />
      <DelayBanner view={see('atRisk')} dismissed={false} onOpen={nothing} />
      <DelayBanner view={see('deliveredLate')} onOpen={nothing} />
      <PromiseBadge />
      <MakeGoodPicker view={late} onChoose={nothing} defaultValue={keeping} />
      <MakeGoodPicker view={tooLate()} onChoose={nothing} />
      <Receipt view={see('runningLate', { chosen: 'store-credit' })} />
      <OrderTimeline view={late} />
      <PromiseLedger view={see('deliveredLate')} />
      <PromiseLedger view={late} />
      <ReportProblem view={see('deliveredLate')} onClaim={nothing} />
    </main>
  );
}
