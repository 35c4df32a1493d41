// In a page as built: the traces of the slips that its numbers name. See packed-traces.ts, which writes it; while the book
// is being written, the library makes them itself.
export {};
