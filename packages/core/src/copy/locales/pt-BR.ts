/** The Brazilian copy: você, warm without being familiar. */
export { ptBR } from './pt-BR.generated.js';
