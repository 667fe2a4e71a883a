'use client';

import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';

/** Twice what is shown, for dense screens. */
const SIDE = 112;

/**
 * A picture made small, for the eye only. Drawn rather than linked: a strict policy needs no exception
 * for it, and the large picture is let go at once. What the browser cannot read stays a blank square.
 */
export function PhotoThumbnail({ file }: { readonly file: File }): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isWanted = true;
    const draw = async (): Promise<void> => {
      try {
        const picture = await createImageBitmap(file);
        if (isWanted) drawCovering(picture, canvas.current);
        picture.close();
      } catch {
        // A kind that this browser cannot read, such as HEIC: the name beside it says which it is.
      }
    };
    void draw();
    return () => {
      isWanted = false;
    };
  }, [file]);
  return (
    <canvas
      ref={canvas}
      className="amends-report__thumbnail"
      width={SIDE}
      height={SIDE}
      aria-hidden="true"
    />
  );
}

/** Fills the square, as `object-fit: cover` does. */
function drawCovering(picture: ImageBitmap, canvas: HTMLCanvasElement | null): void {
  const { width, height } = picture;
  const scale = SIDE / Math.min(width, height);
  const context = canvas?.getContext('2d');
  if (!context) return;
  context.imageSmoothingQuality = 'high';
  context.clearRect(0, 0, SIDE, SIDE);
  context.drawImage(
    picture,
    (SIDE - width * scale) / 2,
    (SIDE - height * scale) / 2,
    width * scale,
    height * scale,
  );
}
