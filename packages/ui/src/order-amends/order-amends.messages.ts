/** The words of `OrderAmends` itself; those of what is in it are set there. */
export interface OrderAmendsMessages {
  /** The name of the space that is kept free while nothing is here yet. */
  readonly loading: string;
  /** Nothing can be shown. */
  readonly failed: string;
  /** Reads it again. */
  readonly retry: string;
  /** What is shown may be out of date. */
  readonly offline: string;
  /** Over the other things that are wrong with the order. */
  readonly rest: string;
  /** Opens what happened and what is to come… */
  readonly timeline: string;
  /** …every date we gave… */
  readonly ledger: string;
  /** …where to hear from us… */
  readonly updates: string;
  /** …and the form to say that something is wrong. */
  readonly report: string;
  /** Code that was wanted did not arrive. */
  readonly unreachable: string;
}

/** The words of `OrderAmends` in English. */
export const orderAmendsMessages: OrderAmendsMessages = {
  loading: 'Your order is being fetched',
  failed: 'We could not show how your order stands.',
  retry: 'Try again',
  offline: 'You are offline. This is what we knew last.',
  rest: 'And also',
  timeline: 'Where your order is',
  ledger: 'What we told you',
  updates: 'Keep me posted',
  report: 'Something else is wrong',
  unreachable: 'This did not open: the connection was lost on the way. Please try again.',
};
