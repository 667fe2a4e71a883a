import type { TokenType } from '@amends/ui/theme';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The CSS for a value of the format; `null` where it is not what its type says. */
export function readValue(type: TokenType, value: unknown): string | null {
  if (type === 'color') return readColour(value);
  if (type === 'dimension') return readDimension(value);
  if (type === 'shadow') return readShadow(value);
  if (type === 'fontFamily') return readFonts(value);
  if (type === 'fontWeight') return readWeight(value);
  if (typeof value !== 'number') return null;
  return type === 'percentage' ? `${Number((value * 100).toFixed(3))}%` : String(value);
}

const functions = new Set(['hsl', 'hwb', 'lab', 'lch', 'oklab', 'oklch']);
const inPercent: Readonly<Record<string, readonly boolean[]>> = {
  hsl: [false, true, true],
  hwb: [false, true, true],
};

function readColour(value: unknown): string | null {
  if (!isFields(value) || typeof value.colorSpace !== 'string') return null;
  const { colorSpace, components, alpha = 1 } = value;
  if (!Array.isArray(components) || components.length !== 3 || typeof alpha !== 'number')
    return null;
  const isPart = (part: unknown): part is number | 'none' =>
    part === 'none' || (typeof part === 'number' && Number.isFinite(part));
  if (!components.every(isPart)) return null;
  const hex = colorSpace === 'srgb' && alpha === 1 ? toHex(components) : null;
  if (hex !== null) return hex;
  const parts = components
    .map((part, at) => (inPercent[colorSpace]?.[at] && part !== 'none' ? `${part}%` : String(part)))
    .join(' ');
  const tail = alpha === 1 ? '' : ` / ${alpha}`;
  return functions.has(colorSpace)
    ? `${colorSpace}(${parts}${tail})`
    : `color(${colorSpace} ${parts}${tail})`;
}

/** The short way, where each part is one of the 256 steps that it can say. */
function toHex(components: readonly (number | 'none')[]): string | null {
  const steps = components.map((part) => (part === 'none' ? Number.NaN : part * 255));
  const isExact = steps.every(
    (step) => Math.abs(step - Math.round(step)) < 0.01 && step >= 0 && step <= 255,
  );
  return isExact
    ? `#${steps.map((step) => Math.round(step).toString(16).padStart(2, '0')).join('')}`
    : null;
}

function readDimension(value: unknown): string | null {
  if (!isFields(value) || typeof value.value !== 'number') return null;
  return value.unit === 'px' || value.unit === 'rem' ? `${value.value}${value.unit}` : null;
}

const generic = /^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|math|emoji|ui-[a-z-]+)$/u;

function readFonts(value: unknown): string | null {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (names.length === 0) return null;
  const written = names.map((name) => {
    // A name with a quotation mark or a line break in it could end the declaration that it stands in.
    if (typeof name !== 'string' || /["'\\;{}\n]/u.test(name)) return null;
    return generic.test(name) || /^[A-Za-z][\w-]*$/u.test(name) ? name : `'${name}'`;
  });
  return written.includes(null) ? null : written.join(', ');
}

const weights: Readonly<Record<string, number>> = {
  thin: 100,
  hairline: 100,
  'extra-light': 200,
  'ultra-light': 200,
  light: 300,
  normal: 400,
  regular: 400,
  book: 400,
  medium: 500,
  'semi-bold': 600,
  'demi-bold': 600,
  bold: 700,
  'extra-bold': 800,
  'ultra-bold': 800,
  black: 900,
  heavy: 900,
  'extra-black': 950,
  'ultra-black': 950,
};

function readWeight(value: unknown): string | null {
  const weight = typeof value === 'string' ? weights[value] : value;
  return typeof weight === 'number' && weight >= 1 && weight <= 1000 ? String(weight) : null;
}

function readShadow(value: unknown): string | null {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  const written = all.map((each) => {
    if (!isFields(each)) return null;
    const lengths = [each.offsetX, each.offsetY, each.blur, each.spread].map(readDimension);
    const colour = readColour(each.color);
    if (colour === null || lengths.includes(null)) return null;
    return [...(each.inset === true ? ['inset'] : []), ...lengths, colour].join(' ');
  });
  return written.length === 0 || written.includes(null) ? null : written.join(', ');
}
