// Who is asked: a worker; where none can be had, what it does is done on the page, in short turns.
import type { Reply, Request } from './messages.ts';

interface Heard {
  readonly reply: (reply: Reply) => void;
  /** what answers could not be loaded */
  readonly lost: () => void;
}

/** On the page a turn is short enough for a machine four times as slow. */
const burst = 4;

type Question = Request extends infer One ? (One extends Request ? Omit<One, 'token'> : never) : never;

/** A line to what answers, opened with the first question. Of each kind only the answer to the newest is heard. */
export function asker({ reply, lost }: Heard): (question: Question) => void {
  let token = 0;
  const newest = new Map<Request['kind'], Request>();
  let send: ((request: Request) => void) | undefined;

  const hear = (said: Reply) => {
    const kind = said.kind === 'refused' ? said.of : said.kind;
    if (newest.get(kind)?.token !== said.token) return;
    newest.delete(kind);
    reply(said);
  };
  const askAgain = () => {
    for (const request of newest.values()) send?.(request);
  };

  async function onPage(): Promise<void> {
    try {
      const { answerer } = await import('./answering.ts');
      const later = (work: () => void) => setTimeout(work);
      send = answerer({ post: hear, later, now: () => performance.now(), burst });
      askAgain();
    } catch {
      send = undefined;
      newest.clear();
      lost();
    }
  }

  function open(): void {
    try {
      const worker = new Worker(new URL('./audit.worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => hear(data));
      // It did not start, or broke: what is asked and not answered is answered here.
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        worker.terminate();
        onPage();
      });
      send = (request) => worker.postMessage(request);
    } catch {
      send = () => {};
      onPage();
    }
  }

  return (question) => {
    const request = { ...question, token: ++token } as Request;
    newest.set(request.kind, request);
    if (send === undefined) open();
    send?.(request);
  };
}
