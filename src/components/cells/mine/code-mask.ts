/**
 * A program with everything that is no code made blank: spaces for a comment, quotation marks for a string or a template.
 * Each character keeps its place, so what is found in the mask can be changed in the program. What a template computes
 * is code.
 */
export function codeMask(code: string): string {
  let mask = '';
  /** for each template that is open, how many braces are open in what it computes */
  const templates: number[] = [];
  let inTemplate = false;
  const blank = (length: number, by = '"') => {
    mask += code.slice(mask.length, mask.length + length).replace(/[^\n]/g, by);
  };
  while (mask.length < code.length) {
    const rest = code.slice(mask.length);
    if (inTemplate) {
      const text = /^(?:\\[\s\S]|\$(?!\{)|[^\\`$])*/.exec(rest)?.[0] ?? '';
      blank(text.length);
      const computes = code[mask.length] === '$';
      if (computes) templates.push(0);
      blank(computes ? 2 : 1);
      inTemplate = false;
      continue;
    }
    const other = /^(?:\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?)/.exec(
      rest,
    );
    if (other) {
      blank(other[0].length, other[0].startsWith('/') ? ' ' : undefined);
      continue;
    }
    const character = rest[0] as string;
    const open = templates.at(-1);
    if (character === '`') {
      inTemplate = true;
      blank(1);
    } else if (open === 0 && character === '}') {
      templates.pop();
      inTemplate = true;
      blank(1);
    } else {
      if (open !== undefined && '{}'.includes(character))
        templates[templates.length - 1] = open + (character === '{' ? 1 : -1);
      mask += character;
    }
  }
  return mask;
}
