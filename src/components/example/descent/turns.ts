/** Gives work a turn of its own, after whatever waits. Timers of a hidden page wait a second and more; messages don't. */
export function turnsOfOwn() {
  const waiting: (() => void)[] = [];
  let channel: MessageChannel | undefined;
  return {
    next(work: () => void): void {
      if (channel === undefined) {
        channel = new MessageChannel();
        channel.port1.onmessage = () => waiting.shift()?.();
      }
      waiting.push(work);
      channel.port2.postMessage(null);
    },
    close: () => channel?.port1.close(),
  };
}
