/** The French copy: vouvoiement, no adjective that would have to know anybody's gender. */
export { fr } from './fr.generated.js';
