/** A path from the root of the book, under the base path that this build is served from. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
