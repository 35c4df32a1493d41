// The NumPy twin as a Jupyter notebook, made from the same file.
import { notebookOf } from '../components/listing/twin/notebook.ts';
import program from '../components/listing/twin/twin.py?raw';

export function GET(): Response {
  return new Response(`${JSON.stringify(notebookOf(program), null, 1)}\n`);
}
