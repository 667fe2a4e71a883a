import { hydrateRoot } from 'react-dom/client';
import { Page } from './page.js';
import type { PageData } from './page.js';

const root = document.getElementById('root');
const data = document.getElementById('data')?.textContent;
if (!root || !data) throw new Error('The page came without its root or its data.');
hydrateRoot(root, <Page {...(JSON.parse(data) as PageData)} />, {
  onRecoverableError: reportError,
});
