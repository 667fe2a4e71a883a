import { compileCopy } from '@amends/core/copy';
import { situations } from '@amends/core/testing';
import { expect, test } from 'vitest';
import { lettersOf } from './words-and-locales';

const { record, asOf } = situations.runningLate;

test('the letter speaks German, with the store’s own thanks and what it has changed', async () => {
  const [letter] = await lettersOf(record, asOf, 'de-AT');
  expect(letter).toMatchObject({ locale: 'de-AT', missing: [] });
  expect(letter?.slots).toMatchObject({
    thanks: 'Hollow Oak dankt Ihnen für Ihre Geduld, Maren.',
    forbearance:
      'Das ändern wir bis Freitag, 20. November: Bestellungen für die Inseln verlassen uns von Oktober bis März einen Tag früher.',
  });
  expect(letter?.slots.responsibility).toMatch(/Das tut mir von Herzen leid\.$/u);
});

test('where there is no copy in the language the whole letter is English, and says so', async () => {
  const [letter] = await lettersOf(record, asOf, 'fi');
  expect(letter?.locale).toBe('en');
  expect(letter?.missing).toContain('acknowledgement.late');
});

test('a message that does not fit is reported with its key', () => {
  const { issues } = compileCopy('de', { 'thanks.patience': 'Danke, {customer}' });
  expect(issues).toMatchObject([{ key: 'thanks.patience', code: 'unknown_parameter' }]);
});
