import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { checkAnatomy } from '../../test/check-anatomy.js';
import { describeParts, expectPageAccessible } from '../../test/conformance.js';
import { forEverybody, forThisOrder, told } from '../../test/incidents.js';
import Basic from './examples/basic.js';
import { IncidentTimeline, incidentTimelineAnatomy } from './index.js';

const { Status, Title, Meaning, Account, List, Signature } = IncidentTimeline;
describeParts('IncidentTimeline', { Status, Title, Meaning, List, Signature }, (part) => (
  <IncidentTimeline.Root incident={forThisOrder}>{part}</IncidentTimeline.Root>
));
describeParts('IncidentTimeline', { Account }, (part) => (
  <IncidentTimeline.Root incident={told}>{part}</IncidentTimeline.Root>
));

const entries = () =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('IncidentTimeline', () => {
  it('tells the newest word first, after the one that is to come', () => {
    render(<IncidentTimeline incident={forEverybody} />);
    expect(screen.getByRole('region', { name: 'Our order system was down' })).toBeInTheDocument();
    const said = entries();
    expect(said[0]).toContain('You will find more here by');
    expect(said[1]).toContain('We have found the cause.');
    expect(said.at(-1)).toContain('It began');
  });

  it('tells the beginning first where it is asked to', () => {
    render(
      <IncidentTimeline incident={told} order="oldest-first" messages={{ began: 'Started' }} />,
    );
    const said = entries();
    expect(said[0]).toContain('Started');
    expect(said.at(-1)).toContain('We have found the cause.');
    expect(screen.getByRole('region')).toHaveTextContent('A disk was full');
  });

  it('says with which word something had changed, and what it means for this order', () => {
    render(<IncidentTimeline incident={forThisOrder} />);
    expect(screen.getAllByText('We know the cause').length).toBeGreaterThan(1);
    expect(
      screen.getByText('Your order may come later than the date we gave you.'),
    ).toBeInTheDocument();
  });

  it('is not there where there is nothing to tell', () => {
    const { container } = render(<IncidentTimeline incident={null} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('is what it declares', () => {
    checkAnatomy(
      incidentTimelineAnatomy,
      [forEverybody, forThisOrder, told].map((each) =>
        renderToStaticMarkup(<IncidentTimeline incident={each} />),
      ),
    );
  });

  it('passes axe', async () => {
    await expectPageAccessible(<Basic />);
  });
});
