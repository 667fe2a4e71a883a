import type { TokenType } from '@amends/ui/theme';
import Color from 'colorjs.io';
import { splitAtCommas } from './css.js';

/** The colour spaces of the format's colour module, by the name that the library has for them. */
const formatSpaces: Readonly<Record<string, string>> = {
  srgb: 'srgb',
  'srgb-linear': 'srgb-linear',
  hsl: 'hsl',
  hwb: 'hwb',
  lab: 'lab',
  lch: 'lch',
  oklab: 'oklab',
  oklch: 'oklch',
  p3: 'display-p3',
  a98rgb: 'a98-rgb',
  prophoto: 'prophoto-rgb',
  rec2020: 'rec2020',
  'xyz-d50': 'xyz-d50',
  'xyz-d65': 'xyz-d65',
};

const rounded = (value: number): number => Number(value.toFixed(5));

/** A value of the format for what stands in CSS; `null` where the format has no way to say it. */
export function writeValue(type: TokenType, css: string): unknown {
  if (type === 'color') return writeColour(css);
  if (type === 'dimension') return writeDimension(css);
  if (type === 'shadow') return writeShadow(css);
  if (type === 'fontFamily') return writeFonts(css);
  if (type === 'percentage') return css.endsWith('%') ? writeNumber(css.slice(0, -1), 100) : null;
  return writeNumber(css, 1);
}

function writeNumber(css: string, divisor: number): number | null {
  const value = Number(css);
  return css.trim() === '' || Number.isNaN(value) ? null : rounded(value / divisor);
}

/** A colour with its space, and beside it the nearest in sRGB for tools that know no other. */
export function writeColour(css: string): unknown {
  try {
    const colour = new Color(css);
    const colorSpace = formatSpaces[colour.spaceId];
    if (colorSpace === undefined) return null;
    const opaque = colour.to('srgb').toGamut();
    opaque.alpha = 1;
    return {
      colorSpace,
      components: colour.coords.map((part) =>
        part === null || Number.isNaN(part) ? 'none' : rounded(part),
      ),
      alpha: rounded(colour.alpha),
      hex: opaque.toString({ format: 'hex', collapse: false }),
    };
  } catch {
    return null;
  }
}

function writeDimension(css: string): unknown {
  const [, value, unit] = /^(-?[\d.]+)(px|rem)?$/u.exec(css.trim()) ?? [];
  if (value === undefined || (unit === undefined && Number(value) !== 0)) return null;
  return { value: Number(value), unit: unit ?? 'px' };
}

function writeFonts(css: string): string[] | null {
  if (/^(?:inherit|initial|unset|revert)$/u.test(css.trim()) || css.includes('(')) return null;
  return splitAtCommas(css).map((name) => name.replace(/^(['"])(.*)\1$/u, '$2'));
}

/** One shadow or several, lengths first and the colour last, as `box-shadow` has them. */
function writeShadow(css: string): unknown {
  const all = splitAtCommas(css).map((each) => {
    const inset = /(?:^|\s)inset(?:\s|$)/u.test(each);
    const [, lengths = '', colour = ''] =
      /^((?:-?[\d.]+(?:px|rem)?\s+){2,4})(.+)$/u.exec(
        each.replace(/(?:^|\s)inset(?:\s|$)/u, ' ').trim(),
      ) ?? [];
    const [offsetX, offsetY, blur, spread] = [...lengths.trim().split(/\s+/u), '0', '0'].map(
      (part) => writeDimension(part),
    );
    const color = writeColour(colour);
    if (!offsetX || !offsetY || !blur || !spread || color === null) return null;
    return { color, offsetX, offsetY, blur, spread, ...(inset && { inset }) };
  });
  if (all.includes(null)) return null;
  return all.length === 1 ? all[0] : all;
}
