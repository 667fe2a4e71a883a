/** The Japanese copy: polite and humble forms, 「当店」 for the store. */
export { ja } from './ja.generated.js';
