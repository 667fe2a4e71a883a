import type { LocaleCopy } from '@amends/core';
import { ar as arCopy } from '@amends/core/locales/ar';
import { de as deCopy } from '@amends/core/locales/de';
import { es as esCopy } from '@amends/core/locales/es';
import { fr as frCopy } from '@amends/core/locales/fr';
import { ja as jaCopy } from '@amends/core/locales/ja';
import { ptBR as ptBRCopy } from '@amends/core/locales/pt-BR';
import { ar } from '../src/locales/ar.js';
import { de } from '../src/locales/de.js';
import { es } from '../src/locales/es.js';
import { fr } from '../src/locales/fr.js';
import { ja } from '../src/locales/ja.js';
import { ptBR } from '../src/locales/pt-BR.js';
import type { AmendsMessages } from '../src/messages.js';

/** A language in which a whole page can be shown: the views' copy, and the components' own words. */
export interface Language {
  readonly name: string;
  readonly copy: LocaleCopy;
  readonly messages: AmendsMessages;
  readonly direction: 'ltr' | 'rtl';
}

/** Every language but English, which is built in. */
export const languages: Readonly<Record<string, Language>> = {
  de: { name: 'Deutsch', copy: deCopy, messages: de, direction: 'ltr' },
  fr: { name: 'Français', copy: frCopy, messages: fr, direction: 'ltr' },
  es: { name: 'Español', copy: esCopy, messages: es, direction: 'ltr' },
  'pt-BR': { name: 'Português (Brasil)', copy: ptBRCopy, messages: ptBR, direction: 'ltr' },
  ja: { name: '日本語', copy: jaCopy, messages: ja, direction: 'ltr' },
  ar: { name: 'العربية', copy: arCopy, messages: ar, direction: 'rtl' },
};
