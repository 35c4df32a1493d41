/**
 * What a reader asks of the points on a plane: the one at a place of the screen, the next one some way, or none; or the
 * weights.
 */
export type Wish =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'wrong'
  | 'none'
  | 'weights'
  | { readonly x: number; readonly y: number };

const keys: Readonly<Record<string, Wish>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  w: 'wrong',
  W: 'wrong',
  Escape: 'none',
};

/**
 * What a key on a button asks for, or a click: a button names its wish, a place in the plane stands for the point there.
 * Up and down belong to the units in their table.
 * @returns undefined where nothing is asked
 */
export function wishOf(event: MouseEvent | KeyboardEvent): Wish | undefined {
  const button = (event.target as Element).closest<HTMLElement>('button');
  if (!('key' in event))
    return button ? (button.dataset.wish as Wish | undefined) : { x: event.clientX, y: event.clientY };
  return button?.matches('[data-unit]') && /Up|Down/.test(event.key) ? undefined : keys[event.key];
}
