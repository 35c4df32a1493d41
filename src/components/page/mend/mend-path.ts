import { withoutPunctuation } from '../../setting/address/read-address.ts';

/**
 * Where an address leads once it is rid of what a chat or a program did to it: punctuation taken for the end of the
 * link, a `#` written as %23. Undefined where that changes nothing.
 */
export function mendedPath(pathname: string): string | undefined {
  const [path = '', ...behind] = decoded(pathname).split('#');
  const mended = `/${withoutPunctuation(path).replace(/^\/+/, '')}`;
  const fragment = withoutPunctuation(behind.join('#'));
  const address = mended + (fragment && `#${fragment}`);
  return address === pathname ? undefined : address;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
