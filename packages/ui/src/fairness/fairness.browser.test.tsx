import { cleanup, render, screen } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../styles.css';
import '../themes/datum.css';
import '../themes/folio.css';
import '../themes/hearth.css';
import { moment } from '../../test/moments.js';
import { pseudo } from '../../test/pseudo.js';
import { see } from '../../test/views.js';
import { ApologyDialog, ConsentPrompt, MakeGoodPicker } from '../index.js';
import { themeNames } from '../theme/index.js';
import type { FairnessOptions, FairnessRuleId } from './index.js';
import { judgeFairness, watchCountdown } from './index.js';

const late = see('runningLate');
const asked = moment(19);
const nothing = () => undefined;
const { documentElement: html, body } = document;
const owed = { exitOwed: true } as const;
const rulesOf = (options: FairnessOptions = owed) => [
  ...new Set(judgeFairness(body, options).map(({ rule }) => rule)),
];

beforeEach(async () => {
  await page.viewport(1280, 900);
});
afterEach(() => {
  cleanup();
  document.adoptedStyleSheets = [];
  html.removeAttribute('style');
  html.removeAttribute('dir');
  delete html.dataset.amendsTheme;
  body.removeAttribute('style');
});

/** Every two of width, scheme and direction together; the whole product takes twice as long. */
const everywhere = [
  [1280, 'light', 'ltr'],
  [1280, 'dark', 'rtl'],
  [390, 'dark', 'ltr'],
  [390, 'light', 'rtl'],
] as const;

