export const watched = (library: object): object => library;
