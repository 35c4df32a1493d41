import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/**
 * The names that an expression takes from outside, in order: none that it declares, no property, no key.
 * @throws Error if it can't be read
 */
export function namesInCall(call: string): readonly string[] {
  const { program, errors } = parseSync('call.js', `(${call})`);
  if (errors[0]) throw new Error(`The call ${call} can't be read: ${errors[0].message}`);
  const read: string[] = [];
  const declared = new Set<string>();

  function visit(value: unknown, isPattern: boolean): void {
    if (Array.isArray(value)) for (const one of value) visit(one, isPattern);
    if (!isNode(value)) return;
    if (value.type === 'Identifier') {
      const name = value.name as string;
      if (isPattern) declared.add(name);
      else read.push(name);
      return;
    }
    for (const [part, child] of Object.entries(value)) {
      const isName = (part === 'property' || part === 'key') && value.computed === false;
      if (!isName)
        visit(child, isPattern || part === 'params' || (part === 'id' && value.type !== 'Property'));
    }
  }

  visit(program as unknown, false);
  return [...new Set(read)].filter((name) => !declared.has(name));
}
