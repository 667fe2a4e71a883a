import './loop.css';

/** A place to go to from the front page. */
interface Card {
  readonly title: string;
  readonly about: string;
  /** A page of this Storybook: `?path=/docs/…`. */
  readonly href: string;
}

/** Where to go from here. */
export function Cards({ of }: { readonly of: readonly Card[] }) {
  return (
    <nav className="cards sb-unstyled" aria-label="Where to go from here">
      {of.map(({ title, about, href }) => (
        <a key={href} href={href}>
          <b>{title}</b>
          <span>{about}</span>
        </a>
      ))}
    </nav>
  );
}
