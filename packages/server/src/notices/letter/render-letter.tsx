import type { Letter } from '@amends/core';
import { render } from '@react-email/render';
import { LetterHtml } from './letter-html.js';
import { letterText } from './letter-text.js';
import type { LetterLinks } from './links.js';
import { readLinks } from './links.js';

/** A letter in both forms that a mail carries. */
export interface RenderedLetter {
  readonly html: string;
  readonly text: string;
}

/**
 * Lays a letter out as accessible HTML and as plain text.
 *
 * @throws {AmendsError} `invalid_configuration` when a link is no full http(s) address.
 */
export async function renderLetter(letter: Letter, given: LetterLinks): Promise<RenderedLetter> {
  const links = readLinks(given);
  return {
    html: await render(<LetterHtml letter={letter} links={links} />),
    text: letterText(letter, links),
  };
}
