/** Plain lines about what could not be used or played. Renders nothing where there are none. */
export function Notes({ notes }: { readonly notes: readonly string[] }) {
  return (
    notes.length > 0 && (
      <ul className="lab-notes" role="status">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    )
  );
}
