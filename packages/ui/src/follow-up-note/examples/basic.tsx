import { FollowUpNote } from '@amends/ui/follow-up-note';

/** What a person wrote once it was all over. */
export default function Basic() {
  return (
    <FollowUpNote
      note={{
        text: 'Dear Maren,\n\nyour documentary was four days late, and you were kinder about it than we deserved. I have moved your standing order to the carrier who came on time.\n\nI hope the film was worth the wait.',
        signatory: { name: 'Judith Okoro', role: 'Head of Customer Care', imageUrl: null },
        at: { at: '2026-11-18T09:00:00-05:00', text: 'Wed 18 November' },
      }}
    />
  );
}
