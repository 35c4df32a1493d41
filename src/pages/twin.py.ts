// The NumPy twin, to download and run.
import program from '../components/listing/twin/twin.py?raw';

export function GET(): Response {
  return new Response(program);
}
