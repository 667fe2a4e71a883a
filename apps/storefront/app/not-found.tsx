import type { Metadata } from 'next';
import { Frame } from '../components/frame/frame.tsx';
import { Nothing } from '../components/frame/nothing.tsx';

export const metadata: Metadata = { title: 'Nothing here', robots: { index: false } };

/** The one answer to everybody who asks for what is not there, or not theirs to see. */
export default function NotFound() {
  return (
    <Frame path="/">
      <Nothing />
    </Frame>
  );
}
