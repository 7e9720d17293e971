/** Knows for which municipality a request is answered, so that a title made on the server is said as its screens say it. Server only. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { provideGemeente } from '../teksten/teksten.tsx';

const gemeente = new AsyncLocalStorage<string | undefined>();
provideGemeente(() => gemeente.getStore());

/** All that `answer` says is in the words of this municipality; two requests at once do not mix. @param code as the session has it. */
export const answerFor = <T>(code: string | undefined, answer: () => Promise<T>): Promise<T> =>
  gemeente.run(code, answer);
