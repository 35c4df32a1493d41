/** The key under which this device keeps something: with the book's name before it, for an origin may be shared. */
export const keyOf = (name: string) => `backprop:${name}`;
