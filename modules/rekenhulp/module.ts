/** Knows what this module brings to the platform: routes only. It has no tables and no jobs. */
import type { Module } from '@samenkracht/platform/module';
import { berekeningRoutes, type FindKader } from './http/berekeningen.ts';
import { besteedbaarRoutes } from './http/besteedbaar.ts';
import { wetRoutes } from './http/wetten.ts';

type RekenhulpInstelling = {
  /** The frame of the municipality with the amounts that it signed; without it only what the program knows. */
  readonly findKader?: FindKader | undefined;
};

export const createRekenhulpModule = ({ findKader }: RekenhulpInstelling): Module => ({
  naam: 'rekenhulp',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...berekeningRoutes(findKader), ...besteedbaarRoutes, ...wetRoutes],
  jobs: [],
  subscriptions: [],
});

export const rekenhulpModule: Module = createRekenhulpModule({});
