'use client';

import { useAmends } from '@amends/react';

/**
 * A component's words: its own `messages` first, then the provider's (under `Component.key`), then the
 * English ones.
 */
export function useMessages<Words extends Readonly<Record<keyof Words, string>>>(
  component: string,
  english: Words,
  own: Partial<Words> | undefined,
): Words {
  const given: Partial<Record<string, string>> | undefined = useAmends()?.messages;
  const words: Partial<Record<string, string>> = {};
  for (const key in english) {
    words[key] = own?.[key] ?? given?.[`${component}.${key}`] ?? english[key];
  }
  return words as Words;
}
