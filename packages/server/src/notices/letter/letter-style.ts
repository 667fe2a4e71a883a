/** The look of a letter. Mail programs read inline styles; those that know better read {@link sheet} too. */
const light = {
  paper: '#ffffff',
  desk: '#f5f3ef',
  ink: '#1c1b19',
  soft: '#5d5a54',
  line: '#dedad2',
  caution: '#8a5300',
  cautionPaper: '#faf1e4',
  cautionLine: '#e6cfa8',
  good: '#1f6b45',
  goodPaper: '#eaf3ee',
  goodLine: '#bcd8c8',
} as const;

const dark: Record<keyof typeof light, string> = {
  paper: '#201f1d',
  desk: '#151413',
  ink: '#f3f1ec',
  soft: '#b5b0a7',
  line: '#3f3c38',
  caution: '#f0b75a',
  cautionPaper: '#30271a',
  cautionLine: '#5c4a2b',
  good: '#86cfa6',
  goodPaper: '#1b2a22',
  goodLine: '#345543',
};

const font =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Noto Sans Arabic', 'Hiragino Sans', 'Noto Sans JP', Arial, sans-serif";

const text = {
  margin: 0,
  fontFamily: font,
  fontSize: '16px',
  lineHeight: '25px',
  color: light.ink,
};
const box = { border: `1px solid ${light.line}`, borderRadius: '12px' };

/** Inline styles, by the part that wears them. Class names of the same words turn them dark. */
export const style = {
  desk: { margin: 0, padding: 0, backgroundColor: light.desk, width: '100%' },
  paper: { ...box, borderRadius: '16px', backgroundColor: light.paper, borderCollapse: 'separate' },
  text: { ...text, paddingBottom: '14px' },
  heading: {
    ...text,
    fontSize: '25px',
    lineHeight: '32px',
    textWrap: 'balance',
    fontWeight: 700,
    paddingBottom: '14px',
    letterSpacing: '-0.01em',
  },
  subheading: { ...text, fontWeight: 700, paddingTop: '14px', paddingBottom: '10px' },
  strong: { ...text, fontWeight: 700 },
  soft: { ...text, fontSize: '14px', lineHeight: '21px', color: light.soft },
  small: { ...text, fontSize: '13px', lineHeight: '20px', color: light.soft },
  link: { color: light.ink, textDecoration: 'underline', textUnderlineOffset: '3px' },
  way: { ...box, padding: '14px 16px', verticalAlign: 'top' },
  list: { ...box, borderCollapse: 'separate' },
  row: { padding: '13px 16px', borderTop: `1px solid ${light.line}` },
  firstRow: { padding: '13px 16px' },
  quote: { ...box, padding: '14px 18px' },
  button: {
    backgroundColor: light.ink,
    color: light.paper,
    borderRadius: '10px',
    display: 'inline-block',
    fontFamily: font,
    fontSize: '16px',
    fontWeight: 700,
    lineHeight: '24px',
    padding: '12px 24px',
    textDecoration: 'none',
  },
  caution: {
    backgroundColor: light.cautionPaper,
    border: `1px solid ${light.cautionLine}`,
    borderRadius: '12px',
    padding: '14px 18px 16px',
  },
  good: {
    backgroundColor: light.goodPaper,
    border: `1px solid ${light.goodLine}`,
    borderRadius: '12px',
    padding: '14px 18px 16px',
  },
  cautionLabel: {
    ...text,
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: 700,
    color: light.caution,
  },
  goodLabel: { ...text, fontSize: '14px', lineHeight: '20px', fontWeight: 700, color: light.good },
  date: { ...text, fontSize: '23px', lineHeight: '31px', fontWeight: 700 },
} as const;

const darkRules = (
  [
    ['desk', 'background-color', 'desk'],
    ['paper', 'background-color', 'paper'],
    ['paper', 'border-color', 'line'],
    ['ink', 'color', 'ink'],
    ['soft', 'color', 'soft'],
    ['line', 'border-color', 'line'],
    ['button', 'background-color', 'ink'],
    ['button', 'color', 'paper'],
    ['caution', 'background-color', 'cautionPaper'],
    ['caution', 'border-color', 'cautionLine'],
    ['caution-label', 'color', 'caution'],
    ['good', 'background-color', 'goodPaper'],
    ['good', 'border-color', 'goodLine'],
    ['good-label', 'color', 'good'],
  ] as const
)
  .map(([name, property, colour]) => `.amends-${name}{${property}:${dark[colour]} !important}`)
  .join('');

/** What inline styles cannot say: the dark, and a narrow screen. */
export const sheet = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  `@media (prefers-color-scheme:dark){${darkRules}}`,
  '@media (max-width:520px){',
  '.amends-way{display:block !important;width:auto !important}',
  '.amends-gap{display:block !important;width:100% !important;height:10px !important}',
  '.amends-sheet{padding:24px 20px !important}',
  '.amends-edge{padding:12px 8px !important}',
  '.amends-date{font-size:20px !important;line-height:28px !important}',
  '}',
].join('');
