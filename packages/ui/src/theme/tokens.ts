/** What a token holds. `percentage` is written with its sign; `dimension` in `px` or `rem`. */
export type TokenType =
  'color' | 'dimension' | 'fontFamily' | 'fontWeight' | 'number' | 'percentage' | 'shadow';

/** One public property of the look: `--amends-` and its name. */
export interface TokenDefinition {
  readonly type: TokenType;
  /** What it is, in a few words. */
  readonly about: string;
  /** What stands in its place while nobody sets it. */
  readonly otherwise: string;
  /** The same as CSS, where it is one value; absent where it is derived. A test holds the stylesheets to it. */
  readonly initial?: string;
  /** The tokens it is derived from while nobody sets it. */
  readonly from?: readonly string[];
}

/**
 * Every public property of the look, by its name without `--amends-`. The one list of them: the types of
 * {@link Theme}, the Theme studio, the Tailwind preset and the tables of the documentation come from it,
 * and a test holds it to the stylesheets.
 */
export const tokens = {
  text: {
    type: 'color',
    about: 'text',
    otherwise: 'the text colour around it',
  },
  quiet: {
    type: 'color',
    about: 'text of the second rank',
    otherwise: 'the text, lighter',
    from: ['text'],
  },
  accent: {
    type: 'color',
    about: 'the main button, and what is marked',
    otherwise: 'black on light, white on dark',
    from: ['text'],
  },
  'on-accent': {
    type: 'color',
    about: 'the label on the accent',
    otherwise: 'whichever of black and white reads on it',
    from: ['accent'],
  },
  caution: {
    type: 'color',
    about: 'trouble',
    otherwise: 'an amber that reads on your page',
    from: ['text'],
  },
  good: {
    type: 'color',
    about: 'good news',
    otherwise: 'a green that reads on your page',
    from: ['text'],
  },
  surface: {
    type: 'color',
    about: 'the dialog and the fields, and what the wash of a notice is mixed with',
    otherwise: 'white or near-black, against the text',
    from: ['text'],
  },
  panel: {
    type: 'color',
    about: 'the ground of cards and answers',
    otherwise: 'none: the page shows through',
    initial: 'transparent',
  },
  line: {
    type: 'color',
    about: 'hairlines',
    otherwise: 'the text, at 15 %',
    from: ['text'],
  },
  focus: {
    type: 'color',
    about: 'the focus ring',
    otherwise: 'the text; on the main button the accent',
    from: ['text', 'accent'],
  },
  backdrop: {
    type: 'color',
    about: 'behind the dialog',
    otherwise: 'near-black at half',
    initial: 'oklch(0.2 0.01 80 / 0.5)',
  },
  font: {
    type: 'fontFamily',
    about: 'the typeface',
    otherwise: 'the one around it',
    initial: 'inherit',
  },
  'display-font': {
    type: 'fontFamily',
    about: 'the typeface of dates and titles',
    otherwise: 'the same as all',
    initial: 'inherit',
  },
  'display-weight': {
    type: 'fontWeight',
    about: 'how heavy the biggest date and the titles are',
    otherwise: '680',
    initial: '680',
  },
  radius: {
    type: 'dimension',
    about: 'the corners of cards and notices; the rest follow',
    otherwise: '`--radius` where you have it, else 12px',
  },
  'button-radius': {
    type: 'dimension',
    about: 'the corners of buttons and chips',
    otherwise: 'a little less than the radius; chips are round',
    from: ['radius'],
  },
  border: {
    type: 'dimension',
    about: 'how thick the rules around cards and notices are',
    otherwise: '1px',
    initial: '1px',
  },
  edge: {
    type: 'dimension',
    about: 'the rule where a notice begins',
    otherwise: 'the same as the others',
    from: ['border'],
  },
  outline: {
    type: 'percentage',
    about: 'how much of its tone is in the rules around a notice',
    otherwise: '42%',
    initial: '42%',
  },
  wash: {
    type: 'percentage',
    about: 'how much of its tone fills a notice',
    otherwise: '11%',
    initial: '11%',
  },
  density: {
    type: 'number',
    about: 'how much air there is: 1 is the usual',
    otherwise: '1',
    initial: '1',
  },
  shadow: {
    type: 'shadow',
    about: 'under the dialog',
    otherwise: 'one, soft',
    initial: '0 24px 60px -24px rgb(0 0 0 / 0.4)',
  },
  layer: {
    type: 'number',
    about: '`z-index` of the dialog',
    otherwise: '1000',
    initial: '1000',
  },
} as const satisfies Readonly<Record<string, TokenDefinition>>;

/** The name of a token: what follows `--amends-`. */
export type TokenName = keyof typeof tokens;

/** Values for any of the tokens, as CSS. */
export type TokenValues = Readonly<Partial<Record<TokenName, string | number>>>;
