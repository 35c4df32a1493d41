// Training away from the page, which stays free to answer.
import { listsOf, moonsServer, type Request } from './moons-session.ts';

const serve = moonsServer();
addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const reply = serve(data);
  if (reply) postMessage(reply, { transfer: listsOf(reply) as ArrayBuffer[] });
});
