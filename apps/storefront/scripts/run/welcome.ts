/** What is where, for whoever has just started the demonstration. */
export function welcome(origin: string, staffKey: string): string[] {
  return [
    `The shop     ${origin}`,
    `Nine orders  ${origin}/orders, each in another trouble`,
    `The mails    ${origin}/demo/outbox, as the customers get them`,
    `The shop-wide trouble  ${origin}/status`,
    `The staff    ${origin}/staff, with the key ${staffKey}`,
    '',
    'Every component by itself: pnpm storybook',
  ];
}
