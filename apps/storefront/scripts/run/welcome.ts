/** What is where, for whoever has just started the demonstration. */
export function welcome(origin: string): string[] {
  return [
    `The shop     ${origin}`,
    `Nine orders  ${origin}/orders, each in another trouble`,
    `The mails    ${origin}/demo/outbox, as the customers get them`,
    `The shop-wide trouble  ${origin}/status`,
    '',
    'Every component by itself: pnpm storybook',
  ];
}
