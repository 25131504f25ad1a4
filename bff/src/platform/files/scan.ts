import { connect } from 'node:net';
import { fileRefusals } from './files.failures.ts';

/** Looks into uploaded bytes before they are kept. */
export interface Scanner {
  /** `unscanned` is the honest answer where there is no scanner; one that cannot be reached refuses. */
  scan(bytes: Buffer): Promise<'clean' | 'infected' | 'unscanned'>;
}

/** A clamd at `host:port`, or no scanner at all when there is no address. */
export function createScanner(address: string | undefined): Scanner {
  if (address === undefined) return { scan: async () => 'unscanned' };
  const [, host = '', port = ''] = /^(.*):(\d+)$/.exec(address) ?? [];
  return {
    async scan(bytes) {
      const answer = await askClamd(host.replace(/^\[|\]$/g, ''), Number(port), bytes).catch((cause: unknown) => {
        throw fileRefusals['scan-unavailable']({ retryAfter: 60, cause });
      });
      if (answer.endsWith(': OK')) return 'clean';
      if (answer.endsWith(' FOUND')) return 'infected';
      throw fileRefusals['scan-unavailable']({ retryAfter: 60, cause: new Error(answer) });
    },
  };
}

const patience = 30_000;
const piece = 64 * 1024;

/** clamd's INSTREAM: each piece of bytes with its length before it, a length of nothing at the end, one line back. */
function askClamd(host: string, port: number, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const heard: Buffer[] = [];
    const socket = connect({ host, port });
    socket.setTimeout(patience, () => socket.destroy(new Error('clamd did not answer in time')));
    socket.on('error', reject);
    socket.on('data', (part) => void heard.push(part));
    socket.on('close', () => {
      const answer = Buffer.concat(heard)
        .toString('utf8')
        .replace(/\0[^]*$/, '')
        .trim();
      if (answer === '') reject(new Error('clamd closed without an answer'));
      else resolve(answer);
    });
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += piece) {
        const part = bytes.subarray(at, at + piece);
        socket.write(lengthOf(part.length));
        socket.write(part);
      }
      socket.write(lengthOf(0));
    });
  });
}

function lengthOf(count: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(count);
  return four;
}
