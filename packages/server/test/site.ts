/** The origin at which the tests' store is mounted. */
export const site = 'https://shop.example';
export const base = `${site}/api/amends`;
