/**
 * Does work in a task of its own behind the next frame: what that frame reads is as it was, and what is done here is laid out in
 * the one after. Gives what calls it off.
 */
export function afterFrame(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => (timer = setTimeout(work)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
