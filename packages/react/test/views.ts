export { chosenCase, decline, lateCase, orderOf, postage } from '../../client/test/views.js';
