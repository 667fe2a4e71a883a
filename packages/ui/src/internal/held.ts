/** A held value changes with the form's own `onChange`; React wants to be told that it can. */
export const held = (): void => undefined;

/** Who marks a radio button: the store that holds the value, or the button itself. */
export const marked = <Name extends string>(
  {
    isControlled,
    value,
    initial,
  }: {
    readonly isControlled: boolean;
    readonly value: Readonly<Record<Name, string | null>>;
    readonly initial: Readonly<Record<Name, string | null>>;
  },
  name: Name,
  answer: string,
) =>
  isControlled
    ? { checked: value[name] === answer, onChange: held }
    : { defaultChecked: initial[name] === answer };
