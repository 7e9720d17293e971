/** Knows how documents are kept in an S3-compatible store: signed, encrypted on the way, one object per document. */
import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';

export type Objectopslag = {
  readonly put: (sleutel: string, bytes: Uint8Array) => Promise<void>;
  readonly get: (sleutel: string) => Promise<Uint8Array>;
};

export type ObjectopslagInstelling = {
  /** Address of the store with the bucket: `https://opslag.example.nl/samenkracht`. */
  readonly adres: string;
  readonly regio: string;
  readonly toegangssleutel: string;
  readonly geheim: string;
};

const TIMEOUT_MS = 20_000;

/** Retries are left to the job that moves documents: it knows when to stop. */
export const openObjectopslag = (instelling: ObjectopslagInstelling): Objectopslag => {
  const aws = new AwsClient({
    accessKeyId: instelling.toegangssleutel,
    secretAccessKey: instelling.geheim,
    region: instelling.regio,
    service: 's3',
    retries: 0,
  });
  const call = async (sleutel: string, init: RequestInit): Promise<Response> => {
    const answer = await aws.fetch(`${instelling.adres.replace(/\/$/, '')}/${sleutel}`, {
      ...init,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!answer.ok) throw new Error(`object store answered ${answer.status} to ${init.method ?? 'GET'}`);
    return answer;
  };
  return {
    put: async (sleutel, bytes) => {
      await call(sleutel, {
        method: 'PUT',
        body: new Uint8Array(bytes),
        // signed with the content, so that what arrives is what was sent
        headers: {
          'content-type': 'application/octet-stream',
          'x-amz-content-sha256': createHash('sha256').update(bytes).digest('hex'),
        },
      });
    },
    get: async (sleutel) => new Uint8Array(await (await call(sleutel, { method: 'GET' })).arrayBuffer()),
  };
};
