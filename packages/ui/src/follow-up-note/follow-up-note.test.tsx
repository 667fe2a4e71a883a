import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { checkAnatomy } from '../../test/check-anatomy.js';
import { describeParts, expectPageAccessible } from '../../test/conformance.js';
import Basic from './examples/basic.js';
import { FollowUpNote, followUpNoteAnatomy } from './index.js';
import type { Note } from './index.js';

const note: Note = {
  text: 'Dear Maren,\n\nthank you for <b>waiting</b>.\n\n',
  signatory: { name: 'Judith $& Okoro', role: 'Head of Customer Care', imageUrl: null },
  at: { at: '2026-11-18T09:00:00-05:00', text: 'Wed 18 November' },
};

const { Title, Text, Signature, Date: When } = FollowUpNote;
describeParts('FollowUpNote', { Title, Text, Signature, Date: When }, (part) => (
  <FollowUpNote.Root note={note}>{part}</FollowUpNote.Root>
));

describe('FollowUpNote', () => {
  it('says who it is from and what they wrote, as text', () => {
    render(<FollowUpNote note={note} />);
    const shown = screen.getByRole('complementary', { name: 'A note from Judith $& Okoro' });
    expect(shown.querySelectorAll('[data-part="text"] p')).toHaveLength(2);
    expect(shown).toHaveTextContent('thank you for <b>waiting</b>.');
    expect(screen.getByText('Wed 18 November')).toHaveAttribute('datetime', note.at?.at);
  });

  it('is not there where nobody wrote one', () => {
    const { container } = render(<FollowUpNote note={null} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('is what it declares', () => {
    checkAnatomy(followUpNoteAnatomy, [renderToStaticMarkup(<FollowUpNote note={note} />)]);
  });

  it('passes axe', async () => {
    await expectPageAccessible(<Basic />);
  });
});
