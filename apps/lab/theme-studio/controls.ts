import type { TokenName } from '@amends/ui/theme';

/** A number that a slider sets, and the unit it is written in. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: string;
}

/** What a slider sets. What is not here is written. */
export const ranges: Readonly<Partial<Record<TokenName, Range>>> = {
  'display-weight': { min: 300, max: 800, step: 10, unit: '' },
  radius: { min: 0, max: 32, step: 1, unit: 'px' },
  'button-radius': { min: 0, max: 32, step: 1, unit: 'px' },
  border: { min: 0, max: 4, step: 0.5, unit: 'px' },
  edge: { min: 0, max: 10, step: 0.5, unit: 'px' },
  outline: { min: 0, max: 100, step: 1, unit: '%' },
  wash: { min: 0, max: 40, step: 1, unit: '%' },
  density: { min: 0.7, max: 1.5, step: 0.05, unit: '' },
};

/** The tokens as a designer looks for them. */
export const groups: readonly { readonly title: string; readonly names: readonly TokenName[] }[] = [
  { title: 'Words', names: ['text', 'quiet'] },
  { title: 'What can be pressed', names: ['accent', 'on-accent', 'focus'] },
  { title: 'News', names: ['caution', 'good', 'wash', 'outline', 'edge'] },
  { title: 'Ground', names: ['surface', 'panel', 'line', 'backdrop'] },
  { title: 'Type', names: ['font', 'display-font', 'display-weight'] },
  { title: 'Shape', names: ['radius', 'button-radius', 'border', 'density'] },
  { title: 'Dialog', names: ['shadow', 'layer'] },
];
