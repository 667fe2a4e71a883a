import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import readme from '../../../README.md?raw';
import { OrderPage } from './first-banner';
import source from './first-banner.tsx?raw';

test('the sample of the README is the one that runs here', () => {
  expect(readme).toContain(`\`\`\`tsx\n${source}\`\`\``);
});

test('it says that the order is late, when it comes now, and what was said first', () => {
  render(<OrderPage />);
  const banner = screen.getByRole('region', { name: 'Running late' });
  expect(within(banner).getByText('Fri, Nov 13', { exact: false })).toBeVisible();
  expect(
    within(banner).getByText('Tue, Nov 10', { exact: false }).closest('del, s'),
  ).not.toBeNull();
});
