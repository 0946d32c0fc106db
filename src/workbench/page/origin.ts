import type { IncomingMessage } from 'node:http';

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/u;

/** Asked for under a name of this machine: a page of somebody else's, whose name was pointed here, is not answered. */
export const askedHere = (request: IncomingMessage): boolean => LOOPBACK.test(request.headers.host ?? '');

/** Sent by this page itself. A browser always tells the origin of a POST, so one without it came from no page. */
export const sentByPage = (request: IncomingMessage): boolean =>
  request.headers.origin === `http://${request.headers.host ?? ''}`;
