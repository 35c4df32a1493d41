/**
 * Where a ball with momentum comes to in a bowl whose slope along way i is curvatures[i] times the place.
 * @param start       one place for each way
 * @param curvatures  how sharply the bowl bends along each
 * @param rate        the learning rate
 * @param kept        the share of the velocity that a step keeps; it begins at zero
 * @param steps       how many steps
 */
export function heavyBall(
  start: number[],
  curvatures: number[],
  rate: number,
  kept: number,
  steps: number,
): number[] {
  // your turn
  const at = [...start];
  const velocity = at.map(() => 0);
  for (let n = 0; n < steps; n++) {
    for (let i = 0; i < at.length; i++) {
      velocity[i] = kept * velocity[i]! + curvatures[i]! * at[i]!;
      at[i] = at[i]! - rate * velocity[i]!;
    }
  }
  return at;
  // until here
}
