/** Storage for the provider that keeps nothing: a dismissal in the lab is forgotten with the page. */
export const forgetful = {
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
};
