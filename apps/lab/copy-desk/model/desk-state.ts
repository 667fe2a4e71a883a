import { decodeText, encodeText } from '../../shared/base64url.js';
import type { DeskBrand } from './brand-file.js';
import { fromBrandFile } from './brand-file.js';
import type { DeskLocale } from './templates.js';
import { deskLocale } from './templates.js';

/** Where the desk stands. */
export interface DeskState extends DeskBrand {
  readonly locale: DeskLocale;
  /** The number of the situation. */
  readonly situation: number;
  readonly moment: number;
}

/** The desk as it opens: late, in English, nothing changed. */
export const firstDesk: DeskState = {
  locale: 'en',
  situation: 1,
  moment: 0,
  voice: 'plain',
  edits: {},
};

/** The state in letters, digits, `-` and `_`, for an address; empty where nothing is as it is not at first. */
export function toLink({ locale, situation, moment, voice, edits }: DeskState): string {
  const templates = Object.fromEntries(
    Object.entries(edits).filter(([, each]) => Object.keys(each).length > 0),
  );
  const text = JSON.stringify({ locale, situation, moment, voice, templates });
  return text === FIRST ? '' : encodeText(text);
}

const { edits, ...firstPlace } = firstDesk;
const FIRST = JSON.stringify({ ...firstPlace, templates: edits });

/** Reads a link back; the first state for one that says nothing. */
export function fromLink(link: string): DeskState {
  const text = link === '' ? null : decodeText(link);
  const { brand } = fromBrandFile(text ?? '');
  if (text === null || brand === null) return firstDesk;
  const { locale, situation, moment } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return {
    ...brand,
    locale: deskLocale(typeof locale === 'string' ? locale : 'en') ?? 'en',
    situation: whole(situation, firstDesk.situation),
    moment: whole(moment, 0),
  };
}

function whole(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : otherwise;
}
