import { useEffect, useState } from 'react';
import type { PageState, ViewedPerson } from '../view.ts';
import { post } from './post.ts';

/** Who looks, and at which channel; null means the first person, and their direct messages with the bot. */
interface Choice {
  readonly user: string | null;
  readonly channel: string | null;
}

export interface Workspace {
  /** Null until the first answer. */
  readonly state: PageState | null;
  readonly connected: boolean;
  readonly choosePerson: (person: ViewedPerson) => void;
  readonly chooseChannel: (channel: string) => void;
}

/** What the stand-in shows of the chosen channel, fetched again whenever something changed. The choice is the page's address, so that the browser's own buttons go back and forth. */
export function useWorkspace(): Workspace {
  const [choice, setChoice] = useState(choiceInAddress);
  const [state, setState] = useState<PageState | null>(null);
  const [connected, setConnected] = useState(true);

  useEffect(() => {
    const back = (): void => setChoice(choiceInAddress());
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  useEffect(() => {
    return follow(choice, {
      onState: setState,
      onConnected: setConnected,
      onRefused: () => {
        history.replaceState(null, '', location.pathname);
        setChoice({ user: null, channel: null });
      },
    });
  }, [choice]);

  const user = state?.you.id;
  const dm = state?.channel.kind === 'im' ? state.channel.id : undefined;
  useEffect(() => {
    if (user !== undefined && dm !== undefined) void post('open-dm', { user });
  }, [user, dm]);

  const choose = (to: Choice): void => {
    history.pushState(null, '', addressOf(to));
    setChoice(to);
  };
  return {
    state,
    connected,
    choosePerson: (person) =>
      choose({ user: person.id, channel: state?.channel.kind === 'im' ? null : (state?.channel.id ?? null) }),
    chooseChannel: (channel) => choose({ user: state?.you.id ?? null, channel }),
  };
}

interface Follower {
  readonly onState: (state: PageState) => void;
  readonly onConnected: (connected: boolean) => void;
  readonly onRefused: () => void;
}

/** Returns what ends it. Answers that come in another order than they were asked for do not turn time back. */
function follow(choice: Choice, { onState, onConnected, onRefused }: Follower): () => void {
  const query = new URLSearchParams(
    Object.entries({ user: choice.user, channel: choice.channel }).flatMap(([key, value]) =>
      value === null ? [] : [[key, value]],
    ),
  );
  let ended = false;
  let asked = 0;
  let shown = 0;
  const load = async (): Promise<void> => {
    asked += 1;
    const number = asked;
    try {
      const response = await fetch(`/state?${query}`);
      if (ended || number < shown) return;
      shown = number;
      if (response.ok) onState(await response.json());
      else if (choice.user !== null || choice.channel !== null) onRefused();
    } catch {
      // The event source tells when the server is gone, and loads again when it is back.
    }
  };
  const source = new EventSource('/changes');
  source.addEventListener('change', () => void load());
  source.addEventListener('open', () => {
    onConnected(true);
    void load();
  });
  source.addEventListener('error', () => onConnected(false));
  return () => {
    ended = true;
    source.close();
  };
}

function choiceInAddress(): Choice {
  const query = new URLSearchParams(location.search);
  return { user: query.get('person'), channel: query.get('kanal') };
}

function addressOf({ user, channel }: Choice): string {
  const query = new URLSearchParams();
  if (user !== null) query.set('person', user);
  if (channel !== null) query.set('kanal', channel);
  return query.size === 0 ? location.pathname : `?${query}`;
}
