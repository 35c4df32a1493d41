/** until what a pointer presses has been told so */
let press: Promise<void> | undefined;
let release = () => {};

// Where pages are built there is nothing to press.
globalThis.addEventListener?.(
  'pointerdown',
  () => {
    ({ promise: press, resolve: release } = Promise.withResolvers<void>());
  },
  true,
);
for (const up of ['pointerup', 'pointercancel'])
  globalThis.addEventListener?.(
    up,
    () => {
      const done = release;
      const mine = press;
      setTimeout(() => {
        if (press === mine) press = undefined;
        done();
      });
    },
    true,
  );

/** Where a pointer is down, what is kept once it is up again and what it pressed has been told. */
export const pressed = (): Promise<void> | undefined => press;
