import type { TokenName } from '@amends/ui/theme';
import Color from 'colorjs.io';
import { ranges } from './controls.js';
import type { Range } from './controls.js';
import { isEnough, shown, worstOf } from './figures.js';
import type { Figure } from './figures.js';
import { definitionOf, isPerScheme } from './model/draft.js';
import type { Pair, Scheme } from './model/draft.js';

export interface TokenFieldProps {
  readonly name: TokenName;
  readonly pair: Pair | undefined;
  readonly figures: Readonly<Record<Scheme, readonly Figure[]>>;
  readonly onChange: (scheme: Scheme, value: string) => void;
}

/** One token: what it is, its value or values, and how its colours read. */
export function TokenField({ name, pair, figures, onChange }: TokenFieldProps) {
  const { about, otherwise } = definitionOf(name);
  const range = ranges[name];
  return (
    <div className="studio__token">
      <p className="studio__about">
        <code>{name}</code> {about.replace(/`/gu, '')}
      </p>
      {isPerScheme(name) ? (
        <div className="studio__pair">
          {(['light', 'dark'] as const).map((scheme) => (
            <ColourField
              key={scheme}
              label={`${name}, ${scheme}`}
              value={pair?.[scheme]}
              otherwise={otherwise}
              figure={worstOf(figures[scheme], name)}
              onChange={(value) => {
                onChange(scheme, value);
              }}
            />
          ))}
        </div>
      ) : (
        <div className="studio__single">
          {range && <Slider {...{ name, range, value: pair?.light, onChange }} />}
          <input
            className="studio__text"
            aria-label={name}
            value={pair?.light ?? ''}
            placeholder={otherwise.replace(/`/gu, '')}
            spellCheck={false}
            onChange={({ target }) => {
              onChange('light', target.value);
            }}
          />
        </div>
      )}
    </div>
  );
}

function Slider({
  name,
  range: { unit, ...limits },
  value,
  onChange,
}: Pick<TokenFieldProps, 'name' | 'onChange'> & {
  readonly range: Range;
  readonly value: string | undefined;
}) {
  const { initial = '0' } = definitionOf(name);
  return (
    <input
      type="range"
      aria-label={`${name}, slider`}
      {...limits}
      value={parseFloat(value ?? initial) || 0}
      onChange={({ target }) => {
        onChange('light', `${target.value}${unit}`);
      }}
    />
  );
}

function ColourField({
  label,
  value,
  otherwise,
  figure,
  onChange,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly otherwise: string;
  readonly figure: Figure | undefined;
  readonly onChange: (value: string) => void;
}) {
  return (
    <div className="studio__colour" data-derived={value === undefined ? '' : undefined}>
      <input
        type="color"
        aria-label={`${label}, swatch`}
        value={hexOf(value)}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      <input
        className="studio__text"
        aria-label={label}
        value={value ?? ''}
        placeholder={otherwise}
        spellCheck={false}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      {figure && (
        <output
          className="studio__figure"
          data-enough={isEnough(figure) ? '' : undefined}
          title={`${figure.what}: ${shown(figure.ratio)}, needs ${figure.needed}`}
        >
          {isEnough(figure) ? shown(figure.ratio) : `${shown(figure.ratio)} of ${figure.needed}`}
        </output>
      )}
    </div>
  );
}

/** What the browser's own swatch can show; grey where there is no colour to be read. */
function hexOf(value: string | undefined): string {
  try {
    const colour = new Color(value ?? '#808080').to('srgb').toGamut();
    colour.alpha = 1;
    return colour.toString({ format: 'hex', collapse: false });
  } catch {
    return '#808080';
  }
}
