// What runs readers' code: a frame without network, storage or a page around it. See src/sandbox/frame.js. It stands in a
// document of the book's own, which holds it and has no script, for a browser that is offline opens such a document from
// what the device keeps, and never one of an origin of its own.
import { createHash } from 'node:crypto';
import { bookWords } from '../components/words/book.ts';
import frame from '../sandbox/frame.js?raw';

const hash = createHash('sha256').update(frame).digest('base64');
/** A run's code is a module that its worker makes of text, so scripts may come from there, and from nowhere else. */
const policy = `default-src 'none'; script-src 'sha256-${hash}' blob:; worker-src blob:`;
const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
const inAttribute = (html: string) => html.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

export function GET(): Response {
  const inside = `<!doctype html><meta charset="utf-8">${meta}<script>${frame}</script>`;
  const html = `<!doctype html>
<html lang="${bookWords.lang}">
<meta charset="utf-8">
${meta}
<meta name="robots" content="noindex">
<title>Sandbox</title>
<iframe title="Sandbox" sandbox="allow-scripts" srcdoc="${inAttribute(inside)}"></iframe>
</html>
`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
