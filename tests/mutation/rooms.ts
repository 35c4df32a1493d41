/** The rooms of `src/lib` that are changed. */
export const rooms = ['trace', 'slips', 'audit'] as const;

/** Tests that take minutes: a thousand runs of them take days. */
const slow = ['tests/lib/audit/{rates,slips-by-hand}.test.ts'];

/** Which tests look for the changes in a room: its own. */
export const testsOf = (room: string) => ({ include: [`tests/lib/${room}/**/*.test.ts`], exclude: slow });
