import { SaxesParser } from 'saxes';

/** A tracking answer is a hundredth of this. */
const LONGEST = 8 * 1024 * 1024;
const DEEPEST = 64;
const MOST_ELEMENTS = 200_000;

interface Open {
  readonly name: string;
  readonly children: Map<string, unknown[]>;
  text: string;
}

class Unreadable extends Error {}

/**
 * An XML document as plain data: an element is its text, or an object of its children; what repeats is a
 * list; attributes are keys that begin with `@`; an empty element is `null`. Prefixes are dropped.
 *
 * The text may be hostile. The parser knows no entities but the five of XML itself and expands none that
 * a document declares, opens nothing, and does not recurse; size, depth and number of elements are
 * bounded. `null` for whatever is no such document.
 */
export function readXml(text: string): unknown {
  if (text.length > LONGEST) return null;
  try {
    return parse(text);
  } catch (error) {
    // The parser's own refusals come as plain errors as well.
    if (error instanceof Error) return null;
    throw error;
  }
}

function parse(text: string): unknown {
  const root: Open = { name: '', children: new Map(), text: '' };
  const open: Open[] = [root];
  let elements = 0;
  const parser = new SaxesParser({ fragment: false });
  parser.on('error', (error) => {
    // An entity that XML does not know stays as it was written: "&nbsp;" is no reason to lose a scan.
    if (!error.message.includes('undefined entity')) throw new Unreadable(error.message);
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('ENTITY')) throw new Unreadable('Declares entities.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (open.length > DEEPEST || elements > MOST_ELEMENTS) throw new Unreadable('Too large.');
    const children = new Map<string, unknown[]>();
    for (const [key, value] of Object.entries(attributes)) {
      if (!key.startsWith('xmlns')) children.set(`@${localName(key)}`, [value]);
    }
    open.push({ name: localName(name), children, text: '' });
  });
  const addText = (chunk: string) => {
    const here = open.at(-1);
    if (here !== undefined) here.text += chunk;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    const parent = open.at(-1);
    if (closed === undefined || parent === undefined) return;
    const siblings = parent.children.get(closed.name);
    if (siblings === undefined) parent.children.set(closed.name, [valueOf(closed)]);
    else siblings.push(valueOf(closed));
  });
  parser.write(text.replace(/^\uFEFF/u, '')).close();
  return open.length === 1 && root.children.size > 0 ? valueOf({ ...root, text: '' }) : null;
}

function valueOf({ children, text }: Open): unknown {
  const said = text.trim();
  if (children.size === 0) return said === '' ? null : said;
  const entries = [...children].map(
    ([name, values]) => [name, values.length === 1 ? values[0] : values] as const,
  );
  // Creates own properties whatever they are called: "__proto__" is a name like any other.
  return Object.fromEntries(said === '' ? entries : [...entries, ['#text', said] as const]);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
