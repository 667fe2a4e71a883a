'use client';

import type {
  ComponentPropsWithRef,
  ComponentPropsWithoutRef,
  ElementType,
  ForwardedRef,
  FunctionComponent,
  MouseEvent,
  Provider,
} from 'react';
import { createContext, createElement, forwardRef, useContext } from 'react';
import { AppearanceContext } from './appearance.js';
import { classNames } from './class-names.js';
import { composeHandlers } from './compose-handlers.js';

type Tag = keyof React.JSX.IntrinsicElements;

/** One part of a component: one element, which the ref and all remaining props reach. */
export type Part<Element extends Tag> = FunctionComponent<ComponentPropsWithRef<Element>>;

/** Props of any element: in here all are handled alike. */
type AnyProps = ComponentPropsWithoutRef<'a'>;

/** What a part renders by itself; what the consumer passes goes over it. */
type Shown<Element extends Tag> = ComponentPropsWithoutRef<Element> & {
  /** Another element than the part's usual one, or a component that renders it. */
  readonly as?: ElementType | undefined;
  /** What pressing it does, after the consumer's own `onClick`, which may prevent it. */
  readonly press?: ((event: MouseEvent<HTMLElement>) => void) | undefined;
  /** What no prop may replace: ids and names that other elements rely on. */
  readonly own?: Readonly<Record<string, unknown>> | undefined;
};

/** The part is left out. */
type Nothing = null | undefined | false | '';

/** How the parts of one component are made, and how its root hands them what they show. */
export interface Anatomy<Shared> {
  readonly Provider: Provider<Shared | null>;
  /** What the root shares; throws where `part` stands outside of it. */
  readonly usePart: (part: string) => Shared;
  /** A part called `name`; `show` answers nothing where there is nothing to render. */
  readonly part: <Element extends Tag>(
    element: Element,
    name: string,
    show?: (shared: Shared) => Shown<Element> | Nothing,
  ) => Part<Element>;
}

/** The anatomy of `component`, whose classes begin with `block`. */
export function anatomy<Shared>(component: string, block: string): Anatomy<Shared> {
  const Context = createContext<Shared | null>(null);

  const usePart = (part: string): Shared => {
    const shared = useContext(Context);
    if (shared === null) {
      throw new Error(`${component}.${part} needs ${component}.Root around it.`);
    }
    return shared;
  };

  const part = <Element extends Tag>(
    element: Element,
    name: string,
    show?: (shared: Shared) => Shown<Element> | Nothing,
  ): Part<Element> => {
    const Rendered = forwardRef<HTMLElement, AnyProps>((theirs, ref) => {
      const shared = usePart(name);
      const appearance = useContext(AppearanceContext);
      const shown = (show ? show(shared) : {}) as Shown<'a'> | Nothing;
      if (!shown) return null;
      const { as = element, press, own, className, ...ours } = shown;
      const props = {
        ...ours,
        ...theirs,
        ...own,
        ...(press && { onClick: composeHandlers(theirs.onClick, press) }),
        ref: ref as ForwardedRef<HTMLAnchorElement>,
        className: classNames(
          block + (name === 'root' ? ' amends' : `__${name}`),
          className,
          theirs.className,
        ),
        'data-part': name,
      };
      return createElement(as as 'a', appearance?.dress(`${component}.${name}`, props) ?? props);
    });
    Rendered.displayName = `${component}.${name}`;
    return Rendered as unknown as Part<Element>;
  };

  return { Provider: Context.Provider, usePart, part };
}
