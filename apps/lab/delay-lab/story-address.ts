import { argsParam } from './state/url.js';
import type { LabState } from './state/lab-state.js';

/**
 * The address of a state in Storybook, wherever that is hosted: the page around the story's frame, or
 * the frame alone.
 *
 * @param frame the address of the frame that the story runs in: `…/iframe.html?id=…`.
 */
export function addressOf(
  frame: URL,
  state: LabState,
  globals: Readonly<Record<string, string>>,
): string {
  const outside = new URL('.', frame);
  const id = frame.searchParams.get('id') ?? '';
  const args = argsParam(state);
  const written = Object.entries(globals).map(([key, value]) => `${key}:${value}`);
  const parts = [
    `path=/story/${encodeURIComponent(id)}`,
    ...(args === '' ? [] : [`args=${args}`]),
    ...(written.length === 0 ? [] : [`globals=${written.join(';')}`]),
  ];
  return `${outside.href}?${parts.join('&')}`;
}
