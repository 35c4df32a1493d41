type Place = readonly [x: number, y: number, ...rest: unknown[]];

/**
 * A smooth way along a line: from the middle of a piece to that of the next, bent at the corner between them. An open line
 * keeps its ends; a closed one, whose last corner is its first, is closed.
 * @param parts  of a unit, to which a place is put
 */
export function curveThrough(line: readonly Place[], parts: number): string {
  const [start, end] = [line[0] as Place, line.at(-1) as Place];
  const middles = line
    .slice(1)
    .map(([x, y], i): Place => [(x + (line[i] as Place)[0]) / 2, (y + (line[i] as Place)[1]) / 2]);
  const isClosed = line.length > 3 && start[0] === end[0] && start[1] === end[1];
  const [first = start, ...others] = middles;
  const pen = penAt(isClosed ? first : start, parts);
  if (!isClosed) pen.draw('l', first);
  others.forEach((middle, i) => {
    pen.draw('q', line[i + 1] as Place, middle);
  });
  if (isClosed) pen.draw('q', end, first);
  else pen.draw('l', end);
  return `${pen.drawn()}${isClosed ? 'Z' : ''}`;
}

/** What is drawn is told in steps from where the pen is, which takes fewer digits. */
function penAt(place: Place, parts: number) {
  const put = (value: number) => Math.round(value * parts);
  let [x, y] = [put(place[0]), put(place[1])];
  let text = `M${x / parts} ${y / parts}`;
  return {
    draw(kind: 'l' | 'q', ...to: readonly Place[]) {
      const steps = to.flatMap(([u, v]) => [(put(u) - x) / parts, (put(v) - y) / parts]);
      const last = to.at(-1) as Place;
      [x, y] = [put(last[0]), put(last[1])];
      text += kind + steps.map((step) => String(step).replace(/^(-?)0\./, '$1.')).join(' ');
    },
    drawn: () => text.replaceAll(' -', '-'),
  };
}
