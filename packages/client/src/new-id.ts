/**
 * A fresh, unguessable id of 32 hex digits. Not `randomUUID`: that one is missing on pages served
 * without TLS, such as a phone that looks at the desk's own machine.
 */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
