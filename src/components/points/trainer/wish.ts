/** What a reader asks of the points on a plane: the one at a place of the screen, the next one some way, or none. */
export type Wish =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'wrong'
  | 'none'
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

/** What a key asks for; undefined where it asks for nothing here. Up and down belong to the units in their table. */
export function wishOfKey({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): Wish | undefined {
  const button = (target as Element).closest('button');
  if (button === null || altKey || ctrlKey || metaKey) return undefined;
  return button.matches('[data-unit]') && /Up|Down/.test(key) ? undefined : keys[key];
}

/** What a click asks for: a button names its wish, and a place in the plane stands for the point there. */
export function wishOfClick({ target, clientX, clientY }: MouseEvent): Wish | undefined {
  const button = (target as Element).closest<HTMLElement>('button');
  if (button) return button.dataset.wish as Wish | undefined;
  return (target as Element).closest('.plane') ? { x: clientX, y: clientY } : undefined;
}
