import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(() => {
  cleanup();
  // What a test put there by itself; the next file may have the same page.
  document.body.replaceChildren();
});
