import type { TokenName } from '@amends/ui/theme';
import Color from 'colorjs.io';
import { fromCss } from './css.js';
import type { Draft, Pair } from './draft.js';

/** What stores call things, by the token that it becomes. The first that fits is taken. */
const spoken: readonly (readonly [TokenName, RegExp])[] = [
  [
    'on-accent',
    /(?:on-|button-text|contrast)|(?:primary|accent|brand)-(?:foreground|text|content)/u,
  ],
  ['accent', /primary|accent|brand|button|link/u],
  ['quiet', /muted|subdued|secondary|quiet|subtle/u],
  ['line', /border|line|divider|outline|hairline/u],
  ['surface', /background|surface|paper|card|base|(?<!fore)ground|bg\b/u],
  ['text', /foreground|text|ink|body|heading|fg\b/u],
];

const colourPattern = /#(?:[\da-f]{3,4}){1,2}\b|(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([^()]*\)/giu;

interface Named {
  readonly name: string;
  readonly colour: Color;
}

/**
 * A beginning out of whatever a store has at hand: its custom properties, a piece of its stylesheet, or a
 * bare list of colours. Names say what a colour is for; where there are none, the most colourful is the
 * accent, the darkest the text, the lightest the surface. The dark scheme is worked out from the light
 * one, to be looked at and corrected.
 */
export function fromStore(pasted: string): Draft {
  const ours = fromCss(pasted);
  if (Object.keys(ours).length > 0) return ours;
  const named = coloursIn(pasted);
  const light = named.some(({ name }) => name !== '') ? byName(named) : byLook(named);
  const draft = Object.fromEntries(
    Object.entries(light).map(([token, colour]) => [token, inBothSchemes(token, colour)]),
  ) as Partial<Record<TokenName, Pair>>;
  const radius = /--[\w-]*radius[\w-]*\s*:\s*([\d.]+(?:px|rem))/u.exec(pasted)?.[1];
  const font = /(?:--[\w-]*font[\w-]*|font-family)\s*:\s*([^;}{]*[a-z][^;}{]*)/u
    .exec(pasted)?.[1]
    ?.trim();
  if (draft.surface) draft.panel = draft.surface;
  if (radius !== undefined) draft.radius = { light: radius, dark: radius };
  if (font !== undefined && !/\bvar\(/u.test(font)) draft.font = { light: font, dark: font };
  return draft;
}

function coloursIn(pasted: string): Named[] {
  return pasted.split(/[;\n{}]/u).flatMap((line) => {
    const name = /--?([\w-]+)\s*:|([\w-]+)\s*:/u.exec(line)?.slice(1).find(Boolean) ?? '';
    return [...line.matchAll(colourPattern)].flatMap(([text]) => {
      try {
        return [{ name: name.toLowerCase(), colour: new Color(text) }];
      } catch {
        return [];
      }
    });
  });
}

type Colours = Partial<Record<TokenName, Color>>;

function byName(named: readonly Named[]): Colours {
  const found: Colours = {};
  for (const { name, colour } of named) {
    const [token] = spoken.find(([, pattern]) => pattern.test(name)) ?? [];
    if (token !== undefined) found[token] ??= colour;
  }
  return found;
}

const lightness = (colour: Color): number => colour.to('oklch').coords[0] ?? 0;
const chroma = (colour: Color): number => colour.to('oklch').coords[1] ?? 0;

function byLook(named: readonly Named[]): Colours {
  const colours = named.map(({ colour }) => colour);
  const most = (of: (colour: Color) => number): Color | undefined =>
    [...colours].sort((one, other) => of(other) - of(one))[0];
  const [accent, text, surface] = [most(chroma), most((each) => -lightness(each)), most(lightness)];
  return {
    ...(accent && chroma(accent) > 0.04 && { accent }),
    ...(text && lightness(text) < 0.5 && { text }),
    ...(surface && lightness(surface) > 0.85 && { surface }),
  };
}

/** The lightness that each token has in the dark; the hue stays. */
const inTheDark: Partial<Record<string, number>> = {
  text: 0.93,
  quiet: 0.74,
  accent: 0.8,
  'on-accent': 0.2,
  surface: 0.2,
  line: 0.35,
};

function inBothSchemes(token: string, colour: Color): Pair {
  const dark = colour.to('oklch');
  const [, before] = dark.coords;
  dark.coords[0] = inTheDark[token] ?? 1 - lightness(colour);
  dark.coords[1] = Math.min(before ?? 0, token === 'accent' ? 0.13 : 0.03);
  return { light: hex(colour), dark: hex(dark) };
}

const hex = (colour: Color): string =>
  colour.to('srgb').toGamut().toString({ format: 'hex', collapse: false });
