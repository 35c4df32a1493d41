// Finds in TypeScript what a reader would read or hear, and what should come from the words: strings that make a phrase,
// and single words where they are shown. Names of cases, code, selectors, errors are none.
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A piece of text in a source: where it begins, and what it says. */
export interface Said {
  readonly at: number;
  readonly text: string;
}

/** Single letters are symbols. */
export const word = /\p{L}{2,}/u;
const phrase = /\p{L}{2,}[,:;.]? \p{L}{2,}/u;
/** Code, selectors, values of styles, class names. */
const machine = /[{}=]|;$|(^|[\s,])[.#][a-z]|var\(|^\(|^([a-z]+-[a-z-]+ ?)+$/;
/** Attributes and properties that are shown or spoken. */
export const spoken =
  /^(aria-?(label|description|valuetext)|title|alt|placeholder|label|caption|textContent|innerText)$/i;
const spokenInHtml = /\b(?:aria-label|title|alt|placeholder)="[^"]*\p{L}{2}/u;
/** What takes names, selectors and descriptions for errors. */
const takesNoProse =
  /(^|\.)(need\w*|numberedChapter|fail|closest|matches|querySelector(All)?|postMessage|replaceSync)$/;

/** Every name of a case, as types list them. */
const names = new Set<string>();
for (const file of globSync('src/**/*.ts')) {
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) names.add(node.literal.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
}

const tag = /<[^>]*>/g;

/** A text with where its first letter is. */
export function saidAt(at: number, text: string): Said {
  return { at: at + text.length - text.trimStart().length, text: text.trim() };
}

/** Whether a string, wherever it stands, is something said. */
function isSaid(text: string): boolean {
  if (/<\/?[a-z]/.test(text)) return word.test(text.replace(tag, '')) || spokenInHtml.test(text);
  return phrase.test(text) && !machine.test(text) && !names.has(text);
}

/**
 * What code says.
 * @param from  where it begins in its source
 * @param language  TSX where there is markup in it
 */
export function saidInCode(code: string, from: number, language: 'TS' | 'TSX' = 'TS'): Said[] {
  const said: Said[] = [];
  const file = ts.createSourceFile('code', code, ts.ScriptTarget.Latest, true, ts.ScriptKind[language]);
  const note = (node: ts.Node, text: string) => said.push(saidAt(from + node.getStart(file), text));

  /** Where one word is enough: what an expression that is shown comes to. */
  function shown(node: ts.Node | undefined): void {
    if (node === undefined) return;
    if (ts.isStringLiteralLike(node)) {
      if (word.test(node.text) && !isSaid(node.text)) note(node, node.text);
    } else if (ts.isConditionalExpression(node))
      for (const one of [node.whenTrue, node.whenFalse]) shown(one);
    else if (ts.isBinaryExpression(node))
      for (const one of [node.left, node.right]) shown(operand(node, one));
    else if (ts.isParenthesizedExpression(node) || ts.isJsxExpression(node)) shown(node.expression);
    else if (ts.isTemplateExpression(node) && word.test(textOf(node)) && !isSaid(textOf(node)))
      note(node, textOf(node));
  }

  function visit(node: ts.Node): void {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isThrowStatement(node)) return;
    if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText(file))) return;
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText(file);
      if (takesNoProse.test(called)) return;
      const [name, value] = node.arguments;
      if (/\.setAttribute$/.test(called) && name && ts.isStringLiteral(name) && spoken.test(name.text))
        shown(value);
    }
    if (ts.isJsxText(node) && word.test(node.text)) note(node, node.text);
    if (ts.isJsxAttribute(node)) {
      if (spoken.test(node.name.getText(file))) shown(node.initializer);
      if (node.initializer && ts.isStringLiteral(node.initializer)) return;
    }
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) shown(node);
    if (ts.isBinaryExpression(node)) {
      const { left, right, operatorToken } = node;
      if (/^[!=]==$/.test(operatorToken.getText(file))) return;
      if (operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(left)) {
        if (left.name.text === 'className') return;
        if (spoken.test(left.name.text)) shown(right);
      }
    }
    if (ts.isStringLiteralLike(node) && isSaid(node.text)) note(node, node.text);
    if (ts.isTemplateExpression(node) && isSaid(textOf(node))) note(node, textOf(node));
    ts.forEachChild(node, visit);
  }
  visit(file);
  return said;
}

/** A template's own text, each value in it as an ellipsis. */
function textOf({ head, templateSpans }: ts.TemplateExpression): string {
  return [head, ...templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…');
}

/** Of two operands what can be the result; of a sum and of ?? either, of && the second. */
function operand(
  { operatorToken, right }: ts.BinaryExpression,
  one: ts.Expression,
): ts.Expression | undefined {
  const { kind } = operatorToken;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return one === right ? one : undefined;
  const either = [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.PlusToken];
  return either.includes(kind) ? one : undefined;
}
