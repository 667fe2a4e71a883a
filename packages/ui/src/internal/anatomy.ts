import { cx } from 'class-variance-authority';
import type {
  ComponentPropsWithRef,
  ComponentPropsWithoutRef,
  FunctionComponent,
  Provider,
  SyntheticEvent,
} from 'react';
import { createContext, createElement, forwardRef, useContext } from 'react';
import { composeHandlers } from './compose-handlers.js';

type Tag = keyof React.JSX.IntrinsicElements;
type Handler = (event: SyntheticEvent) => void;
type Props = Readonly<Record<string, unknown>>;

/** One part of a component: one element, which the ref and all remaining props reach. */
export type Part<Element extends Tag> = FunctionComponent<ComponentPropsWithRef<Element>>;

/** What a part renders: defaults that the consumer's props go over, and what no prop may replace. */
interface Shown<Element extends Tag> {
  readonly own?: Props;
  readonly props?: ComponentPropsWithoutRef<Element>;
}

/** How the parts of one component are made, and how its root hands them what they show. */
export interface Anatomy<Shared> {
  readonly Provider: Provider<Shared | null>;
  /** What the root shares; throws where `part` stands outside of it. */
  readonly usePart: (part: string) => Shared;
  /** A part called `name`; `show` answers `null` where there is nothing to render. */
  readonly part: <Element extends Tag>(
    element: Element,
    name: string,
    show?: (shared: Shared) => Shown<Element> | null,
  ) => Part<Element>;
}

/** The consumer's props over our defaults; of two handlers theirs runs first and may prevent ours. */
function over(defaults: Props, theirs: Props): Props {
  const merged: Record<string, unknown> = { ...defaults, ...theirs };
  for (const name in defaults) {
    const [first, second] = [theirs[name], defaults[name]];
    if (typeof first === 'function' && typeof second === 'function') {
      merged[name] = composeHandlers(first as Handler, second as Handler);
    }
  }
  return merged;
}

/** The anatomy of `component`, whose classes begin with `block`. */
export function anatomy<Shared>(component: string, block: string): Anatomy<Shared> {
  const Context = createContext<Shared | null>(null);

  const usePart = (part: string): Shared => {
    const shared = useContext(Context);
    if (shared === null) {
      throw new Error(
        `${component}: the part "${part}" stands outside ${component}.Root, where it would read its ` +
          `view. Put it inside <${component}.Root view={view}>.`,
      );
    }
    return shared;
  };

  const part = <Element extends Tag>(
    element: Element,
    name: string,
    show?: (shared: Shared) => Shown<Element> | null,
  ): Part<Element> => {
    const Rendered = forwardRef<unknown, Props>((theirs, ref) => {
      const shared = usePart(name);
      const shown = show === undefined ? {} : show(shared);
      if (shown === null) return null;
      return createElement(element, {
        ...over({ ...shown.props }, theirs),
        ...shown.own,
        ref,
        className: cx(`${block}__${name}`, shown.props?.className, theirs['className'] as string),
        'data-part': name,
      });
    });
    Rendered.displayName = `${component}.${name}`;
    // The element's own props and ref are what `createElement` was given above.
    return Rendered as unknown as Part<Element>;
  };

  return { Provider: Context.Provider, usePart, part };
}
