import type { IncomingMessage, ServerResponse } from 'node:http';
import { TEAM } from '../workspace.ts';
import { answerAct } from './answer-act.ts';
import { bundlePage, type PageFiles } from './bundle.ts';
import { pageDocument } from './document.ts';
import { askedHere, sentByPage } from './origin.ts';
import { channelsOf, type PageWorkbench, pageState } from './page-state.ts';
import { json, type Reply, refusal, reply } from './reply.ts';
import { streamChanges } from './stream-changes.ts';
import { ACTS, type PageSetting } from './view.ts';

export interface PageOptions {
  /** Those that the app registers, with the slash: `/kommun`. */
  readonly commands: readonly string[];
  /** How long a sender waits to hear whether the app took it, in milliseconds; after that it is known as not yet told (5 000 unless told). */
  readonly patienceMs?: number;
}

/** Takes the paths of the page and returns true; false for every other path, which is then somebody else's or 404. */
type ServePage = (request: IncomingMessage, response: ServerResponse, workbench: PageWorkbench) => boolean;

/** Bundles the page, once, and returns what serves it: `startWorkbench({ page: await servePage({ commands: ['/kommun'] }) })`. Rejects when the page does not compile. */
export async function servePage({ commands, patienceMs = 5_000 }: PageOptions): Promise<ServePage> {
  const files = await bundlePage();
  const setting: PageSetting = { title: TEAM.name, commands };
  return (request, response, workbench) => {
    const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
    const act = ACTS.find((name) => path === `/${name}`);
    const read = act === undefined ? readerAt({ path, query }, files, setting, workbench) : null;
    if (act === undefined && read === null) return false;
    if (!askedHere(request)) reply(response, refusal(403, 'Sidan finns bara på den här datorn.'));
    else if (request.method !== (act === undefined ? 'GET' : 'POST')) reply(response, refusal(405, 'Fel metod.'));
    else if (read !== null) read(response);
    else if (!sentByPage(request)) reply(response, refusal(403, 'Begäran kom inte från sidan.'));
    else if (act !== undefined)
      void answerAct(act, request, { setting, patienceMs, workbench }).then((answer) => reply(response, answer));
    return true;
  };
}

/** What a GET of the path does; null when it isn't one of ours. */
function readerAt(
  { path, query }: { readonly path: string; readonly query: string },
  files: PageFiles,
  setting: PageSetting,
  workbench: PageWorkbench,
): ((response: ServerResponse) => void) | null {
  const file = (type: string, content: string) => (response: ServerResponse) =>
    reply(response, { status: 200, type, content });
  switch (path) {
    case '/':
      return file('text/html', pageDocument(setting.title));
    case '/page.js':
      return file('text/javascript', files.script);
    case '/page.css':
      return file('text/css', files.style);
    case '/page.svg':
      return file('image/svg+xml', files.icon);
    case '/state':
      return (response) => reply(response, stateFor(new URLSearchParams(query), setting, workbench));
    case '/changes':
      return (response) => streamChanges(response, workbench);
    default:
      return null;
  }
}

/** Without a person it is the first one, and without a channel that person's direct messages. */
function stateFor(asked: URLSearchParams, setting: PageSetting, workbench: PageWorkbench): Reply {
  const user = asked.get('user');
  const you = workbench.people.find(({ id }) => user === null || id === user);
  if (you === undefined) return refusal(400, 'Okänd person (user).');
  const wanted = asked.get('channel');
  const channel = channelsOf(you, workbench).find(({ id, kind }) => (wanted === null ? kind === 'im' : id === wanted));
  if (channel === undefined) return refusal(400, 'Okänd kanal (channel).');
  return json(200, pageState(you, channel, setting, workbench));
}
