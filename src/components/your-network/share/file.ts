import { shareWords as words } from '../../words/your-network/share.ts';

/** A file for a state: a line that says what it is, and the state as in an address, however long. */
export const fileText = (text: string, title: string): string => `${words.fileHead(title)}\n${text}\n`;

/** The state in a file, whatever its first lines say; undefined where there is none. */
export function textInFile(content: string): string | undefined {
  const lines = content.split(/\r?\n/).map((line) => line.trim());
  return lines.findLast((line) => /^\d+\.[0-9a-z]+\.[0-9a-z]+&p=/.test(line));
}
