import type { ReactElement } from 'react';

/** What goes along with a form as it is: with JavaScript and without. */
export function HiddenFields({
  fields = {},
}: {
  readonly fields?: Readonly<Record<string, string>> | undefined;
}): ReactElement {
  return (
    <>
      {Object.entries(fields).map(([name, field]) => (
        <input key={name} type="hidden" name={name} value={field} />
      ))}
    </>
  );
}
