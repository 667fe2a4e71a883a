import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdminApiClient } from '@shopify/admin-api-client';
import { buildSchema, graphql } from 'graphql';
import { onTestFinished } from 'vitest';

/** What of Shopify's Admin schema a fulfiller asks for, as shopify.dev documents it for 2026-10. */
const schema = buildSchema(`
  directive @idempotent(key: String!) on FIELD
  scalar DateTime
  scalar Decimal
  type MoneyV2 { amount: Decimal! currencyCode: String! }
  type MoneyBag { presentmentMoney: MoneyV2! shopMoney: MoneyV2! }
  enum OrderTransactionKind { SALE CAPTURE REFUND AUTHORIZATION }
  enum OrderTransactionStatus { SUCCESS PENDING FAILURE ERROR }
  type OrderTransaction {
    id: ID! kind: OrderTransactionKind! status: OrderTransactionStatus! gateway: String
    amountSet: MoneyBag! parentTransaction: OrderTransaction
  }
  type OrderTransactionConnection { nodes: [OrderTransaction!]! }
  type Refund { id: ID! note: String transactions(first: Int): OrderTransactionConnection! }
  type Metafield { value: String! compareDigest: String! }
  interface StoreCreditAccountTransaction { amount: MoneyV2! createdAt: DateTime! }
  type StoreCreditAccountCreditTransaction implements StoreCreditAccountTransaction {
    id: ID! amount: MoneyV2! createdAt: DateTime! expiresAt: DateTime
  }
  type StoreCreditAccountTransactionConnection { nodes: [StoreCreditAccountTransaction!]! }
  enum TransactionSortKeys { CREATED_AT EXPIRES_AT }
  type StoreCreditAccount {
    transactions(first: Int, sortKey: TransactionSortKeys, reverse: Boolean): StoreCreditAccountTransactionConnection!
  }
  type StoreCreditAccountConnection { nodes: [StoreCreditAccount!]! }
  type Customer { id: ID! storeCreditAccounts(first: Int): StoreCreditAccountConnection! }
  type Order {
    id: ID! name: String! presentmentCurrencyCode: String! cancelledAt: DateTime
    transactions(first: Int): [OrderTransaction!]!
    refunds(first: Int): [Refund!]!
    metafield(namespace: String, key: String!): Metafield
    customer: Customer
  }
  type Query { order(id: ID!): Order }

  type UserError { field: [String!] message: String! }
  type CodedError { code: String field: [String!] message: String! }
  input OrderTransactionInput { orderId: ID! parentId: ID kind: OrderTransactionKind! gateway: String! amount: Decimal! }
  input RefundInput { orderId: ID! currency: String note: String notify: Boolean transactions: [OrderTransactionInput!] }
  type RefundCreatePayload { refund: Refund userErrors: [UserError!]! }
  enum OrderCancelReason { CUSTOMER INVENTORY OTHER }
  input OrderCancelRefundMethodInput { originalPaymentMethodsRefund: Boolean }
  type Job { id: ID! }
  type OrderCancelPayload { job: Job orderCancelUserErrors: [CodedError!]! }
  input MetafieldsSetInput { ownerId: ID! namespace: String key: String! type: String value: String! compareDigest: String }
  type MetafieldsSetPayload { metafields: [Metafield!] userErrors: [CodedError!]! }
  input MoneyInput { amount: Decimal! currencyCode: String! }
  input StoreCreditAccountCreditInput { creditAmount: MoneyInput! expiresAt: DateTime notify: Boolean }
  type StoreCreditAccountCreditPayload {
    storeCreditAccountTransaction: StoreCreditAccountCreditTransaction userErrors: [CodedError!]!
  }
  enum DiscountBuyerSelection { ALL }
  input DiscountCustomersInput { add: [ID!] }
  input DiscountContextInput { all: DiscountBuyerSelection customers: DiscountCustomersInput }
  input DiscountAmountInput { amount: Decimal! appliesOnEachItem: Boolean }
  input DiscountCustomerGetsValueInput { discountAmount: DiscountAmountInput }
  input DiscountItemsInput { all: Boolean }
  input DiscountCustomerGetsInput { value: DiscountCustomerGetsValueInput items: DiscountItemsInput }
  input DiscountCodeBasicInput {
    code: String title: String usageLimit: Int appliesOncePerCustomer: Boolean context: DiscountContextInput
    customerGets: DiscountCustomerGetsInput startsAt: DateTime endsAt: DateTime
  }
  type DiscountCodeNode { id: ID! }
  type DiscountCodeBasicCreatePayload { codeDiscountNode: DiscountCodeNode userErrors: [CodedError!]! }
  type Mutation {
    refundCreate(input: RefundInput!): RefundCreatePayload
    orderCancel(
      orderId: ID! reason: OrderCancelReason! restock: Boolean! notifyCustomer: Boolean
      refundMethod: OrderCancelRefundMethodInput staffNote: String
    ): OrderCancelPayload
    metafieldsSet(metafields: [MetafieldsSetInput!]!): MetafieldsSetPayload
    storeCreditAccountCredit(id: ID!, creditInput: StoreCreditAccountCreditInput!): StoreCreditAccountCreditPayload
    discountCodeBasicCreate(basicCodeDiscount: DiscountCodeBasicInput!): DiscountCodeBasicCreatePayload
  }
`);

