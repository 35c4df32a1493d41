/** What modules a chapter name, by SLUG/NAME. */
export function bySlug<T>(
  files: Readonly<Record<string, Readonly<Record<string, T>>>>,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([file, own]) =>
      Object.entries(own).map(([name, one]) => [`${file.replace(/.*\/(.*)\.ts$/, '$1')}/${name}`, one]),
    ),
  );
}
