import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import '../styles.css';
import { fileOf, picture } from '../../test/pictures.js';
import { spills } from '../../test/room.js';
import { see } from '../../test/views.js';
import { ReportProblem } from './index.js';

const { documentElement: html } = document;
const tab = () => userEvent.keyboard('{Tab}');
const names = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
const choose = (...files: File[]) =>
  userEvent.upload(screen.getByLabelText('Choose pictures'), files);

/** The colour at the corner of a drawn picture, which is that of its ground. */
const cornerOf = (canvas: HTMLCanvasElement | null) =>
  [...(canvas?.getContext('2d')?.getImageData(2, 2, 1, 1).data ?? [])].join();

async function withPictures() {
  render(
    <ReportProblem
      view={see('deliveredLate')}
      onClaim={() => undefined}
      onPhoto={({ name }) => ({ photoId: name })}
    />,
  );
  await userEvent.click(screen.getByLabelText('It came broken'));
  const long = `${'a-name-as-cameras-give-them-'.repeat(3)}.heic`;
  await choose(await picture('cup.png', '#ff0000'), fileOf(long, 'image/heic'));
  await screen.findAllByText('Added');
}

afterEach(() => {
  cleanup();
  html.removeAttribute('dir');
});

it('is asked for a picture only of what has come, and shows small what was chosen', async () => {
  await withPictures();
  const [first, second] = document.querySelectorAll('canvas');
  await waitFor(() => {
    expect(cornerOf(first ?? null)).toBe('255,0,0,255');
  });
  // What this browser cannot read stays a blank square.
  expect(cornerOf(second ?? null)).toBe('0,0,0,0');
  await userEvent.click(screen.getByLabelText('It took a while'));
  expect(screen.getByText('cup.png')).toBeVisible();
  for (const each of screen.getAllByRole('button', { name: /^Remove/u })) each.click();
  await waitFor(() => {
    expect(screen.getByText('Choose pictures')).not.toBeVisible();
  });
});

it('keeps a long name in its place, either way round', async () => {
  await withPictures();
  for (const width of [320, 390]) {
    await page.viewport(width, 800);
    for (const direction of ['ltr', 'rtl']) {
      html.dir = direction;
      expect(spills()).toEqual([]);
    }
  }
});

it('is worked by keyboard: the button shows the focus, and who removes one goes on from there', async () => {
  await page.viewport(1280, 800);
  await withPictures();
  screen.getByRole('textbox').focus();
  await tab();
  const button = screen.getByText('Choose pictures');
  expect(button.contains(document.activeElement)).toBe(true);
  expect(getComputedStyle(button).outlineStyle).toBe('solid');
  await tab();
  expect(document.activeElement).toHaveAccessibleName('Remove cup.png');
  await userEvent.keyboard('{Enter}');
  expect(names()).toHaveLength(1);
  expect(document.activeElement).toHaveAccessibleName(/^Remove a-name/u);
  await userEvent.keyboard(' ');
  expect(names()).toEqual([]);
  expect(document.activeElement).toHaveAccessibleName('Choose pictures');
});
