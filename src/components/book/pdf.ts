/** What the book in one file is called, beside its first page. */
export const pdfFile = 'backprop-by-numbers.pdf';

/** Whether the host has it: it is named in the environment of the build that goes with it. */
export const hasPdf = process.env.BOOK_PDF === pdfFile;
