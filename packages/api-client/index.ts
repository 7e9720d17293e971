/** The front door of the api client: all operations of our API, typed, and how to make a client for them. */
export { type Client, createClient } from './gegenereerd/client/index.ts';
export * as api from './gegenereerd/sdk.gen.ts';
export type * as Api from './gegenereerd/types.gen.ts';
