import type { AmendsClient } from '@amends/client';
import type { CaseView, LocaleCopy, OrderView } from '@amends/core';
import { AmendsProvider } from '@amends/react';
import type { Messages } from '@amends/react';
import { OrderAmends } from '@amends/ui';
import { CopyButton } from '../../shared/copy-button.js';
import { forgetful } from '../../shared/forgetful.js';
import { orderJsxOf } from '../jsx/jsx-of.js';
import { Parts } from './parts.js';

/** The language that the customer reads. */
export interface SpokenLanguage {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly locales?: readonly LocaleCopy[] | undefined;
  readonly messages?: Messages | undefined;
  /** A last change of what is shown: the pseudo-locale's. */
  readonly change?: ((order: OrderView) => OrderView) | undefined;
}

interface SeenProps {
  readonly order: OrderView;
  /** The case that is looked at; `null` before anything was promised. */
  readonly view: CaseView | null;
  readonly client: AmendsClient;
  readonly language: SpokenLanguage;
  /** How many deeds are not done yet: a component that saw them begins afresh. */
  readonly undone: number;
  /** Where this is taken from, for what is copied. */
  readonly moment: string;
}

/** What the customer sees: the order's page, and every part of it by itself. */
export function Seen({ order, view, client, language, undone, moment }: SeenProps) {
  return (
    <main className="lab-seen" aria-label="What the customer sees">
      <div className="lab-heading">
        <h2>What the customer sees</h2>
        {order.cases.length > 0 && (
          <CopyButton
            of="the order’s page"
            text={() => orderJsxOf(order.cases, order.orderId, moment)}
          >
            Copy as JSX
          </CopyButton>
        )}
      </div>
      <div lang={language.locale} dir={language.direction} key={undone}>
        <AmendsProvider
          client={client}
          initial={order}
          messages={language.messages}
          storage={forgetful}
        >
          <div className="lab-page">
            <header>
              <b>Northfield</b>
              <span>#{order.orderId}</span>
            </header>
            <OrderAmends view={order} />
            <ul className="lab-page__lines">
              {view?.lines.map(({ id, title, quantity, statusText }) => (
                <li key={id}>
                  <span>
                    {quantity} × {title}
                  </span>
                  <span>{statusText}</span>
                </li>
              ))}
            </ul>
          </div>
          <h2 className="lab-heading" lang="en" dir="ltr">
            Part by part
          </h2>
          {view ? (
            <Parts view={view} moment={moment} />
          ) : (
            <p className="lab-quiet">Nothing was promised yet.</p>
          )}
        </AmendsProvider>
      </div>
    </main>
  );
}
