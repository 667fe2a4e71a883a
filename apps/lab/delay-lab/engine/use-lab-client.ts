import type { AmendsClient } from '@amends/client';
import type { OrderView } from '@amends/core';
import { useEffect, useState } from 'react';
import type { CustomerAct } from './deeds.js';
import { createLabClient } from './lab-client.js';

/** One client for the life of the page, over the state as it is now. */
export function useLabClient(order: OrderView, act: (act: CustomerAct) => OrderView): AmendsClient {
  const [desk] = useState(createDesk);
  useEffect(() => {
    desk.now({ order, act });
  });
  return desk.client;
}

interface Now {
  readonly order: OrderView;
  readonly act: (act: CustomerAct) => OrderView;
}

function createDesk() {
  let current: Now | null = null;
  const nothing: OrderView = { orderId: '', cases: [] };
  const client = createLabClient({
    read: () => current?.order ?? nothing,
    act: (each) => current?.act(each) ?? nothing,
  });
  const now = (next: Now): void => {
    current = next;
  };
  return { client, now };
}
