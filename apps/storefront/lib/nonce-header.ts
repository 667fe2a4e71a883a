/** Where the proxy tells the pages of a request their nonce. */
export const nonceHeader = 'x-nonce';
