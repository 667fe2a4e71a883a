/** The words of `OrderAmends` itself; those of what is in it are set there. */
export interface OrderAmendsMessages {
  /** The dialog's code did not arrive. */
  readonly unreachable: string;
}

/** The words of `OrderAmends` in English. */
export const orderAmendsMessages: OrderAmendsMessages = {
  unreachable: 'This did not open: the connection was lost on the way. Please try again.',
};