/** A store's own rules, where they win. */
function dress(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

const Stops = () => <style>{'*, ::before, ::after { animation: none !important }'}</style>;

describe('what we ship', () => {
  it.each([null, ...themeNames])('is fair in the theme %s, everywhere', async (theme) => {
    if (theme !== null) html.dataset.amendsTheme = theme;
    for (const [width, scheme, dir] of everywhere) {
      await page.viewport(width, 844);
      html.style.colorScheme = scheme;
      body.style.background = scheme === 'dark' ? '#161513' : '#fff';
      body.style.color = scheme === 'dark' ? '#ecebe8' : '#1d1c1a';
      html.dir = dir;
      const view = dir === 'rtl' ? pseudo(late) : late;
      const choices = {
        picker: <MakeGoodPicker view={view} onChoose={nothing} />,
        dialog: <ApologyDialog view={{ ...view, direction: dir }} open />,
        question: (
          <ConsentPrompt view={dir === 'rtl' ? pseudo(asked) : asked} onConsent={nothing} />
        ),
      };
      for (const [name, choice] of Object.entries(choices)) {
        render(
          <>
            <Stops />
            {choice}
          </>,
        );
        expect(judgeFairness(body, owed), `${name} ${scheme} ${dir} ${width}`).toEqual([]);
        cleanup();
      }
    }
  });

  it('stays fair once the way out is marked: no field comes up, no step is added', async () => {
    render(<MakeGoodPicker view={late} onChoose={nothing} />);
    await userEvent.click(screen.getByRole('radio', { name: /^Cancel/u }));
    expect(judgeFairness(body, { ...owed, untouched: false })).toEqual([]);
    expect(rulesOf()).toEqual(['preselected']);
  });

  it('waits with what lies behind an open dialog', () => {
    render(
      <>
        <ConsentPrompt view={asked} onConsent={nothing} />
        <ApologyDialog view={late} open />
      </>,
    );
    expect(judgeFairness(body, owed).filter(({ where }) => where.includes('consent'))).toEqual([]);
  });

  it('has nothing to judge where there is nothing to choose, and says so', () => {
    render(<MakeGoodPicker view={see('atRisk')} />);
    expect(rulesOf({})).toEqual(['nothing-judged']);
    expect(rulesOf()).toEqual(['exit-missing']);
  });

  it('does not hold against an offer that ran out what can no longer be pressed', () => {
    render(<MakeGoodPicker view={see('runningLate', { actions: () => ({}) })} />);
    expect(judgeFairness()).toEqual([]);
  });
});

const EXIT = '[data-part="exit"]';
/** Each rule with a sheet of a store that would rather not pay back. */
const sheets: readonly (readonly [FairnessRuleId, string, string])[] = [
  ['exit-hidden', 'folds it away', `${EXIT} { display: none }`],
  ['exit-hidden', 'lets it fade', `${EXIT} { opacity: 0 }`],
  ['exit-hidden', 'pushes it off the page', `${EXIT} { position: absolute; left: -4000px }`],
  ['exit-hidden', 'cuts it off', `[data-part="pair"] { height: 24px; overflow: hidden }`],
  ['exit-hidden', 'clips it', `${EXIT} { clip-path: inset(0 0 90% 0) }`],
  ['exit-hidden', 'takes its presses', `${EXIT} { pointer-events: none }`],
  [
    'exit-hidden',
    'lays a gift over it',
    '[data-part="decision"] { position: relative } [data-part="pair"]::after { content: "Stay with us!"; position: absolute; inset: 0; background: #fff }',
  ],
  ['exit-unreachable', 'hides its button', `${EXIT} input { display: none }`],
  [
    'exit-smaller',
    'shrinks its box',
    `${EXIT} { max-block-size: 30px; max-inline-size: 90px; overflow: visible }`,
  ],
  ['exit-smaller', 'scales it down', `${EXIT} { scale: 0.6 }`],
  ['exit-smaller-text', 'sets it in small print', `${EXIT} * { font-size: 11px }`],
  ['exit-smaller-text', 'sets it thin', `${EXIT} * { font-weight: 300 }`],
  ['exit-dimmer', 'greys it out', `${EXIT} { color: #999 }`],
  ['exit-dimmer', 'lets half of it shine through', `${EXIT} { opacity: 0.5 }`],
  [
    'exit-dimmer',
    'makes it darker than the dark that it stands on',
    `${EXIT} { background: #223; } ${EXIT} * { color: #000 }`,
  ],
  [
    'exit-plainer',
    'fills the others, and leaves it bare',
    `[data-part="keep"] { background: #0b6e4f; color: #fff } [data-part="keep"] * { color: #fff } ${EXIT} { border-color: transparent }`,
  ],
  [
    'exit-after-goodwill',
    'turns the form around',
    'form { display: flex; flex-direction: column-reverse }',
  ],
  ['silence-unsaid', 'leaves silence unsaid', '[data-part="silence"] { display: none }'],
  ['silence-unsaid', 'whispers it', '[data-part="silence"] { color: #ddd }'],
  ['silence-unsaid', 'prints it small', '[data-part="silence"] { font-size: 8px }'],
  [
    'false-countdown',
    'lets a bar run out',
    '[data-part="legend"] { animation: run 20s linear } @keyframes run { to { width: 0 } }',
  ],
  [
    'unmeasured',
    'puts it on a picture',
    `${EXIT} { background: linear-gradient(90deg, red, blue) }`,
  ],
];

describe('a store that', () => {
  it.each(sheets)('%s: %s', (rule, _what, css) => {
    dress(css);
    render(<MakeGoodPicker view={late} onChoose={nothing} />);
    const findings = judgeFairness(body, owed);
    const finding = findings.find((each) => each.rule === rule);
    expect(finding, JSON.stringify(findings)).toMatchObject({
      where: expect.any(String) as string,
    });
    expect(finding?.mend).not.toBe('');
  });

  it('dims the law’s question is caught there, too', () => {
    dress(
      '[data-part="cancel"] button { background: none; border: 0; font-size: 10px; color: #aaa; inline-size: auto; align-self: start }',
    );
    render(<ConsentPrompt view={asked} onConsent={nothing} />);
    expect(rulesOf()).toEqual(
      expect.arrayContaining(['exit-smaller', 'exit-smaller-text', 'exit-dimmer', 'exit-plainer']),
    );
  });

  it('marks a gift for the customer', () => {
    const gift = { decision: 'keep', option: 'store-credit', text: '' } as const;
    render(<MakeGoodPicker view={late} onChoose={nothing} defaultValue={gift} />);
    expect(rulesOf()).toEqual(['preselected']);
  });
});

const SHELL = `
  <form data-scope="make-good-picker">
    <button type="button" data-part="exit" tabindex="0">Cancel, all money back</button>
    <button type="button" data-part="option">Keep it, $9 credit</button>
    <button type="button" data-part="decline">Nothing, thank you</button>
    <p data-part="silence">If you do nothing, the order goes on.</p>
  </form>`;

describe('markup of its own', () => {
  const put = (markup: string) => {
    dress('button { padding: 12px 20px }');
    const { container } = render(<div />);
    // What a store might write, as it would come over the wire.
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    container.append(...parsed.body.childNodes);
  };
  const unfair: readonly (readonly [FairnessRuleId, string, (fair: string) => string])[] = [
    ['exit-missing', 'leaves the way out away', (fair) => fair.replace('data-part="exit"', '')],
    [
      'exit-unreachable',
      'takes it from the keyboard',
      (fair) => fair.replace('tabindex="0"', 'tabindex="-1"'),
    ],
    [
      'exit-after-goodwill',
      'tabs to the gift first',
      (fair) => fair.replace('data-part="option"', 'data-part="option" tabindex="3"'),
    ],
    [
      'exit-more-steps',
      'wants a reason first',
      (fair) =>
        fair
          .replace(
            '<form',
            '<form><label>Why? <textarea required></textarea></label><button data-part="exit">Cancel, all money back</button></form><form',
          )
          .replace(
            '<button type="button" data-part="exit" tabindex="0">Cancel, all money back</button>',
            '',
          ),
    ],
    [
      'exit-more-steps',
      'leads away to cancel',
      (fair) =>
        fair.replace(
          '<button type="button" data-part="exit" tabindex="0">Cancel, all money back</button>',
          '<a href="/cancel" data-part="exit" style="padding: 9px 40px">Cancel, all money back</a>',
        ),
    ],
    [
      'exit-hidden',
      'folds it into a drawer',
      (fair) =>
        fair
          .replace(
            '<button type="button" data-part="exit"',
            '<details><summary>More</summary><button data-part="exit"',
          )
          .replace('money back</button>', 'money back</button></details>'),
    ],
    [
      'shaming-label',
      'shames who declines',
      (fair) => fair.replace('Nothing, thank you', 'No, I don’t want to save money'),
    ],
    [
      'false-countdown',
      'says that little is left',
      (fair) => `<p>Hurry: only 2 vouchers left</p>${fair}`,
    ],
    ['false-countdown', 'runs a clock', (fair) => `<p>Offer ends 00:09:58</p>${fair}`],
    [
      'preselected',
      'posts a gift unseen',
      (fair) =>
        fair
          .replace('data-part="option"', 'data-part="option" name="pick"')
          .replace('</form>', '<input type="hidden" name="pick" value="credit"></form>'),
    ],
  ];

  it('is judged by its parts, and this one is fair', () => {
    put(SHELL);
    expect(judgeFairness(body, owed)).toEqual([]);
    put(
      '<div class="mine"><button class="leave">Cancel</button><button class="gift">A voucher</button></div>',
    );
    const parts = { scope: '.mine', exit: '.leave', goodwill: '.gift', silence: '.none' };
    expect(rulesOf({ parts })).toEqual(['silence-unsaid']);
  });

  it.each(unfair)('%s: %s', (rule, _what, bend) => {
    put(bend(SHELL));
    const scope = rule === 'exit-more-steps' ? { parts: { scope: 'body > div' } } : {};
    expect(rulesOf({ ...owed, ...scope })).toContain(rule);
  });

  it('counts the steps that a test counted on other pages', () => {
    put(SHELL);
    const [finding] = judgeFairness(body, { steps: { exit: 4, goodwill: 2 } });
    expect(finding).toMatchObject({ rule: 'exit-more-steps', measured: { exit: 4, goodwill: 2 } });
  });

  it('lets a clock be that shows the real end', () => {
    put(`<p>Offer ends 00:09:58</p>${SHELL}`);
    const now = '2026-11-22T10:00:00Z';
    expect(judgeFairness(body, { now, until: '2026-11-22T10:10:00Z' })).toEqual([]);
    expect(rulesOf({ now, until: '2026-11-25T10:10:00Z' })).toEqual(['false-countdown']);
  });

  it('sees figures fall that look like any others', async () => {
    put(`<p id="n">Reserved for 59</p><p id="m">1 of 3</p>${SHELL}`);
    const watched = watchCountdown(body, { for: 60 });
    const tick = (id: string, text: string) => {
      const element = document.getElementById(id);
      if (element) element.textContent = text;
      return new Promise((resolve) => requestAnimationFrame(resolve));
    };
    await tick('n', 'Reserved for 58');
    await tick('m', '2 of 3');
    await tick('n', 'Reserved for 57');
    await tick('m', '3 of 3');
    expect(await watched).toMatchObject([
      { rule: 'false-countdown', measured: { from: 'Reserved for 58' } },
    ]);
  });
});
