/** A stylesheet with its path below `src`. */
export interface SourceSheet {
  readonly path: string;
  readonly css: string;
}

/** What the stylesheets do with the tokens, both ways round. */
export interface TokenUses {
  /** The selectors that each token paints, by its name. */
  readonly painted: ReadonlyMap<string, ReadonlySet<string>>;
  /** The tokens behind each selector that paints with any. */
  readonly behind: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Declaration {
  readonly selectors: readonly string[];
  readonly property: string;
  readonly value: string;
  readonly folder: string;
}

/**
 * Reads out of the stylesheets which token paints which element. A private property (`--_tone`) hands on
 * what it is made of: to its own component, or to all where it stands among what is shared.
 */
export function usesOf(sheets: readonly SourceSheet[]): TokenUses {
  const declarations = sheets.flatMap(({ path, css }) =>
    declarationsOf(css, path.split('/')[0] ?? ''),
  );
  const isSeen = (reader: Declaration) => (each: Declaration) =>
    each.folder === reader.folder || each.folder === 'styles';

  const tokensIn = (reader: Declaration, value: string, passed: readonly string[]): string[] =>
    [...value.matchAll(/var\(\s*--(amends-|_)([\w-]+)/gu)].flatMap(([, kind, name = '']) => {
      if (kind === 'amends-') return [name];
      const property = `--_${name}`;
      if (passed.includes(property)) return [];
      return declarations
        .filter((each) => each.property === property)
        .filter(isSeen(reader))
        .flatMap((each) => tokensIn(reader, each.value, [...passed, property]));
    });

  const painted = new Map<string, Set<string>>();
  const behind = new Map<string, Set<string>>();
  for (const declaration of declarations) {
    if (declaration.property.startsWith('--')) continue;
    for (const token of tokensIn(declaration, declaration.value, [])) {
      for (const selector of declaration.selectors) {
        put(painted, token, selector);
        put(behind, selector, token);
      }
    }
  }
  return { painted, behind };
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key) ?? new Set();
  map.set(key, set.add(value));
}

/** Every declaration with the selectors of its rule, whatever conditions stand around it. */
function declarationsOf(css: string, folder: string): Declaration[] {
  const found: Declaration[] = [];
  const around: string[] = [];
  for (const [, text = '', sign] of css
    .replace(/\/\*.*?\*\//gsu, '')
    .matchAll(/([^{};]*)([{};])/gu)) {
    if (sign === '{') around.push(text.trim());
    else {
      const [property = '', ...value] = text.split(':');
      const rule = around.at(-1) ?? '';
      if (value.length > 0 && !rule.startsWith('@')) {
        found.push({
          selectors: split(rule),
          property: property.trim(),
          value: value.join(':'),
          folder,
        });
      }
      if (sign === '}') around.pop();
    }
  }
  return found;
}

/** The selectors of a list; commas inside brackets divide nothing. */
const split = (list: string): string[] =>
  list.split(/,(?![^(]*\))/u).map((selector) => selector.trim().replace(/\s+/gu, ' '));