/** What happens to a mutation of that name the next time: never heard, done and not told, half told. */
type Fault = 'lost' | 'unheard' | 'half' | 429 | 500;

interface Credit {
  readonly __typename: 'StoreCreditAccountCreditTransaction';
  readonly id: string;
  readonly amount: { readonly amount: string; readonly currencyCode: string };
  readonly createdAt: string;
  readonly expiresAt: string | null;
}

const usd = (amount: string) => {
  const money = { amount, currencyCode: 'USD' };
  return { presentmentMoney: money, shopMoney: money };
};

/** A shop with order 1001: 30 dollars by card and 19 by gift card, bought by customer 7. */
export async function startShopify({ hasCustomer = true } = {}) {
  const payments = [
    { id: 'gid://shopify/OrderTransaction/1', gateway: 'shopify_payments', amount: '30.00' },
    { id: 'gid://shopify/OrderTransaction/2', gateway: 'gift_card', amount: '19.00' },
  ].map(({ amount, ...each }) => ({
    ...{ kind: 'SALE', status: 'SUCCESS', amountSet: usd(amount), parentTransaction: null },
    ...each,
  }));
  const transactions: object[] = [...payments];
  const refunds: { id: string; note: string; nodes: { status: string; amount: string }[] }[] = [];
  const credits: Credit[] = [];
  const codes = new Map<string, Record<string, unknown>>();
  const marks = new Map<string, string>();
  const keys = new Map<string, unknown>();
  const faults = new Map<string, Fault>();
  const state = {
    status: 'SUCCESS',
    cancelledAt: null as string | null,
    refusal: null as string | null,
  };

  const shownRefund = ({ nodes, ...rest }: (typeof refunds)[number]) => ({
    ...rest,
    transactions: { nodes },
  });
  const digest = (value: string) => createHash('sha256').update(value).digest('hex');
  const refundOf = (note: string, shares: readonly { parentId: string; amount: string }[]) => {
    const nodes = shares.map(({ parentId, amount }) => {
      const node = {
        ...{ id: `gid://shopify/OrderTransaction/${transactions.length + 1}`, kind: 'REFUND' },
        ...{ status: state.status, gateway: '', amountSet: usd(amount), amount },
        parentTransaction: payments.find(({ id }) => id === parentId) ?? null,
      };
      transactions.push(node);
      return node;
    });
    const refund = { id: `gid://shopify/Refund/${refunds.length + 1}`, note, nodes };
    refunds.push(refund);
    return refund;
  };

  const rootValue = {
    order: ({ id }: { id: string }) =>
      id !== 'gid://shopify/Order/1001'
        ? null
        : {
            ...{ id, name: '#1001', presentmentCurrencyCode: 'USD' },
            ...{ cancelledAt: state.cancelledAt, transactions },
            refunds: refunds.map(shownRefund),
            metafield: ({ key }: { key: string }) => {
              const value = marks.get(key);
              return value === undefined ? null : { value, compareDigest: digest(value) };
            },
            customer: hasCustomer
              ? {
                  id: 'gid://shopify/Customer/7',
                  storeCreditAccounts: { nodes: [{ transactions: { nodes: credits } }] },
                }
              : null,
          },
    refundCreate: ({ input }: { input: { note: string; transactions: [] } }) => ({
      refund: shownRefund(refundOf(input.note, input.transactions)),
      userErrors: [],
    }),
    orderCancel: ({
      refundMethod,
    }: {
      refundMethod: { originalPaymentMethodsRefund: boolean };
    }) => {
      if (state.refusal !== null)
        return { job: null, orderCancelUserErrors: [{ code: state.refusal, message: '' }] };
      state.cancelledAt = '2026-11-14T09:00:00Z';
      if (!refundMethod.originalPaymentMethodsRefund)
        return { job: { id: 'gid://shopify/Job/1' }, orderCancelUserErrors: [] };
      state.status = 'PENDING';
      refundOf('', [
        { parentId: payments[0]?.id ?? '', amount: '30.00' },
        { parentId: payments[1]?.id ?? '', amount: '19.00' },
      ]);
      return { job: { id: 'gid://shopify/Job/1' }, orderCancelUserErrors: [] };
    },
    metafieldsSet: ({
      metafields: [field],
    }: {
      metafields: [{ key: string; value: string; compareDigest: string | null }];
    }) => {
      const before = marks.get(field.key);
      if ((before === undefined ? null : digest(before)) !== field.compareDigest)
        return { metafields: [], userErrors: [{ code: 'STALE_OBJECT', message: 'Stale.' }] };
      marks.set(field.key, field.value);
      return {
        metafields: [{ value: field.value, compareDigest: digest(field.value) }],
        userErrors: [],
      };
    },
    storeCreditAccountCredit: ({
      creditInput,
    }: {
      creditInput: { creditAmount: Credit['amount']; expiresAt?: string };
    }) => {
      const made: Credit = {
        __typename: 'StoreCreditAccountCreditTransaction',
        id: `gid://shopify/StoreCreditAccountCreditTransaction/${credits.length + 1}`,
        amount: creditInput.creditAmount,
        createdAt: new Date().toISOString(),
        expiresAt: creditInput.expiresAt ?? null,
      };
      credits.push(made);
      return { storeCreditAccountTransaction: made, userErrors: [] };
    },
    discountCodeBasicCreate: ({
      basicCodeDiscount: input,
    }: {
      basicCodeDiscount: { code: string; [field: string]: unknown };
    }) => {
      if (codes.has(input.code))
        return { codeDiscountNode: null, userErrors: [{ code: 'TAKEN', message: 'Taken.' }] };
      codes.set(input.code, input);
      return { codeDiscountNode: { id: 'gid://shopify/DiscountCodeNode/1' }, userErrors: [] };
    },
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void (async () => {
        const body = JSON.parse(Buffer.concat(chunks).toString()) as {
          query: string;
          variables: Record<string, unknown>;
        };
        const name = /(?:mutation|query) (\w+)/u.exec(body.query)?.[1] ?? '';
        const fault = faults.get(name);
        faults.delete(name);
        if (fault === 'lost') {
          request.socket.destroy();
          return;
        }
        if (typeof fault === 'number') {
          response.writeHead(fault).end('{}');
          return;
        }
        const key = body.query.includes('@idempotent') ? String(body.variables.key) : null;
        const result =
          (key === null ? undefined : keys.get(key)) ??
          (await graphql({
            schema,
            source: body.query,
            rootValue,
            variableValues: body.variables,
          }));
        if (key !== null) keys.set(key, result);
        if (fault === 'unheard') {
          request.socket.destroy();
          return;
        }
        const text = JSON.stringify(result);
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(fault === 'half' ? text.slice(0, 20) : text);
      })();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    client: createAdminApiClient({
      ...{ storeDomain: 'shop.myshopify.com', apiVersion: '2026-10', accessToken: 'shpat_1' },
      // The client speaks https to a shop only; here it is led to loopback.
      customFetchApi: (url, init) =>
        fetch(`http://127.0.0.1:${port}${new URL(url).pathname}`, init),
    }),
    ...{ refunds, credits, codes, state },
    /** What happens to the next mutation of a name. */
    next: (name: string, fault: Fault) => void faults.set(name, fault),
    /** Shopify has forgotten the idempotency keys. */
    forget: () => {
      keys.clear();
    },
  };
}
