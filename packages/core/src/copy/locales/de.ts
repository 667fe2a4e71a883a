/** The German copy: formal (Sie), short, sober. */
export { de } from './de.generated.js';
