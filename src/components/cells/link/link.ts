// A cell's code as the part of an address behind #: the version of this format, the cell, which text of the book it
// was changed from, and the code, compressed. The query string stays the parameters' own.
import { longestCode } from '../../../sandbox/messages.ts';

const version = '1';
/** No link that the book writes is longer. */
const longestLink = 20_000;

export interface Linked {
  readonly id: string;
  readonly code: string;
  /** the mark of the text it was changed from */
  readonly from: string;
}

/** A link that can't be read, and why; the cell it names where that much is clear. */
export interface BadLink {
  readonly problem: 'long' | 'cut' | 'text' | 'old';
  readonly id: string | undefined;
}

/** Why no link is made: the code is longer than a cell runs, its link than an address may be, or it is no whole text. */
export interface NoLink {
  readonly problem: 'code' | 'link' | 'text';
}

/** The part behind #. None is made that `readLink` would not bring back as it was. */
export async function writeLink(id: string, code: string, original: string): Promise<string | NoLink> {
  if (code.length > longestCode) return { problem: 'code' };
  const packed = await through(new TextEncoder().encode(code), new CompressionStream('deflate'));
  const link = `#cell=${[version, id, markOf(original), toBase64(packed)].join('.')}`;
  if (link.length > longestLink) return { problem: 'link' };
  const back = await readLink(link);
  return 'code' in back && back.code === code ? link : { problem: 'text' };
}

/** Reads what `writeLink` wrote; the checksum within tells a whole link from a damaged one. */
export async function readLink(hash: string): Promise<Linked | BadLink> {
  const [edition, named = '', from = '', data = '', ...rest] = hash
    .slice('#cell='.length, longestLink)
    // what a chat took for a part of the link: the end of a sentence, a bracket
    .replace(/(%[\dA-F]{2}|[^\w-])+$/i, '')
    .split('.');
  const id = /^[\w/-]+$/.test(named) ? named : undefined;
  if (hash.length > longestLink) return { problem: 'long', id };
  if (edition !== version) return { problem: 'old', id };
  if (id === undefined || rest.length > 0) return { problem: 'cut', id };
  let bytes: Uint8Array;
  try {
    bytes = await through(fromBase64(data), new DecompressionStream('deflate'));
  } catch (error) {
    return { problem: error instanceof RangeError ? 'long' : 'cut', id };
  }
  let code: string;
  try {
    code = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { problem: 'text', id };
  }
  return code.length > longestCode ? { problem: 'long', id } : { id, from, code };
}

/** A short mark by which two texts are told apart: FNV-1a. */
export function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** @throws TypeError if the data is no such stream or ends early, RangeError if it unpacks to more than a cell holds */
async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const body = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream);
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    parts.push(value as Uint8Array);
    length += (value as Uint8Array).length;
    if (length > 4 * longestCode) {
      reader.cancel().catch(() => {});
      throw new RangeError(`a cell holds at most ${longestCode} characters`);
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function toBase64(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @throws DOMException if it is no base64 */
function fromBase64(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
