import { describe, expect, it } from 'vitest';
import { readFedEx } from '../fedex/index.js';
import { readXml } from './xml.js';

describe('XML as plain data', () => {
  it('is elements, lists, attributes and text, without prefixes', () => {
    const text =
      '<?xml version="1.0"?><a:x xmlns:a="u"><y id="7">1</y><y/><z><![CDATA[<&]]></z></a:x>';
    expect(readXml(text)).toEqual({
      x: { y: [expect.objectContaining({ '@id': '7' }), null], z: '<&' },
    });
  });

  it('keeps an entity that it does not know as it was written', () => {
    expect(readXml('<a>5&nbsp;pm &amp; 6</a>')).toEqual({ a: '5&nbsp;pm & 6' });
  });

  const bomb = Array.from(
    { length: 20 },
    (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
  ).join('');

  it.each([
    ['entities that multiply', `<!DOCTYPE a [<!ENTITY l0 "ha">${bomb}]><a>&l20;</a>`],
    ['a file to be opened', '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>'],
    ['a parameter entity', '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://x/y.dtd"> %p;]><a/>'],
    ['no end of depth', '<a>'.repeat(1_000) + '</a>'.repeat(1_000)],
    ['no end of elements', `<a>${'<b/>'.repeat(200_001)}</a>`],
    ['no end of text', `<a>${'x'.repeat(8 * 1024 * 1024)}</a>`],
    ['an element that is not closed', '<a><b></a>'],
    ['an attribute without quotes', '<a b=c/>'],
    ['two roots', '<a/><b/>'],
    ['a control character', '<a>\u0000</a>'],
    ['no XML', 'hello'],
  ])('is refused with %s', (_, text) => {
    expect(readXml(text)).toBeNull();
    expect(readFedEx(text).ok).toBe(false);
  });

  it('reaches no prototype', () => {
    const read = readXml('<a><__proto__><x>1</x></__proto__><constructor>2</constructor></a>');
    expect(Object.getPrototypeOf(({} as { x?: unknown }).x ?? {})).toBe(Object.prototype);
    expect(({} as { x?: unknown }).x).toBeUndefined();
    expect(JSON.stringify(read)).toContain('"constructor":"2"');
  });
});
