import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AddToBag } from '../../../components/bag/add-to-bag.tsx';
import { Frame } from '../../../components/frame/frame.tsx';
import { PromiseNote } from '../../../components/product/promise-note.tsx';
import { Tile } from '../../../components/product/tile.tsx';
import { Variants } from '../../../components/product/variants.tsx';
import styles from '../../../components/product/product-page.module.css';
import { productBySlug } from '../../../lib/catalogue.ts';
import { price } from '../../../lib/text.ts';

interface Props {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const product = productBySlug((await params).slug);
  return product === undefined ? {} : { title: product.title, description: product.line };
}

/** One product, with the day on which it arrives. */
export default async function ProductPage({ params }: Props) {
  const product = productBySlug((await params).slug);
  if (product === undefined) notFound();
  return (
    <Frame path={`/products/${product.slug}`}>
      <article className={styles.page}>
        <Tile
          product={product}
          size="page"
          alt={`${product.title}${product.variant === null ? '' : `, ${product.variant}`}, drawn`}
          isFirst
        />
        <div className={styles.words}>
          <h1>{product.title}</h1>
          <p className={styles.line}>{product.line}</p>
          <p className={styles.price}>
            {price(product.price)} <span>postage included</span>
          </p>
          <Variants product={product} />
          <PromiseNote />
          <AddToBag slug={product.slug} />
          <p>{product.story}</p>
          <dl className={styles.facts}>
            {product.facts.map(([name, fact]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{fact}</dd>
              </div>
            ))}
          </dl>
        </div>
      </article>
    </Frame>
  );
}
