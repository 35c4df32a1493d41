/** Writes an address: soon, at once, or, of what waits, nothing. */
export interface LateWriter {
  readonly soon: () => void;
  readonly now: () => void;
  readonly drop: () => void;
}

/**
 * An address is written a moment after the last change: browsers allow so many changes and no more. A link may be followed
 * sooner than that: what waits to be written is written before anything is pressed.
 */
export function lateWriter(write: () => void): LateWriter {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const now = () => {
    drop();
    write();
  };
  for (const event of ['pointerdown', 'click'] as const)
    addEventListener(event, () => timer && now(), { capture: true });
  return {
    now,
    drop,
    soon: () => {
      drop();
      timer = setTimeout(now, 300);
    },
  };
}
