/** The themes that come with the package, each in a sheet of its own under `@amends/ui/themes/`. */
export const themeNames = ['folio', 'datum', 'hearth'] as const;

/** One of the themes that come with the package. */
export type ThemeName = (typeof themeNames)[number];
