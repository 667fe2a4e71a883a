import type { ReactNode } from 'react';

interface NamedProps<Name extends string> {
  readonly title: string;
  readonly of: readonly Name[];
  readonly titles: Readonly<Partial<Record<string, string>>>;
  readonly value: Name;
  readonly onChange: (value: Name) => void;
}

/** A choice among names that the code knows. */
export function Named<Name extends string>({
  title,
  of,
  titles,
  value,
  onChange,
}: NamedProps<Name>) {
  return (
    <Select
      title={title}
      value={value}
      onChange={(text) => {
        const chosen = of.find((each) => each === text);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {of.map((each) => (
        <option key={each} value={each}>
          {titles[each] ?? each}
        </option>
      ))}
    </Select>
  );
}

interface SelectProps {
  readonly title: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

/** A labelled select of the lab. */
export function Select({ title, value, onChange, children }: SelectProps) {
  return (
    <label className="lab-select">
      <span>{title}</span>
      <select
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {children}
      </select>
    </label>
  );
}
