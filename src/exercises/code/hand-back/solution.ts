/**
 * The derivative of the last number of a graph with respect to each of its
 * numbers. They stand in the order in which they were computed.
 * @param from    for each number, the places of those it was made from
 * @param slopes  its derivative with respect to each of these
 */
export function handBack(from: number[][], slopes: number[][]): number[] {
  // your turn
  const grad = from.map(() => 0);
  grad[grad.length - 1] = 1;
  for (let i = from.length - 1; i >= 0; i--)
    from[i]!.forEach((input, k) => {
      grad[input]! += grad[i]! * slopes[i]![k]!;
    });
  return grad;
  // until here
}
