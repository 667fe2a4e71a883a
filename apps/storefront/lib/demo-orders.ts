/** An order of the demonstration, with the situation it is there to show. */
export interface DemoOrder {
  readonly orderId: string;
  readonly situation: string;
}

/** The orders that `scripts/scene` brings to life: by the ids that Shopify recorded, and by the shop's own. */
export const demoOrders = [
  { orderId: '1073459966', situation: 'On its way' },
  { orderId: '1073459970', situation: 'Will be late, and says so' },
  { orderId: '450789469', situation: 'Late, with a choice to make' },
  { orderId: '1073459963', situation: 'Late, with a part missing' },
  { orderId: '1073459976', situation: 'Returned to sender' },
  { orderId: 'DC1900000001', situation: 'Wait or cancel, says the law' },
  { orderId: 'DC0400000001', situation: 'Lost, asked about, and answered' },
  { orderId: 'DC1100000001', situation: 'Held up with many others' },
  { orderId: '1073459983', situation: 'Delivered late, and made good' },
] as const satisfies readonly DemoOrder[];
