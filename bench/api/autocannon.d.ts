/** The part of autocannon that the benchmark uses; the package brings no types. */
declare module 'autocannon' {
  type Sent = { readonly path?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };
  export type Request = Sent & {
    readonly method?: 'GET' | 'POST';
    /** Makes each request anew, so that no two are the same. */
    readonly setupRequest?: (request: Sent) => Sent;
  };
  export type Result = {
    readonly requests: { readonly average: number; readonly total: number };
    readonly latency: { readonly p50: number; readonly p99: number };
    readonly non2xx: number;
    readonly errors: number;
    readonly timeouts: number;
    readonly statusCodeStats: Readonly<Record<string, { readonly count: number }>>;
  };
  const autocannon: (options: {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly requests: readonly Request[];
    /** Requests a second over all connections together; as many as can be when absent. */
    readonly overallRate?: number;
  }) => Promise<Result>;
  export default autocannon;
}
