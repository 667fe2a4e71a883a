/** `https:`, a plain host without a name or word before it, and nothing that a browser reads as something else. */
const LINK = /^https:\/\/[\p{L}\p{N}.-]+(?::\d{1,5})?(?:[/?#][^\s\\<>"\p{Cc}]*)?$/iu;
const OWN_PATH = /^\/(?!\/)[^\s\\<>"\p{Cc}]+$/u;

/** The address, if a customer can be sent there: `https:` and nothing else. */
export function safeLink(url: string | null | undefined): string | null {
  return url && LINK.test(url) ? url : null;
}

/** The address, if a picture can be shown from there: `https:`, or a path of the shop's own. */
export function safeImage(url: string | null | undefined): string | null {
  return url && OWN_PATH.test(url) ? url : safeLink(url);
}
