export { staffPage } from './staff-page.js';
