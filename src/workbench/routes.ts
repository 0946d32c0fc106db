import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerCall, answerResponse } from './api.ts';
import type { FaultBook } from './faults.ts';
import { takeUpload, UPLOAD_ROOM } from './methods/files.ts';
import { readArguments, readBody, readUpload, sendJson } from './server.ts';
import type { Event, World } from './world.ts';

/** Everything but the socket: the Web API, response urls, uploads, and whatever the page serves. */
export function createRoutes(
  world: World,
  book: FaultBook,
  caused: (events: readonly Event[]) => void,
  page: (request: IncomingMessage, response: ServerResponse) => boolean,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', world.origin);
    const [, room = '', name = ''] = pathname.split('/');
    if (room === UPLOAD_ROOM) {
      const taken = takeUpload(name, await readUpload(request), world);
      response.writeHead(taken ? 200 : 400, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(taken ? 'OK' : 'the file is unknown, was sent before or has another length');
      return;
    }
    if (room !== 'api' && room !== 'response') {
      if (!page(request, response)) sendJson(response, 404, { ok: false, error: 'not_found' });
      return;
    }
    const args = readArguments(request, await readBody(request), searchParams);
    const authorization = request.headers.authorization ?? '';
    const answer =
      room === 'api'
        ? answerCall({ method: name, args, authorization }, book, world)
        : answerResponse(name, args, book, world);
    caused(answer.events);
    // The call took effect at once; only its answer is late.
    if (answer.slowMs > 0) await sleep(answer.slowMs);
    if (!response.destroyed) sendJson(response, answer.status, answer.body, answer.headers);
  };
}
