import type { Letter } from '@amends/core';
import { renderLetter } from '@amends/server/letters';
import type { RenderedLetter } from '@amends/server/letters';
import { useEffect, useState } from 'react';

const links = {
  page: 'https://shop.example/orders/1001',
  stop: 'https://shop.example/orders/1001#updates',
};

/** A mail as it is sent: its subject, its HTML in a frame that runs nothing, and its plain text. */
export function MailFrame({ letter }: { readonly letter: Letter }) {
  const [rendered, setRendered] = useState<RenderedLetter | null>(null);
  useEffect(() => {
    let isGone = false;
    void renderLetter(letter, links).then((done) => {
      if (!isGone) setRendered(done);
    });
    return () => {
      isGone = true;
    };
  }, [letter]);
  return (
    <article lang={letter.locale} dir={letter.direction}>
      <h2>{letter.subject}</h2>
      {rendered !== null && (
        <>
          <iframe
            title={letter.title}
            srcDoc={rendered.html}
            sandbox=""
            style={{ width: '100%', height: '1100px', border: 0 }}
          />
          <pre style={{ whiteSpace: 'pre-wrap', padding: '1rem' }}>{rendered.text}</pre>
        </>
      )}
    </article>
  );
}
