/** Things that are costly to make and that one run has for itself; what comes back whole serves another run. */
export interface Lender<T> {
  /** One that no run has; undefined where none can be made. */
  readonly take: () => Promise<T | undefined>;
  readonly giveBack: (thing: T) => void;
}

const mostIdle = 2;

/**
 * @param make   makes one; undefined or an error where that fails
 * @param works  whether one that has lain idle can still be used; one that cannot is put away
 */
export function lender<T>(
  make: () => Promise<T | undefined>,
  dispose: (thing: T) => void,
  works: (thing: T) => Promise<boolean> = async () => true,
): Lender<T> {
  const idle: T[] = [];
  return {
    take: async () => {
      for (let thing = idle.pop(); thing !== undefined; thing = idle.pop()) {
        if (await works(thing)) return thing;
        dispose(thing);
      }
      return make();
    },
    giveBack: (thing) => {
      if (idle.length < mostIdle) idle.push(thing);
      else dispose(thing);
    },
  };
}
