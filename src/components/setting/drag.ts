interface Drag {
  readonly move: (event: PointerEvent) => void;
  readonly end: (event: PointerEvent) => void;
  /** it was no drag: what it has changed is put back */
  readonly drop: () => void;
}

/**
 * Follows the pointer that was pressed until it is let go. Where the browser takes it to scroll with, or a second finger
 * makes it a pinch, it was no drag and is dropped.
 * @returns what tells when it is over
 */
export function followDrag(start: PointerEvent, { move, end, drop }: Drag): AbortSignal {
  const over = new AbortController();
  const { signal } = over;
  // The second finger of a pinch begins nothing.
  if (start.pointerType === 'touch' && !start.isPrimary) over.abort();
  const on = (type: 'pointermove' | 'pointerup' | 'pointercancel', act: Drag['move'], isLast = true) =>
    document.addEventListener(
      type,
      (event) => {
        if (event.pointerId !== start.pointerId) return;
        if (isLast) over.abort();
        act(event);
      },
      { signal },
    );
  on('pointermove', move, false);
  on('pointerup', end);
  on('pointercancel', drop);
  const second = (event: PointerEvent) => {
    if (event.pointerId === start.pointerId) return;
    over.abort();
    drop();
  };
  document.addEventListener('pointerdown', second, { signal, capture: true });
  return signal;
}
