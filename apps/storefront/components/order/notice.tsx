import styles from './order.module.css';

const words: Readonly<Record<string, string>> = {
  already_chosen:
    'You had chosen already, perhaps in another window. What you chose first stands, and is shown below.',
  offer_expired: 'The time to choose has passed. Write to us, and we find a way.',
  offer_changed: 'The offer had changed in the meantime. This is the one that holds now.',
  not_on_offer: 'That is not on offer any more. This is what is.',
  no_offer: 'There is nothing to choose here now.',
};
const other = 'That did not reach us whole, and nothing was changed. Please try once more.';

const thanks: Readonly<Record<string, string>> = {
  claim: 'Thank you. We have your report, and look into it now.',
  follow: 'Noted. That is where you hear from us from now on.',
};

interface NoticeProps {
  readonly code: string | undefined;
  /** What a form that was posted kept. */
  readonly kept: string | undefined;
  readonly isChosen: boolean;
}

/** What a form that was posted kept, or why it kept nothing: said once, where the page was sent back to. */
export function Notice({ code, kept, isChosen }: NoticeProps) {
  if (code === undefined) return <Said>{thanks[kept ?? '']}</Said>;
  // A bookmarked refusal is no refusal: the words must fit what is on the page.
  const known = code === 'already_chosen' && !isChosen ? undefined : words[code];
  return <Said>{known ?? other}</Said>;
}

function Said({ children }: { readonly children: string | undefined }) {
  if (children === undefined) return null;
  return (
    <p className={styles.notice} role="status">
      {children}
    </p>
  );
}
