import { type Place, type Map as Places, stripTypes } from './strip-types.ts';

/** How imports and exports reach the reader's code. Whoever declares one of these names is told so. */
const header = 'const { require, exports } = backprop$$();\n';
export const linesBefore = 1;

export type Made =
  | { readonly code: string; readonly map: Places }
  | { readonly problem: string; readonly place: Place | undefined };

/** A reader's TypeScript as the text of a module. */
export function moduleFrom(source: string): Made {
  const stripped = stripTypes(source);
  return 'problem' in stripped ? stripped : { code: header + stripped.code, map: stripped.map };
}

/**
 * The same as a script whose one function is never called: an engine tells where such a text breaks off being a program,
 * and of a module that is loaded later it does not.
 */
export function scriptFrom(code: string): string {
  return `async function cell() {\n${code}\n}\npostMessage(0);\n`;
}
export const scriptLinesBefore = 1 + linesBefore;
