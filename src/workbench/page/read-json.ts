import type { IncomingMessage } from 'node:http';

const LARGEST = 64 * 1024;

type Body = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

/** The body of a request, at most 64 KiB. What is too large or cut off is read to its end, so that the reason can be answered. */
export async function readJson(request: IncomingMessage): Promise<Body> {
  const type = request.headers['content-type'] ?? '';
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= LARGEST) chunks.push(chunk);
    }
  } catch {
    return { ok: false, reason: 'Begäran avbröts.' };
  }
  if (!/^application\/json\b/u.test(type)) return { ok: false, reason: 'Begäran är inte JSON (content-type).' };
  if (size > LARGEST) return { ok: false, reason: 'Begäran är för stor.' };
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { ok: false, reason: 'Begäran är inte giltig JSON.' };
  }
}
