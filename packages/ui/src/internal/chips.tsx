import type { ComponentPropsWithoutRef, ReactElement } from 'react';

/** One answer: what is sent, and what the customer reads. */
export type Chip = readonly [value: string, title: string];

/**
 * Answers to press below what they answer, inside a `fieldset`.
 *
 * @param propsOf what else each control takes.
 */
export function chips(
  legend: string,
  answers: readonly Chip[],
  propsOf: (value: string) => ComponentPropsWithoutRef<'input'>,
): ReactElement {
  return (
    <>
      <legend className="amends-legend">{legend}</legend>
      <div className="amends-chips">
        {answers.map(([value, title]) => (
          <label key={value} className="amends-chip">
            <input value={value} {...propsOf(value)} />
            {title}
          </label>
        ))}
      </div>
    </>
  );
}
