import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import './styles.css';
import { order, see } from '../test/views.js';
import { ApologyDialog, MakeGoodPicker, OrderAmends } from './index.js';

const late = see('runningLate');
const tab = () => userEvent.keyboard('{Tab}');
const press = (keys: string) => userEvent.keyboard(keys);

beforeEach(async () => {
  await page.viewport(1280, 800);
  localStorage.clear();
});
afterEach(cleanup);

/** What a keyboard stands on: the name of the control, or the value of the radio button. */
const at = (): string => {
  const element = document.activeElement;
  if (element instanceof HTMLInputElement && element.name !== '')
    return `${element.name}=${element.value}`;
  return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
};

describe('from the banner to the receipt, by keyboard alone', () => {
  it('opens, chooses by arrows and space, sends by Enter, closes, and is back where it began', async () => {
    render(
      <main>
        <button type="button">Before</button>
        <OrderAmends
          view={order(late)}
          onChoose={({ pick }) => see('runningLate', { chosen: pick })}
        />
      </main>,
    );
    await tab();
    await tab();
    expect(at()).toBe('See your options');
    await press('{Enter}');
    const dialog = await screen.findByRole('dialog');
    expect(document.activeElement).toBe(dialog);

    await tab();
    expect(at()).toBe('decision=keep');
    await press('{ArrowRight}');
    expect(document.querySelector<HTMLInputElement>('[value="exit"]')?.checked).toBe(true);
    await press('{ArrowLeft}');
    await tab();
    expect(at()).toBe('option=refund-shipping');
    await press(' ');
    await press('{ArrowDown}');
    expect(at()).toBe('option=discount-this-order');
    await press('{Enter}');

    const receipt = await screen.findAllByRole('region', { name: /^Agreed/u });
    expect(receipt[0]?.textContent).toContain('Money off this order');
    await tab();
    expect(at()).toBe('Done');
    await press('{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(at()).toBe('See what we agreed');
  });

  it('visits the controls in the order in which they are read, and stays inside', async () => {
    render(<ApologyDialog view={late} open />);
    const seen: string[] = [];
    for (let step = 0; step < 7; step += 1) {
      await tab();
      seen.push(at());
    }
    expect(seen).toEqual([
      'decision=keep',
      'option=refund-shipping',
      'Confirm your choice',
      'Not now',
      'Close',
      'decision=keep',
      'option=refund-shipping',
    ]);
  });

  it('leads from “something else” to the words, and on', async () => {
    render(<MakeGoodPicker view={late} onChoose={() => undefined} />);
    document.querySelector<HTMLInputElement>('[value="ask"]')?.focus();
    const words = screen.getByLabelText('What would help?');
    expect(words.checkVisibility()).toBe(false);
    await press(' ');
    expect(words.checkVisibility()).toBe(true);
    await tab();
    expect(document.activeElement).toBe(words);
  });
});

describe('Escape and focus', () => {
  function Page() {
    const [isOpen, setOpen] = useState(false);
    return (
      <main>
        <input
          aria-label="Elsewhere"
          onKeyDown={({ key }) => {
            if (key === 'F2') setOpen(true);
          }}
        />
        <ApologyDialog view={late} open={isOpen} onOpenChange={setOpen} />
      </main>
    );
  }

  it('returns focus to where it was when there is no trigger', async () => {
    render(<Page />);
    screen.getByLabelText('Elsewhere').focus();
    await press('{F2}');
    expect(document.activeElement).toBe(await screen.findByRole('dialog'));
    await press('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(at()).toBe('Elsewhere');
  });

  it('closes without a choice, and sends nothing', async () => {
    const onChoose = vi.fn();
    const onOpenChange = vi.fn();
    render(<ApologyDialog view={late} open onOpenChange={onOpenChange} onChoose={onChoose} />);
    await press('{Escape}');
    expect(onOpenChange).toHaveBeenCalledWith(false);
    expect(onChoose).not.toHaveBeenCalled();
  });
});

describe('the page behind', () => {
  it('does not scroll while the dialog is open, and does not jump', async () => {
    const overflow = () => getComputedStyle(document.documentElement).overflowY;
    document.documentElement.style.overflow = 'auto';
    document.body.style.blockSize = '4000px';
    const { rerender } = render(<ApologyDialog view={late} open={false} />);
    const { width } = document.body.getBoundingClientRect();
    window.scrollTo(0, 300);
    expect(overflow()).toBe('auto');
    document.documentElement.style.overflow = '';
    rerender(<ApologyDialog view={late} open />);
    await screen.findByRole('dialog');
    expect(overflow()).toBe('hidden');
    expect(window.scrollY).toBe(300);
    expect(document.body.getBoundingClientRect().width).toBe(width);
    rerender(<ApologyDialog view={late} open={false} />);
    // It leaves when it has finished coming in.
    await waitFor(() => {
      expect(overflow()).not.toBe('hidden');
    });
    document.body.style.blockSize = '';
  });
});
