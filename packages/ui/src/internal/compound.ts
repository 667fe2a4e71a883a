import type { ElementType, FunctionComponent, ReactElement, ReactNode } from 'react';
import { createElement, forwardRef } from 'react';

interface RootProps {
  readonly ref?: unknown;
  readonly children?: ReactNode;
}

/**
 * A component and its parts: renders its root with the parts as they come, unless the consumer arranges
 * them.
 *
 * @param name what developer tools call it.
 * @param arrangement the parts as they come.
 * @param parts all parts; they become properties of the component.
 */
export function compound<Parts extends { readonly Root: ElementType }>(
  name: string,
  arrangement: ReactElement,
  parts: Parts,
): Parts['Root'] & Parts {
  const Root = parts.Root as FunctionComponent<RootProps>;
  const Ready = forwardRef<unknown, RootProps>((props, ref) =>
    createElement(Root, { ...props, ref, children: props.children ?? arrangement }),
  );
  Ready.displayName = name;
  return Object.assign(Ready, parts) as Parts['Root'] & Parts;
}
