import { Card } from '../components/product/card.tsx';
import { DemoOrders } from '../components/demo/demo-orders.tsx';
import { Frame } from '../components/frame/frame.tsx';
import { Hero } from '../components/home/hero.tsx';
import { Word } from '../components/home/word.tsx';
import shelves from '../components/product/product.module.css';
import styles from '../components/home/home.module.css';
import { catalogue } from '../lib/catalogue.ts';

/** The catalogue. */
export default function Home() {
  const players = catalogue.filter((product) => product.shelf === 'players');
  const songs = catalogue.filter((product) => product.shelf === 'songs');
  return (
    <Frame path="/">
      <Hero />
      <DemoOrders />
      <section className={styles.section} id="players" aria-labelledby="players-title">
        <h2 id="players-title">Players, mended</h2>
        <ul className={shelves.shelf}>
          {players.map((product, at) => (
            <Card key={product.slug} product={product} isFirst={at < 4} />
          ))}
        </ul>
      </section>
      <section className={styles.section} id="songs" aria-labelledby="songs-title">
        <h2 id="songs-title">Out of songs</h2>
        <p className={styles.lead}>Things that somebody once sang about, found, and put right.</p>
        <ul className={shelves.shelf}>
          {songs.map((product) => (
            <Card key={product.slug} product={product} />
          ))}
        </ul>
      </section>
      <Word />
    </Frame>
  );
}
