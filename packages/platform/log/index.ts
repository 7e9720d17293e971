/** Knows how the program reports on itself: JSON lines in which nothing personal stands. */
export { createLogger, type Logger, redact } from './logger.ts';
