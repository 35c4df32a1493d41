import type { ShikiTransformer } from 'shiki';

/**
 * Highlighted code without the elements that show nothing: no line needs one, nor a word in the colour of all code.
 * A page of code has less than half the elements then.
 */
export const fewerElements: ShikiTransformer = {
  pre(pre) {
    const plain = String(pre.properties.style).toLowerCase();
    const [code] = pre.children;
    if (code?.type !== 'element') return;
    code.children = code.children
      .flatMap((line) => (line.type === 'element' ? line.children : [line]))
      .flatMap((word) =>
        word.type === 'element' && plain.startsWith(String(word.properties.style).toLowerCase())
          ? word.children
          : [word],
      );
  },
};
