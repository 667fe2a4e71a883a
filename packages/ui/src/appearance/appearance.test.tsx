import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { moment } from '../../test/moments.js';
import { order, see } from '../../test/views.js';
import {
  AmendsAppearance,
  ApologyDialog,
  AskForm,
  ConsentPrompt,
  DelayBanner,
  IncidentBanner,
  MakeGoodPicker,
  OrderAmends,
  OrderTimeline,
  PromiseLedger,
  Receipt,
  ReportProblem,
  UpdatesSignup,
} from '../index.js';

const late = see('runningLate');
const nothing = () => undefined;

/** Every component that a case is shown by, with everything in it. */
const everything = (
  <>
    <OrderAmends view={order(late)} onClaim={nothing} fallback={<p>Plain</p>} />
    <DelayBanner view={see('atRisk')} onOpen={nothing} />
    <MakeGoodPicker view={late} onChoose={nothing} />
    <Receipt view={see('runningLate', { chosen: 'refund-shipping', done: true })} />
    <IncidentBanner incident={moment(11).incident} />
    <OrderTimeline view={late} />
    <PromiseLedger view={late} />
    <ReportProblem view={see('deliveredLate')} onClaim={nothing} />
    <ConsentPrompt view={moment(19)} onConsent={nothing} />
    <AskForm view={moment(4, 2)} onChoose={nothing} />
    <UpdatesSignup view={late} onFollow={nothing} />
  </>
);

describe('AmendsAppearance', () => {
  it('takes off every class of ours, in every component, and leaves parts, states and hidden words', () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const html = renderToStaticMarkup(<AmendsAppearance unstyled>{everything}</AmendsAppearance>);
    const classes = [...html.matchAll(/class="([^"]*)"/gu)].map(([, names]) => names);
    expect(new Set(classes)).toEqual(new Set(['amends-unseen']));
    expect(html).toContain('data-part="dates"');
    expect(html).toContain('data-state="idle"');
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });

  it('reaches the dialog, which stands elsewhere on the page', () => {
    render(
      <AmendsAppearance unstyled classNames={{ 'ApologyDialog.title': 'mine' }}>
        <ApologyDialog view={late} open />
      </AmendsAppearance>,
    );
    const dialog = screen.getByRole('dialog');
    const worn = [dialog, ...dialog.querySelectorAll('[class]')].flatMap((each) => [
      ...each.classList,
    ]);
    expect(new Set(worn)).toEqual(new Set(['mine', 'amends-unseen']));
  });

  it('puts the store’s classes beside ours, by part, and its signs in place of ours', () => {
    const { container } = render(
      <AmendsAppearance
        classNames={{ 'DelayBanner.open': 'button', 'OrderTimeline.entry': 'entry' }}
        icons={{ wait: <i data-testid="clock" /> }}
      >
        <DelayBanner view={late} onOpen={nothing} />
        <OrderTimeline view={late} />
      </AmendsAppearance>,
    );
    expect(screen.getByRole('button', { name: 'See your options' })).toHaveClass(
      'amends-button',
      'button',
    );
    expect(screen.getByTestId('clock')).toBeInTheDocument();
    const entries = container.querySelectorAll('[data-part="entry"]');
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) expect(entry).toHaveClass('amends-timeline__entry', 'entry');
  });

  it('adds up, one inside another', () => {
    render(
      <AmendsAppearance classNames={{ 'DelayBanner.status': 'outer' }}>
        <AmendsAppearance classNames={{ 'DelayBanner.status': 'inner' }}>
          <DelayBanner view={late} />
        </AmendsAppearance>
      </AmendsAppearance>,
    );
    expect(screen.getByText('Running late')).toHaveClass('inner', 'outer');
  });
});
