import fc from 'fast-check';

// What one of eight random cases doesn't show, hundreds seldom do; and a change that is found needs no smallest case.
fc.configureGlobal({ numRuns: 8, endOnFailure: true });
