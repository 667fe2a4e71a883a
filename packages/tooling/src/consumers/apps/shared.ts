import type { CaseView, OrderRecord } from '@amends/core';

/** What every app is shown: an order in trouble, and one that was made good. */
export interface Shown {
  readonly record: OrderRecord;
  readonly asOf: string;
  readonly agreed: CaseView;
}

export const react19 = {
  react: '19.3.1',
  'react-dom': '19.3.1',
  '@types/react': '19.3.0',
  '@types/react-dom': '19.3.0',
};

export const react18 = {
  react: '18.3.1',
  'react-dom': '18.3.1',
  '@types/react': '18.3.8',
  '@types/react-dom': '18.3.7',
};

export const typescript = { typescript: '6.0.3' };
export const vite = { vite: '8.3.8' };
export const nodeTypes = { '@types/node': '24.19.2' };

/** As strict as TypeScript goes; our declarations are checked too, as they were emitted. */
export const tsconfig = (extra: object): string =>
  JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      module: 'ESNext',
      moduleResolution: 'Bundler',
      allowImportingTsExtensions: true,
      jsx: 'react-jsx',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
      ...extra,
    },
    include: ['src', 'app'],
  });

/** The order as data, its declared types being core's. */
const data = ({ record, asOf, agreed }: Shown): string => `
import type { CaseView, OrderRecord } from '@amends/core';

export const asOf = ${JSON.stringify(asOf)};
export const record: OrderRecord = ${JSON.stringify(record)};
export const agreed: CaseView = ${JSON.stringify(agreed)};
`;

/** The page of the order: what is promised, the order in trouble, and what can be looked up. */
const orderPage = `
import { promiseFromDuration, viewPromise } from '@amends/core';
import type { OrderView } from '@amends/core';
import { AmendsProvider } from '@amends/react';
import { MakeGoodPicker, OrderTimeline, PromiseLedger } from '@amends/ui';
import { OrderAmends } from '@amends/ui/order-amends';
import { PromiseBadge } from '@amends/ui/promise-badge';
import { asOf } from './data.ts';

const timeZone = 'America/New_York';
const promise = promiseFromDuration(
  { id: 'p1', kind: 'deliver', madeAt: asOf },
  { businessDays: [3, 4] },
  { timeZone, cutOff: 14 * 60 },
);

export function OrderPage({ order }: { readonly order: OrderView }) {
  const [view] = order.cases;
  return (
    <AmendsProvider initial={order}>
      <PromiseBadge view={viewPromise(promise, { asOf, timeZone, keptInHundred: 96 })} />
      {view && (
        <>
          <OrderAmends fallback={<MakeGoodPicker view={view} />} />
          <OrderTimeline view={view} />
          <PromiseLedger view={view} />
        </>
      )}
    </AmendsProvider>
  );
}
`;

/** The files that every app has, in its source folder. */
export const sources = (folder: 'src' | 'app', shown: Shown): Record<string, string> => ({
  [`${folder}/data.ts`]: data(shown),
  [`${folder}/order-page.tsx`]: orderPage,
  [`${folder}/styles.d.ts`]: "declare module '*.css';\n",
});
