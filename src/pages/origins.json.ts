// The calls that make the numbers of the chapters without the trace, fetched when a reader first asks for one.
import { originsFile } from '../components/listing/origins.ts';

export function GET(): Response {
  return new Response(JSON.stringify(originsFile()));
}
