// What the NumPy twin printed, to compare one's own run with.
import output from '../components/listing/twin/twin.txt?raw';

export function GET(): Response {
  return new Response(output);
}
