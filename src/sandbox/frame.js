// The script of the frame in which readers' code runs. The frame has an origin of its own and a policy without any
// network, so the page hands it everything: the worker's text, what to run, and two lines. `line` leads from the worker
// straight to the page's clerk; on `control` the clerk ends the run. Around it is a document that only holds it.
const page = parent.parent;
let latest;

function start(text) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(address);
  worker.addEventListener('error', (event) => event.preventDefault());
  // What has begun needs its address no longer.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return worker;
}

addEventListener('message', ({ source, data, ports: [control, line] }) => {
  if (source !== page) return;
  if (data === 'are you there?') return page.postMessage('sandbox is ready', '*');
  latest?.terminate();
  // A word on `control` is for this run's worker, however late it comes.
  let worker = start(data.runtime);
  latest = worker;
  // What the reader's code posts goes nowhere: nobody listens to the worker, only to its line.
  worker.postMessage(data.order, [line]);
  control.onmessage = ({ data: { where } }) => {
    worker.terminate();
    if (where === undefined) return;
    worker = start(where);
    findFault(worker, (place) => control.postMessage(place));
  };
});

// Where a text breaks off being a program: engines tell it of a worker's own script alone. Nothing in it is called, and
// it is given no line.
function findFault(worker, tell) {
  worker.addEventListener('error', ({ lineno, colno }) => tell({ line: lineno, column: colno }));
  worker.addEventListener('message', () => tell(undefined));
}

page.postMessage('sandbox is ready', '*');
