/** Knows how the stand-in remembers its codes and tokens: in this process, until they expire or it stops. */
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

type Stored = { payload: AdapterPayload; readonly until: number };

const storeOf = (kept: Map<string, Stored>): Adapter => {
  const find = async (id: string): Promise<AdapterPayload | undefined> => {
    const stored = kept.get(id);
    if (stored !== undefined && stored.until > Date.now()) return stored.payload;
    kept.delete(id);
    return undefined;
  };
  const findWhere = async (matches: (payload: AdapterPayload) => boolean): Promise<AdapterPayload | undefined> => {
    const entry = [...kept].find(([, { payload }]) => matches(payload));
    return entry && find(entry[0]);
  };
  return {
    find,
    findByUid: (uid) => findWhere((payload) => payload.uid === uid),
    findByUserCode: (code) => findWhere((payload) => payload.userCode === code),
    upsert: async (id, payload, expiresIn) => {
      kept.set(id, { payload, until: expiresIn ? Date.now() + expiresIn * 1000 : Number.POSITIVE_INFINITY });
    },
    consume: async (id) => {
      const stored = kept.get(id);
      if (stored) stored.payload = { ...stored.payload, consumed: Math.floor(Date.now() / 1000) };
    },
    destroy: async (id) => {
      kept.delete(id);
    },
    revokeByGrantId: async (grantId) => {
      for (const [id, { payload }] of kept) if (payload.grantId === grantId) kept.delete(id);
    },
  };
};

/** One memory per started stand-in, a map per kind of thing. */
export const memory = (): AdapterFactory => {
  const kinds = new Map<string, Map<string, Stored>>();
  return (kind) => {
    const kept = kinds.get(kind) ?? new Map<string, Stored>();
    kinds.set(kind, kept);
    return storeOf(kept);
  };
};
