/** Made by bundle.ts. */
declare module 'virtual:sandbox' {
  /** the text of the worker that runs readers' code, the library in it */
  export const runtime: string;
  /** what the library exports; `takes` is a function's list of parameters */
  export const names: readonly { readonly name: string; readonly takes?: string }[];
}
