'use client';

import { useAmends } from '@amends/react';
import type { ComponentPropsWithoutRef, CSSProperties } from 'react';
import {
  forwardRef,
  useContext,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { ThemeContext } from './theme-context.js';
import type { ThemeName } from './theme-names.js';
import type { TokenValues } from './tokens.js';

/** Props of {@link Theme}. */
export interface ThemeProps extends ComponentPropsWithoutRef<'div'> {
  /**
   * A theme whose sheet is on the page: one of ours (`@amends/ui/themes/folio.css`), or your own under
   * `[data-amends-theme='…']`. @default the one around it
   */
  readonly name?: ThemeName | (string & {}) | undefined;
  /** Values of single tokens, over those of the theme. */
  readonly tokens?: TokenValues | undefined;
  /** Light or dark, where the page itself does not say so. @default the page's `color-scheme` */
  readonly scheme?: 'light' | 'dark' | undefined;
}

const useBrowserLayoutEffect = typeof document === 'undefined' ? () => undefined : useLayoutEffect;

/**
 * Gives a theme, or single tokens, to everything below it, dialogs that are mounted at the end of the
 * page included. Renders a `<div>` that takes part in no layout (`display: contents`).
 *
 * Where the provider was given a `nonce`, the page has a policy that forbids `style` attributes: single
 * tokens are then set by script once the page is alive, and a sheet of your own is the better place.
 */
export const Theme = forwardRef<HTMLDivElement, ThemeProps>(function Theme(
  { name, tokens, scheme, style, ...rest },
  ref,
) {
  const around = useContext(ThemeContext);
  const isStrict = useAmends()?.nonce !== undefined;
  const wrapper = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => wrapper.current);

  const theme = useMemo(
    () => ({
      'data-amends-theme': name ?? around['data-amends-theme'],
      style: { ...around.style, ...styleOf(tokens), ...(scheme && { colorScheme: scheme }) },
    }),
    [name, tokens, scheme, around],
  );
  const shown: CSSProperties = { display: 'contents', ...theme.style, ...style };
  useBrowserLayoutEffect(() => {
    if (isStrict && wrapper.current) setStyle(wrapper.current, shown);
  });

  return (
    <ThemeContext.Provider value={theme}>
      <div
        {...rest}
        ref={wrapper}
        data-amends-theme={theme['data-amends-theme']}
        {...(!isStrict && { style: shown })}
      />
    </ThemeContext.Provider>
  );
});

function styleOf(tokens: TokenValues = {}): CSSProperties {
  return Object.fromEntries(
    Object.entries(tokens).map(([token, value]) => [`--amends-${token}`, String(value)]),
  );
}

/** Through the style object, which a content security policy lets pass. */
function setStyle({ style }: HTMLElement, wanted: CSSProperties): void {
  style.cssText = '';
  for (const [property, value] of Object.entries(wanted)) {
    if (property.startsWith('--')) style.setProperty(property, String(value));
    else Object.assign(style, { [property]: value as unknown });
  }
}
