/** The error of one sigmoid with two inputs; w holds two weights and an intercept. */
const errorOf = ([a = 0, b = 0, c = 0]: number[]) => (1 / (1 + Math.exp(-(2 * a - b + c))) - 1) ** 2;

/**
 * The gradient of errorOf by central differences: one slope for each number in w, in its order.
 * @param step  how far each is raised and lowered
 */
export function gradientByNudging(w: number[], step: number): number[] {
  // your turn
  return w.map((_, i) => {
    const moved = (by: number) => w.map((number, j) => (j === i ? number + by : number));
    return (errorOf(moved(step)) - errorOf(moved(-step))) / (2 * step);
  });
  // until here
}
