import type { OrderView } from '@amends/core';
import { de } from '@amends/core/locales/de';
import { expect, it } from 'vitest';
import '../test/database.js';
import { onlyCase, startServer } from '../test/server.js';

it('speaks the languages it is given, in the store’s own voice', async () => {
  const server = await startServer({
    locales: [de],
    locale: (request) => request.headers.get('accept-language') ?? undefined,
    brand: {
      voice: 'formal',
      copy: [{ locale: 'de', messages: { 'headline.running-late': 'Verspätet' } }],
    },
  });
  const key = await server.late('speech-1');
  const read = async (language: string) => {
    const response = await server.get('/v1/orders/speech-1', key, { 'accept-language': language });
    return onlyCase((await response.json()) as OrderView);
  };
  const german = await read('de-CH');
  expect(german).toMatchObject({ locale: 'de-CH', headline: { title: 'Verspätet' } });
  expect(german.apology?.slots.responsibility).toMatch(/Das tut uns leid\.$/u);
  const english = await read('fi');
  expect(english.locale).toBe('en');
  expect(english.apology?.slots.responsibility).toMatch(/We are sorry\.$/u);
});
