'use client';

import type { ReactElement, ReactNode } from 'react';
import { Children, cloneElement, Fragment, isValidElement, useContext, useMemo } from 'react';
import type { Appearance, Dressable } from '../internal/appearance.js';
import { AppearanceContext } from '../internal/appearance.js';
import type { IconName } from '../internal/icon.js';

/** Props of {@link AmendsAppearance}. */
export interface AmendsAppearanceProps {
  /** Leaves out every class of ours. Elements, `data-part` and states remain. @default false */
  readonly unstyled?: boolean | undefined;
  /** Your classes, under `Component.part`, beside ours: `{ 'DelayBanner.open': 'button' }`. */
  readonly classNames?: Readonly<Record<string, string>> | undefined;
  /** Your signs in place of ours. Hide them from screen readers: the words say it already. */
  readonly icons?: Partial<Readonly<Record<IconName, ReactNode>>> | undefined;
  readonly children?: ReactNode;
}

/**
 * Dresses every component inside in your classes and signs, or takes ours off. One inside another adds
 * to it. Renders no element; colours and sizes are the stylesheet’s `--amends-*` properties.
 */
export function AmendsAppearance({
  unstyled = false,
  classNames,
  icons,
  children,
}: AmendsAppearanceProps): ReactElement {
  const around = useContext(AppearanceContext);
  const value = useMemo((): Appearance => {
    const dress = dresser(unstyled, classNames ?? {}, icons ?? {});
    return {
      dress: (of, props) => (around ? around.dress(of, dress(of, props)) : dress(of, props)),
    };
  }, [around, unstyled, classNames, icons]);
  return <AppearanceContext.Provider value={value}>{children}</AppearanceContext.Provider>;
}

/** Ours, but for what is hidden from the eye and read out: that is no look. */
const ours = /(?<!\S)amends(?!-unseen)\S*/gu;

const bareSign = { width: 20, height: 20, fill: 'none', stroke: 'currentcolor', strokeWidth: 1.75 };

/** An element inside a part of ours. */
interface Inner extends Dressable {
  readonly 'data-part'?: string;
  readonly 'data-icon'?: string;
}

/** What changes the clothes of an element, and of the elements in it. Components see to their own. */
function dresser(
  isBare: boolean,
  classNames: Readonly<Record<string, string>>,
  icons: Readonly<Record<string, ReactNode>>,
): Appearance['dress'] {
  return function dress(of, props) {
    const [component = ''] = of.split('.');
    const inside = (node: ReactNode): ReactNode =>
      Children.map(node, (child) => {
        if (!isValidElement<Inner>(child)) return child;
        if (child.type === Fragment) return cloneElement(child, {}, inside(child.props.children));
        if (typeof child.type !== 'string') return child;
        const { 'data-icon': sign = '' } = child.props;
        if (sign in icons) return icons[sign];
        // Without a stylesheet a sign has no size of its own.
        if (isBare && sign) return cloneElement(child, { ...bareSign, className: undefined });
        return cloneElement(
          child,
          dress(`${component}.${child.props['data-part'] ?? ''}`, child.props),
        );
      });
    const { className, children } = props;
    const names = [isBare ? className?.replace(ours, '').trim() : className, classNames[of]];
    return {
      ...props,
      className: names.filter(Boolean).join(' ') || undefined,
      ...(children !== undefined && {
        children: typeof children === 'string' ? children : inside(children),
      }),
    };
  };
}
