import { expect, it } from 'vitest';
import { carryOut } from './carry-it-out.js';

it('everything that a customer can choose is carried out by somebody, and questions reach people', () => {
  const fulfiller = carryOut({
    stripeKey: 'sk_test_1',
    shopify: { storeDomain: 'shop.myshopify.com', accessToken: 'shpat_1' },
    codeSecret: 'sixteen letters!',
    deskUrl: 'https://desk.example/amends',
    deskSecret: `whsec_${Buffer.alloc(32, 1).toString('base64')}`,
    paymentOf: () => Promise.resolve(null),
  });
  expect(fulfiller.kinds).toBeUndefined();
  expect(fulfiller.ask).toBeDefined();
});
