/** Knows what a server is composed of, and its settings. */
import type { GemeenteCode } from '@samenkracht/core';
import type { Clock } from '../clock/index.ts';
import type { Db } from '../db/database.ts';
import type { Tx } from '../db/tx.ts';
import type { Logger } from '../log/logger.ts';
import type { Actor } from '../module/actor.ts';
import type { Module, Request } from '../module/module.ts';
import type { Scope } from '../module/scope.ts';

/** How the server learns who asks; module toegang provides it. */
export type Authenticate = {
  /** The municipality that the request says it is for (in its session cookie); undefined takes the setting. Trust nothing here. */
  readonly gemeente: (request: Request) => GemeenteCode | undefined;
  /** Who asks, read in that municipality, in the transaction of the request. */
  readonly actor: (tx: Tx, request: Request, now: Temporal.Instant) => Promise<Actor | undefined>;
};

export type ServerConfig = {
  /** For who is not signed in. */
  readonly gemeente: GemeenteCode;
  /** All that this installation serves. Others do not exist. */
  readonly gemeenten: readonly GemeenteCode[];
  /** Origins beside our own host that may change something. */
  readonly origins?: readonly string[];
  /** A document; 10 MB when absent. */
  readonly maxUploadBytes?: number;
  /** Requests a minute from one address; 1200 when absent. */
  readonly perMinuut?: number;
  /** Reached over https: cookies are Secure and browsers are told to stay there. */
  readonly https?: boolean;
  /** Proxies whose X-Forwarded-For we believe; those on this machine when absent. */
  readonly trustProxy?: string | boolean;
};

export type ServerParts = {
  readonly db: Db;
  readonly modules: readonly Module[];
  readonly authenticate: Authenticate;
  readonly clock: Clock;
  readonly log: Logger;
  readonly config: ServerConfig;
  /** Told of who is signed in and comes to a route that is not for his role. What it writes is kept. */
  readonly onGeenToegang?: (scope: Scope, poging: Poging) => Promise<void>;
};

/** A route that somebody tried: its pattern, and the ids in its address. */
export type Poging = { readonly route: string; readonly params: Readonly<Record<string, unknown>> };
