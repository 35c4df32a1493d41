/** A script as it stands in every page: without what is written for its readers. */
export function inlineScript(source: string): string {
  return (
    source
      .replace(/^\s*\/\/.*\n/gm, '')
      .replace(/\n\s*/g, '\n')
      // Every statement ends with a semicolon here, so lines may run on.
      .replace(/([;{(,])\n/g, '$1')
      .replace(/,([)}])/g, '$1')
      .trim()
  );
}
