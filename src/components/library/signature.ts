import { parseSync } from 'vite';

export type ExportKind = 'function' | 'constant' | 'class' | 'type';

/** How a thing of the library is used: its declaration without the code that carries it out. */
export interface Signature {
  readonly kind: ExportKind;
  readonly text: string;
}

/** A value that is written in so few letters is shown whole. */
const SHORT = 240;

type Program = ReturnType<typeof parseSync>['program'];
type Statement = Program['body'][number];
type Declaration = NonNullable<Extract<Statement, { type: 'ExportNamedDeclaration' }>['declaration']>;
type Class = Extract<Declaration, { body: { type: 'ClassBody' } }>;
type Declarator = Extract<Declaration, { type: 'VariableDeclaration' }>['declarations'][number];

/**
 * The signature of an export, as it is written.
 * @param code  one exported declaration, with or without its doc comment
 * @param name  which, of several constants
 * @throws Error if that is not what the code is
 */
export function signatureOf(code: string, name: string): Signature {
  const declaration = parseSync('one.ts', code).program.body.flatMap((statement) =>
    statement.type === 'ExportNamedDeclaration' && statement.declaration ? [statement.declaration] : [],
  )[0];
  switch (declaration?.type) {
    case 'FunctionDeclaration': {
      const text = code.slice(declaration.start, declaration.body?.start).trim();
      return { kind: 'function', text };
    }
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return { kind: 'type', text: withFlowingDocs(code.slice(declaration.start, declaration.end)) };
    case 'ClassDeclaration':
      return { kind: 'class', text: classText(code, declaration) };
    case 'VariableDeclaration': {
      const declarator = declaration.declarations.find(
        ({ id }) => id.type === 'Identifier' && id.name === name,
      );
      if (declarator) return constant(code, declarator);
    }
  }
  throw new Error(`signatureOf needs the declaration of ${name}`);
}

/** A constant with its type, or with its value where that is what it is; a function that is kept in one is a function. */
function constant(code: string, { id, init }: Declarator): Signature {
  const head = `const ${code.slice(id.start, id.end)}`;
  if (init?.type === 'ArrowFunctionExpression')
    return { kind: 'function', text: `${head} = ${code.slice(init.start, init.body.start).trim()} …` };
  if (id.type === 'Identifier' && id.typeAnnotation) return { kind: 'constant', text: head };
  if (init?.type === 'TSAsExpression' && init.expression.type === 'CallExpression')
    return {
      kind: 'constant',
      text: `${head}: ${code.slice(init.typeAnnotation.start, init.typeAnnotation.end)}`,
    };
  const whole = init ? code.slice(init.start, init.end) : '';
  return { kind: 'constant', text: `${head} = ${whole.length <= SHORT ? whole : shortened(code, init)}` };
}

/** Of a long value its keys, and the type that it is said to have. */
function shortened(code: string, value: Declarator['init']): string {
  if (value?.type === 'TSAsExpression' || value?.type === 'TSSatisfiesExpression') {
    const { expression, end } = value;
    return `${shortened(code, expression)}${code.slice(expression.end, end)}`;
  }
  if (value?.type === 'ArrayExpression') return '[…]';
  if (value?.type !== 'ObjectExpression') return '…';
  const keys = value.properties.map((property) =>
    property.type === 'SpreadElement'
      ? code.slice(property.start, property.end)
      : code.slice(property.key.start, property.key.end),
  );
  return `{ ${keys.join(', ')} }`;
}

/** A class with what its members take and give, and what is said of them. */
function classText(code: string, { start, body }: Class): string {
  let from = body.start + 1;
  const members = body.body.map((member) => {
    const to =
      'value' in member && member.type === 'MethodDefinition' ? member.value.body?.start : member.end;
    const text = code.slice(from, to).trimEnd().replace(/;?$/, ';').replace(/^\n+/, '\n');
    from = member.end;
    return text;
  });
  return withFlowingDocs(`${code.slice(start, body.start)}{${members.join('')}\n}`);
}

/** What is said of members, each on one line, for a column to wrap where it likes. */
function withFlowingDocs(text: string): string {
  return text.replace(/\/\*\*[\s\S]*?\*\//g, (doc) => doc.replace(/\s*\n\s*(?:\* ?(?!\/))?/g, ' '));
}
