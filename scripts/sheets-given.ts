// What the sheets of some classes begin with, for `tests/oracle/sheets.py`, which works them out by itself.

import { sheetsFrom } from '../src/lib/audit/sheet/sheets.ts';
import { sheetClasses } from '../tests/lib/audit/sheet/classes.ts';

const classes = sheetClasses.map(({ name, seed, count, spec }) => ({
  name,
  seed,
  spec,
  sheets: [...sheetsFrom(seed, count, spec)].map((sheet) => {
    if ('problem' in sheet) throw new Error(`${name}: ${sheet.problem}`);
    return { seed: sheet.seed, given: sheet.example.parameters, asked: sheet.asked };
  }),
}));
console.log(JSON.stringify(classes));
