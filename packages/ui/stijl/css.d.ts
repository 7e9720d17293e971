/** Knows that a style sheet may be imported: the bundler turns it into a file. */
declare module '*.css';
