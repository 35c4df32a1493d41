const ends = ['pointerup', 'pointercancel', 'dragend', 'keyup', 'blur'];

/** Where something is being pressed, what is kept once it is let go and has been told so. */
export function pressed(): Promise<void> | undefined {
  // Where pages are built there is nothing to press.
  if (!globalThis.document?.querySelector(':active')) return undefined;
  return new Promise((resolve) => {
    for (const end of ends) addEventListener(end, () => setTimeout(resolve), { capture: true, once: true });
  });
}
