/** Every secret of the tests' store. */
export const secrets = {
  links: 'the secret that signs the links of a test store',
  shopify: 'shopify-secret',
  easypost: 'easypost-secret',
};

/** The secret under which Amends speaks to the tests' store. */
export const fulfilSecret = `whsec_${Buffer.from('a secret of a good thirty bytes.').toString('base64')}`;
