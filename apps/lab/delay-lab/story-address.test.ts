import { expect, test } from 'vitest';
import { firstState } from './state/lab-state.js';
import { addressOf } from './story-address.js';

const frame = (address: string) => new URL(address);
const story = 'iframe.html?viewMode=story&id=lab-delay-lab--open';

test('a link leads to the page around the frame, wherever Storybook is hosted', () => {
  const state = { ...firstState, situation: 19, place: 'GB' } as const;
  expect(
    addressOf(frame(`https://shop.example/design/amends/${story}`), state, { theme: 'dark' }),
  ).toBe(
    'https://shop.example/design/amends/?path=/story/lab-delay-lab--open&args=situation:19;place:GB&globals=theme:dark',
  );
});

test('the lab as it opens is the story alone', () => {
  expect(addressOf(frame(`http://localhost:6006/${story}`), firstState, {})).toBe(
    'http://localhost:6006/?path=/story/lab-delay-lab--open',
  );
});

test('an address that came in with more than it should is not handed on', () => {
  const hostile = frame('https://shop.example/iframe.html?id=a%26b%3D%3Cscript%3E&x=1#y');
  expect(addressOf(hostile, firstState, {})).toBe(
    'https://shop.example/?path=/story/a%26b%3D%3Cscript%3E',
  );
});
