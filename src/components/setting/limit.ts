/** Beyond this the book computes nothing that could be looked at. */
export const limit = 1e9;
