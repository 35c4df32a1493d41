/**
 * An address is written a moment after the last change. A link may be followed sooner than that: what waits to be written is
 * written before anything is pressed.
 */
export function beforePress(write: () => void): void {
  for (const event of ['pointerdown', 'click'] as const) addEventListener(event, write, { capture: true });
}
