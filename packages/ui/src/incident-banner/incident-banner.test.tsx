import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { checkAnatomy } from '../../test/check-anatomy.js';
import { describeParts, expectPageAccessible } from '../../test/conformance.js';
import { forEverybody, forThisOrder, told } from '../../test/incidents.js';
import Basic from './examples/basic.js';
import { IncidentBanner, incidentBannerAnatomy } from './index.js';

const { Status, Title, Meaning, Latest, Next, Earlier, Signature, Account } = IncidentBanner;
describeParts(
  'IncidentBanner',
  { Status, Title, Meaning, Latest, Next, Earlier, Signature },
  (part) => <IncidentBanner.Root incident={forThisOrder}>{part}</IncidentBanner.Root>,
);
describeParts('IncidentBanner', { Account }, (part) => (
  <IncidentBanner.Root incident={told}>{part}</IncidentBanner.Root>
));

describe('IncidentBanner', () => {
  it('tells everybody what happened, the last word, and when there is more', () => {
    render(<IncidentBanner incident={forEverybody} />);
    const banner = screen.getByRole('region', { name: 'Our order system was down' });
    expect(banner).not.toHaveAttribute('aria-live');
    expect(banner).toHaveTextContent('Orders are being sent by hand until it is mended.');
    expect(banner).toHaveTextContent('Monday, 4 PM');
    expect(banner).not.toHaveAttribute('data-effect');
  });

  it('tells who has an order what it means for it', () => {
    render(<IncidentBanner incident={forThisOrder} />);
    expect(
      screen.getByText('Your order may come later than the date we gave you.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('region')).toHaveAttribute('data-effect', 'risk');
  });

  it('keeps what was said before, to be opened', async () => {
    render(<IncidentBanner incident={forEverybody} messages={{ earlier: 'Earlier' }} />);
    await userEvent.click(screen.getByText('Earlier'));
    expect(screen.getByText(/We are looking for the cause/u)).toBeVisible();
  });

  it('gives a plain account once it is over', () => {
    render(<IncidentBanner incident={told} />);
    expect(screen.getByRole('region')).toHaveTextContent('A disk was full, and nobody was told');
  });

  it('is not there where there is nothing to tell', () => {
    const { container } = render(<IncidentBanner incident={null} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('is what it declares', () => {
    checkAnatomy(
      incidentBannerAnatomy,
      [forEverybody, forThisOrder, told].map((each) =>
        renderToStaticMarkup(<IncidentBanner incident={each} />),
      ),
    );
  });

  it('passes axe', async () => {
    await expectPageAccessible(<Basic />);
  });
});
