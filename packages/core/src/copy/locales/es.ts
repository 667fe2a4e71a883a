/** The Spanish copy: usted, words that are at home in every region. */
export { es } from './es.generated.js';
