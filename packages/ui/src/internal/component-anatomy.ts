/** One state or fact that a part carries for stylesheets. */
export interface StateAttribute {
  /** What it says. */
  readonly about: string;
  /** Every value it takes; absent where it holds text of the case. `''`: it is there or not. */
  readonly values?: readonly string[];
}

/** One part: the element it is, and what it carries. */
export interface PartAnatomy {
  /** The element, or the elements where it depends. */
  readonly element: string | readonly string[];
  readonly about: string;
  readonly attributes?: Readonly<Record<`data-${string}`, StateAttribute>>;
}

/** The parts of a component: what its stylesheet, and yours, may rely on. */
export interface ComponentAnatomy {
  /** `data-scope` of the root. */
  readonly scope: string;
  /** What every class of it begins with. */
  readonly block: string;
  /** By the value of `data-part`. */
  readonly parts: Readonly<Record<string, PartAnatomy>>;
}
