import { problemError } from '@amends/client';
import type { FollowHandler } from '@amends/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { checkAnatomy } from '../../test/check-anatomy.js';
import { describeParts, expectPageAccessible } from '../../test/conformance.js';
import { everyAction } from '../../test/moments.js';
import { order, see } from '../../test/views.js';
import Basic from './examples/basic.js';
import { UpdatesSignup, updatesSignupAnatomy } from './index.js';
import type { UpdatesValue } from './index.js';

const posted = see('neverShipped', { actions: everyAction });
const kept: FollowHandler = () => undefined;
const press = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }));

const { Title, Now, Channels, Address, Paces, Always, Outcome, Submit } = UpdatesSignup;
describeParts(
  'UpdatesSignup',
  { Title, Now, Channels, Address, Paces, Always, Outcome, Submit },
  (part) => (
    <UpdatesSignup.Root view={posted} onFollow={kept}>
      {part}
    </UpdatesSignup.Root>
  ),
);

describe('UpdatesSignup', () => {
  it('says where it goes now, when the next word comes, and what is sent in any case', () => {
    render(<UpdatesSignup view={posted} onFollow={kept} />);
    const form = screen.getByRole('form', { name: 'Where to keep you posted' });
    expect(form).toHaveTextContent('By e-mail m•••@example.org');
    expect(form).toHaveTextContent('You will hear from us again by Friday, 10 AM.');
    expect(form).toHaveTextContent('What the law requires us to tell you');
    expect(screen.getByRole('radio', { name: 'By e-mail' })).toBeChecked();
  });

  it('takes where, to which number, and how often', async () => {
    const onFollow = vi.fn<FollowHandler>(kept);
    render(<UpdatesSignup view={posted} onFollow={onFollow} />);
    await userEvent.click(screen.getByRole('radio', { name: 'By text message' }));
    const number = screen.getByRole('textbox', { name: 'Mobile number' });
    expect(number).toBeRequired();
    await userEvent.type(number, '+1 555 0100');
    await userEvent.click(screen.getByRole('radio', { name: /^Only when/u }));
    await press('Keep me posted');
    expect(onFollow.mock.calls[0]?.[0]).toMatchObject({
      channel: 'sms',
      pace: 'when-it-matters',
      address: '+1 555 0100',
      orderId: '1001',
    });
    expect(await screen.findByText(/^Saved\. You will hear/u)).toHaveFocus();
  });

  it('sends no address to where none is wanted, and shows what holds then', async () => {
    const { updates } = posted;
    const after = {
      ...posted,
      updates: { ...updates, channel: 'page', channelText: 'On this page', address: null },
    } as const;
    const onFollow = vi.fn<FollowHandler>(() => order(after));
    render(<UpdatesSignup view={posted} onFollow={onFollow} />);
    await userEvent.click(screen.getByRole('radio', { name: 'On this page' }));
    await press('Keep me posted');
    expect(onFollow.mock.calls[0]?.[0]).toMatchObject({ channel: 'page', address: null });
    expect(await screen.findByText(/^Saved/u)).toHaveFocus();
    expect(screen.getByRole('form')).not.toHaveTextContent('m•••@example.org');
  });

  it('says where an address was turned down, and keeps what was marked', async () => {
    const error = problemError('invalid_payload', '-', { status: 422 });
    render(<UpdatesSignup view={posted} onFollow={() => ({ ok: false, error })} />);
    await userEvent.click(screen.getByRole('radio', { name: /^Only when/u }));
    await press('Keep me posted');
    expect(await screen.findByText(/look at the address/u)).toHaveFocus();
    expect(screen.getByRole('radio', { name: /^Only when/u })).toBeChecked();
  });

  it('can be held from outside', async () => {
    function Held() {
      const [value, setValue] = useState<UpdatesValue>({
        channel: 'page',
        pace: 'every-change',
        address: '',
      });
      return <UpdatesSignup view={posted} onFollow={kept} value={value} onValueChange={setValue} />;
    }
    render(<Held />);
    expect(screen.getByRole('radio', { name: 'On this page' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'By text message' }));
    expect(screen.getByRole('radio', { name: 'By text message' })).toBeChecked();
  });

  it('posts without JavaScript, and only reads where it cannot be changed', () => {
    const html = renderToStaticMarkup(<UpdatesSignup view={posted} />);
    expect(html).toContain(`action="${posted.actions.follow?.href ?? ''}"`);
    expect(html).toContain('name="channel"');
    const readOnly = renderToStaticMarkup(<UpdatesSignup view={see('neverShipped')} />);
    expect(readOnly).toContain('You will hear from us again');
    expect(readOnly).not.toMatch(/<(?:input|button)/u);
  });

  it('is what it declares', () => {
    checkAnatomy(updatesSignupAnatomy, [renderToStaticMarkup(<UpdatesSignup view={posted} />)]);
  });

  it('passes axe', async () => {
    await expectPageAccessible(
      <>
        <h1>Your order</h1>
        <Basic />
      </>,
    );
  });
});
