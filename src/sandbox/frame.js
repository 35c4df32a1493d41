// The script of the frame in which readers' code runs. The frame has an origin of its own and a policy without any
// network, so the page hands it everything: the worker's text, and a line from the worker straight to the page.
let worker;
let address;
addEventListener('message', ({ source, data, ports: [control, line] }) => {
  if (source !== parent) return;
  worker?.terminate();
  URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob([data.text], { type: 'text/javascript' }));
  worker = new Worker(address);
  // Only a text that can't be parsed ends here; everything later the worker reports itself.
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    control.postMessage({ message: event.message, line: event.lineno, column: event.colno });
  });
  // What the reader's code posts goes nowhere: nobody listens to the worker, only to its line.
  worker.postMessage(data.order, [line]);
  control.onmessage = () => {
    worker?.terminate();
    worker = undefined;
  };
});
parent.postMessage('sandbox is ready', '*');
