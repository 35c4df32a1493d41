/** The parts of the PyTorch program, or of what it printed, by the names behind `# Part`, without that line. */
export function torchParts(text: string): ReadonlyMap<string, string> {
  const [, ...parts] = text.split(/^# Part /m);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end + 1)];
    }),
  );
}
