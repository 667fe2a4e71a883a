import type { Money } from '@amends/core';

/** What is sold. */
export interface Product {
  readonly slug: string;
  readonly title: string;
  /** The colour, where there are several. */
  readonly variant: string | null;
  readonly sku: string;
  readonly price: Money;
  readonly shelf: 'players' | 'songs';
  /** File name in `public/products`, and which wall it hangs on: see `product.module.css`. */
  readonly picture: string;
  /** One line for the catalogue. */
  readonly line: string;
  /** A short paragraph for the product's own page. */
  readonly story: string;
  readonly facts: readonly (readonly [string, string])[];
}

const usd = (amount: number): Money => ({ amount, currency: 'USD' });

const mended = [
  ['Battery', 'New, with ten hours of music in it'],
  ['Tested', 'Four days on the bench, playing'],
  ['Guarantee', 'Two years'],
] as const;

const nano = {
  title: 'IPod Nano - 8gb',
  price: usd(19_900),
  shelf: 'players',
  line: 'Two thousand songs and nothing else',
  story:
    'No messages, no maps, no news. A wheel, a button and the records you chose. We open each one, clean it, give it a new battery and let it play for four days before it leaves.',
  facts: [
    ['Holds', '8 GB, about 2,000 songs'],
    ...mended,
    ['In the box', 'Player, cable, earphones'],
  ],
} as const;

/**
 * Everything on the shelves. Titles and prices of the players and of the clothes are those of Shopify's
 * example store, so that orders recorded there are about things that are sold here.
 */
export const catalogue: readonly Product[] = [
  {
    ...nano,
    slug: 'nano-green',
    variant: 'green',
    sku: 'IPOD2008GREEN',
    picture: 'nano-green',
  },
  {
    ...nano,
    slug: 'nano-red',
    variant: 'red',
    sku: 'IPOD2008RED',
    picture: 'nano-red',
  },
  {
    ...nano,
    slug: 'nano-black',
    variant: 'black',
    sku: 'IPOD2008BLACK',
    picture: 'nano-black',
  },
  {
    slug: 'touch',
    title: 'IPod Touch 8GB',
    variant: 'Black',
    sku: 'IPOD2009BLACK',
    price: usd(19_900),
    shelf: 'players',
    picture: 'touch-black',
    line: 'The whole record sleeve, in your palm',
    story:
      'The first player with a sleeve big enough to look at while the record runs. New glass, new battery, and a home button that clicks again.',
    facts: [
      ['Holds', '8 GB, about 1,750 songs'],
      ...mended,
      ['In the box', 'Player, cable, earphones'],
    ],
  },
  {
    slug: 'tape-player',
    title: 'Tape Player, belt and all',
    variant: 'blue',
    sku: 'DC-TAPE-BLUE',
    price: usd(14_900),
    shelf: 'players',
    picture: 'tape-player',
    line: 'New belt, new heads, same hiss',
    story:
      'Forty years old and steadier than new: we replace the belt, align the heads and measure the speed against a tuning fork. It wants two AA cells and a walk.',
    facts: [
      ['Runs on', 'Two AA cells, about 20 hours'],
      ['Tested', 'Both sides, end to end'],
      ['Guarantee', 'Two years'],
      ['In the box', 'Player, belt clip, one blank tape'],
    ],
  },
  {
    slug: 'headphones',
    title: 'Foam Headphones',
    variant: 'orange',
    sku: 'DC-FOAM-ORANGE',
    price: usd(5_400),
    shelf: 'players',
    picture: 'headphones',
    line: 'Featherlight, and orange of course',
    story:
      'A sprung steel band and two foam pads, thirty-eight grams together. You hear the record, and the street, and somebody saying your name.',
    facts: [
      ['Weighs', '38 g'],
      ['Pads', 'Fresh foam, a second pair in the box'],
      ['Guarantee', 'Two years'],
    ],
  },
  {
    slug: 'blank-tape',
    title: 'Blank Tape C90',
    variant: null,
    sku: 'DC-C90',
    price: usd(650),
    shelf: 'players',
    picture: 'blank-tape',
    line: 'Forty-five minutes a side to say it',
    story: 'New old stock, still sealed. Long enough for everything you cannot write in a letter.',
    facts: [
      ['Length', '90 minutes'],
      ['In the box', 'Tape, case, card with lines to write on'],
    ],
  },
  {
    slug: 'pencil',
    title: 'Hexagonal Pencil',
    variant: null,
    sku: 'DC-PENCIL',
    price: usd(300),
    shelf: 'players',
    picture: 'pencil',
    line: 'Rewinds any tape. Also writes',
    story:
      'Six sides that fit every reel ever made. The only tool in our workshop that has never needed a repair.',
    facts: [
      ['Fits', 'Every compact cassette'],
      ['Batteries', 'None'],
    ],
  },
  {
    slug: 'boots',
    title: 'Big Brown Bear Boots',
    variant: null,
    sku: 'DC-BEAR',
    price: usd(7_499),
    shelf: 'songs',
    picture: 'bear-boots',
    line: 'For going down to the woods today',
    story:
      'Every pair comes with two bears and a surprise. Lined with wool, soled with rubber, quite unafraid of puddles.',
    facts: [
      ['Upper', 'Brushed wool felt'],
      ['Sole', 'Natural rubber'],
      ['Bears', 'Two'],
    ],
  },
  {
    slug: 'coat',
    title: 'Red Leather Coat',
    variant: null,
    sku: 'DC-COAT',
    price: usd(12_999),
    shelf: 'songs',
    picture: 'leather-coat',
    line: 'The one somebody left town in',
    story:
      'Found, relined and re-buttoned. The pockets are deep enough for a tape player, which is how we know.',
    facts: [
      ['Hide', 'Lamb, re-dyed by hand'],
      ['Lining', 'New, viscose twill'],
      ['Pockets', 'Three'],
    ],
  },
  {
    slug: 'shoes',
    title: 'Blue Suede Shoes',
    variant: null,
    sku: 'DC-SUEDE',
    price: usd(8_595),
    shelf: 'songs',
    picture: 'suede-shoes',
    line: 'Do anything else, but mind these',
    story:
      'Crepe soles and a nap that shows every step. They come with a brush, and with our sympathy.',
    facts: [
      ['Upper', 'Calf suede'],
      ['Sole', 'Crepe'],
      ['In the box', 'Shoes, brush, second laces'],
    ],
  },
  {
    slug: 'beret',
    title: 'Raspberry Beret',
    variant: null,
    sku: 'DC-BERET',
    price: usd(1_999),
    shelf: 'songs',
    picture: 'raspberry-beret',
    line: 'The kind you find in a second-hand store',
    story:
      'Boiled wool, one small raspberry, sewn on by hand. If it is warm, you need not wear much more.',
    facts: [
      ['Wool', 'Merino, boiled'],
      ['Raspberry', 'One'],
    ],
  },
];

/** The product with this address, if it is sold. */
export function productBySlug(slug: string): Product | undefined {
  return catalogue.find((product) => product.slug === slug);
}

/**
 * The product that a line of an order is about. Platforms write the colour behind the title
 * ("IPod Nano - 8gb - green") or leave it out.
 */
export function productOfLine(title: string): Product | undefined {
  const wanted = title.trim().toLowerCase();
  const named = (product: Product) => product.title.toLowerCase();
  return (
    catalogue.find(
      (product) =>
        product.variant !== null &&
        wanted === `${named(product)} - ${product.variant.toLowerCase()}`,
    ) ??
    catalogue.find((product) => wanted === named(product)) ??
    catalogue.find((product) => wanted.startsWith(named(product)))
  );
}
