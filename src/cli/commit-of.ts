import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

// The file that the run is kept in differs by the run before.
const CHANGED = ['status', '--porcelain', '--untracked-files=no', '--', '.', ':!*history.jsonl'];

/** The commit that is checked out in a folder, with "+" when files differ from it; "okänd" where git can't tell. */
export async function commitOf(folder: string): Promise<string> {
  try {
    const { stdout: commit } = await run('git', ['rev-parse', '--short', 'HEAD'], { cwd: folder });
    const { stdout: changed } = await run('git', CHANGED, { cwd: folder });
    return `${commit.trim()}${changed === '' ? '' : '+'}`;
  } catch {
    return 'okänd';
  }
}
