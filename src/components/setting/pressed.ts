const ends = ['pointerup', 'pointercancel', 'dragend', 'keyup', 'blur'];
let held: Promise<void> | undefined;

/** Where something is being pressed, what is kept once it is let go and has been told so; one for all who ask meanwhile. */
export function pressed(): Promise<void> | undefined {
  // Where pages are built there is nothing to press.
  if (!globalThis.document?.querySelector(':active')) return undefined;
  held ??= new Promise((resolve) => {
    const over = new AbortController();
    const letGo = () => {
      over.abort();
      held = undefined;
      setTimeout(resolve);
    };
    for (const end of ends) addEventListener(end, letGo, { capture: true, signal: over.signal });
  });
  return held;
}
