'use client';

import type { CaseView } from '@amends/core';
import { useCaseView } from '@amends/react';
import type { ReactElement } from 'react';
import { part, usePart } from './order-context.js';
import { bannerFacts } from '../delay-banner/banner-facts.js';
import { delayBannerMessages } from '../delay-banner/delay-banner.messages.js';
import { useMessages } from '../internal/use-messages.js';

interface OrderRestProps {
  readonly cases: readonly CaseView[];
  readonly onOpen: (view: CaseView) => void;
}

const Rest = part('div', 'rest');
const Item = part('li', 'rest-item');

/** What else is wrong with the order, each with the way to its own letter: inside the banner. */
export function OrderRest({ cases, onOpen }: OrderRestProps): ReactElement {
  return (
    <Rest data-scope="order-amends">
      <p className="amends-order__heading">{usePart('rest').messages.rest}</p>
      <ul className="amends-order__list">
        {cases.map((view) => (
          <RestItem key={view.caseId} view={view} onOpen={onOpen} />
        ))}
      </ul>
    </Rest>
  );
}

function RestItem({
  view: given,
  onOpen,
}: {
  readonly view: CaseView;
  readonly onOpen: (view: CaseView) => void;
}): ReactElement {
  const view = useCaseView(given);
  const words = useMessages('DelayBanner', delayBannerMessages, undefined);
  const { purpose, date } = bannerFacts(view);
  const { title, summary } = view.headline;
  return (
    <Item data-status={view.headline.status}>
      <p>
        <b>{title}</b> {date?.text}
      </p>
      {summary && <p className="amends-order__summary">{summary}</p>}
      {purpose && (
        <button
          type="button"
          className="amends-button amends-button--link"
          onClick={() => {
            onOpen(view);
          }}
        >
          {words[purpose]}
        </button>
      )}
    </Item>
  );
}
