import styles from './home.module.css';

const promises = [
  [
    'A day, not a speed',
    'We tell you the day it arrives before you pay. That day is a promise, and we write it down.',
  ],
  [
    'If we miss it, you hear first',
    'From us, with the new day and the reason, before you have to ask. Then you choose how we make it good.',
  ],
  [
    'Two years on what we mend',
    'And thirty days to change your mind about the rest, on our postage.',
  ],
] as const;

/** What the shop stands for. */
export function Word() {
  return (
    <section className={styles.word} aria-labelledby="word-title">
      <h2 id="word-title">Our word</h2>
      <ul>
        {promises.map(([title, text]) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
