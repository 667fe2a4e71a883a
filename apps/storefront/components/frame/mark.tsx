/** The sign that sends the player back to the beginning. */
export function Mark() {
  return (
    <svg width="26" height="28" viewBox="0 0 26 28" fill="currentColor" aria-hidden="true">
      <rect width="7" height="28" rx="1.5" />
      <rect x="10" width="2.5" height="28" rx="1.25" />
      <circle cx="20" cy="9.5" r="3.4" fill="var(--tape)" />
      <circle cx="20" cy="18.5" r="3.4" fill="var(--tape)" />
    </svg>
  );
}
