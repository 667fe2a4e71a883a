export { Theme } from './theme.js';
export type { ThemeProps } from './theme.js';
export { themeNames } from './theme-names.js';
export type { ThemeName } from './theme-names.js';
export { tokens } from './tokens.js';
export type { TokenDefinition, TokenName, TokenType, TokenValues } from './tokens.js';
