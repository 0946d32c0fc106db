import type { ServerResponse } from 'node:http';
import type { PageWorkbench } from './page-state.ts';

/** Server-sent events: one for each burst of changes, without content, for the page then asks for what it shows. Ends when the page goes away. */
export function streamChanges(response: ServerResponse, workbench: Pick<PageWorkbench, 'onChange'>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
  response.write('retry: 500\n\n');
  let told = true;
  const end = workbench.onChange(() => {
    if (!told) return;
    told = false;
    setImmediate(() => {
      told = true;
      if (!response.writableEnded) response.write('event: change\ndata: \n\n');
    });
  });
  response.on('close', end);
}
