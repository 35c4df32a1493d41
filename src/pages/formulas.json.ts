// The symbolic formula of every quantity, made at build and fetched when a reader first asks where a number comes from.
import { formulas } from '../components/quantity/formulas.ts';

export function GET(): Response {
  return new Response(JSON.stringify(formulas()));
}
