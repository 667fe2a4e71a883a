export { renderLetter } from './notices/letter/render-letter.js';
export type { RenderedLetter } from './notices/letter/render-letter.js';
export type { LetterLinks } from './notices/letter/links.js';
