const prefix = 'backprop:';

/** The key under which this device keeps something: with the book's name before it, for an origin may be shared. */
export const keyOf = (name: string) => prefix + name;

/** Whether the reader has answers or programs on this device. */
export function keepsWork(): boolean {
  try {
    return Object.keys(localStorage).some((key) =>
      [keyOf('answers'), keyOf('cell:')].some((work) => key.startsWith(work)),
    );
  } catch {
    return false;
  }
}

/** Sent to the document when the reader has cleared everything. */
export const clearedEvent = `${prefix}cleared`;
