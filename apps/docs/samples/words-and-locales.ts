import { defaultPolicy, plan } from '@amends/core';
import type { Apology, Brand, OrderRecord } from '@amends/core';
import { compileCopy } from '@amends/core/copy';
import { loadLocale } from '@amends/core/locales';

/** Our own wording, in ICU MessageFormat. Compile it in a build script, or once when the server starts. */
const german = compileCopy('de', {
  'thanks.patience': '{brand} dankt Ihnen für Ihre Geduld{named, select, yes {, {name}} other {}}.',
  'headline.running-late': 'Kommt mit Verspätung',
});
// What does not fit is a value, and left out: fail the build on it.
for (const { key, message } of german.issues) throw new Error(`${key}: ${message}`);

/** How this store speaks, wherever a text is made: plan, advance, viewOrder, createAmends. */
export const brand: Brand = {
  name: 'Hollow Oak',
  voice: 'warm',
  copy: [german.copy],
  changes: [
    {
      causes: ['weather'],
      on: '2026-11-20',
      text: {
        en: 'orders for the islands leave us a day earlier from October to March.',
        de: 'Bestellungen für die Inseln verlassen uns von Oktober bis März einen Tag früher.',
      },
    },
  ],
};

/** The letters about an order, in the language asked for, or in English where there is no copy in it. */
export async function lettersOf(
  record: OrderRecord,
  asOf: string,
  locale: string,
): Promise<Apology[]> {
  const copy = await loadLocale(locale); // or: import { de } from '@amends/core/locales/de'
  const locales = copy === null ? [] : [copy];
  const plans = plan(record, { asOf, policy: defaultPolicy, locale, locales, brand });
  return plans.flatMap(({ apology }) => (apology === null ? [] : [apology]));
}
