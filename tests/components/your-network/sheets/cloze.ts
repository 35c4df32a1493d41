// The fields of an embedded-answers question, read by the patterns that Moodle documents for them.

export interface Alternative {
  /** 1 for right, 0 for wrong */
  readonly fraction: number;
  readonly answer: number;
  readonly tolerance: number;
  readonly feedback: string;
}

export interface Field {
  readonly weight: number;
  readonly alternatives: readonly Alternative[];
}

const number = '-?(?:[0-9]+[.,]?[0-9]*|[.,][0-9]+)(?:[eE][-+]?[0-9]+)?';

/** Every field of a question's text, in order. */
export function fieldsIn(text: string): readonly Field[] {
  return [...text.matchAll(/\{([0-9]*):NUMERICAL:((?:\\.|[^\\}])*)\}/g)].map(([, weight, inside = '']) => ({
    weight: Number(weight),
    alternatives: inside.split(/(?<!\\)~/).map(alternative),
  }));
}

function alternative(text: string): Alternative {
  const found = new RegExp(`^(=|%(-?[0-9]+)%)(${number}):(${number})(?:#(.*))?$`, 's').exec(text);
  if (found === null) throw new Error(`no numerical alternative: ${text}`);
  const [, mark, share, answer, tolerance, feedback = ''] = found;
  return {
    fraction: mark === '=' ? 1 : Number(share) / 100,
    answer: Number(answer),
    tolerance: Number(tolerance),
    feedback: feedback.replace(/\\(.)/g, '$1'),
  };
}

/** What Moodle says of a number: the first alternative within whose tolerance it lies. */
export function graded({ alternatives }: Field, value: number): Alternative | undefined {
  return alternatives.find(
    ({ answer, tolerance }) => Math.abs(value - answer) <= tolerance + 1e-14 * Math.max(1, Math.abs(answer)),
  );
}
