/** Things that are costly to make and that one run has for itself; what comes back whole serves another run. */
export interface Lender<T> {
  /** One that no run has; undefined where none can be made. */
  readonly take: () => Promise<T | undefined>;
  readonly giveBack: (thing: T) => void;
}

const mostIdle = 2;

/** @param make  makes one; undefined or an error where that fails */
export function lender<T>(make: () => Promise<T | undefined>, dispose: (thing: T) => void): Lender<T> {
  const idle: T[] = [];
  return {
    take: async () => idle.pop() ?? make(),
    giveBack: (thing) => {
      if (idle.length < mostIdle) idle.push(thing);
      else dispose(thing);
    },
  };
}
