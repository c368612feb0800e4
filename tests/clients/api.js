import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../src/OpenUrban.Api/bin/Debug/net10.0/', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'openurban-clients-'));

/** The built API as a process of its own, with the shipped data, as a user starts it. */
const api = spawn('dotnet', [join(built, 'OpenUrban.Api.dll')], {
  cwd: built,
  env: {
    ...process.env,
    ConnectionStrings__OpenUrban: `Data Source=${join(folder, 'openurban.db')}`,
    ASPNETCORE_ENVIRONMENT: 'Production',
    ASPNETCORE_URLS: 'http://127.0.0.1:0',
  },
});
const ended = new Promise(resolve => api.once('exit', resolve));
after(stop);

/** Address of the GraphQL endpoint. */
export const endpoint = await listening();

/**
 * A fetch that records what it sends, for a client to be made with.
 * @returns {typeof fetch & { requests: { method: string, url: URL }[] }}
 */
export function recordingFetch() {
  const record = (input, init) => {
    const request = new Request(input, init);
    record.requests.push({ method: request.method, url: new URL(request.url) });
    return fetch(request);
  };
  record.requests = [];
  return record;
}

async function listening() {
  let log = '';
  const address = new Promise(resolve => {
    for (const output of [api.stdout, api.stderr]) {
      output.setEncoding('utf8').on('data', text => {
        log += text;
        const [, found] = /Playground: (http:\/\/[0-9.:]+\/graphql)/.exec(log) ?? [];
        if (found) resolve(found);
      });
    }
  });
  const late = AbortSignal.timeout(90_000);
  const failed = new Promise((_, reject) => {
    api.once('error', reject);
    api.once('exit', () => reject(new Error(`The API ended instead of listening:\n${log}`)));
    late.addEventListener('abort', () => reject(new Error(`The API does not listen:\n${log}`)));
  });
  try {
    return await Promise.race([address, failed]);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function stop() {
  api.kill('SIGKILL');
  await ended;
  await rm(folder, { recursive: true });
}
