// The frame that runs readers' code: no network, no storage, no page around it. See src/sandbox/frame.js.
import { createHash } from 'node:crypto';
import { bookWords } from '../components/words/book.ts';
import frame from '../sandbox/frame.js?raw';

const hash = createHash('sha256').update(frame).digest('base64');
/** A run's code is a module that its worker makes of text, so scripts may come from there, and from nowhere else. */
const policy = `default-src 'none'; script-src 'sha256-${hash}' blob:; worker-src blob:`;

export function GET(): Response {
  const html = `<!doctype html>
<html lang="${bookWords.lang}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="robots" content="noindex">
<title>Sandbox</title>
<script>${frame}</script>
</html>
`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
