import { type ReactNode, useEffect, useState } from 'react';
import type { PageState, Sent } from '../view.ts';
import { ChannelNav, channelName } from './channel-nav.tsx';
import { Composer } from './composer.tsx';
import { MessageLog, mentions } from './message-log.tsx';
import { type PageActions, PageProvider } from './page-context.tsx';
import { post } from './post.ts';
import { useWorkspace } from './use-workspace.ts';

export function App(): ReactNode {
  const { state, connected, choosePerson, chooseChannel } = useWorkspace();
  const [notice, setNotice] = useState<string | null>(null);
  const title = state === null ? null : `${channelName(state.channel, state)} – ${state.title}`;
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
  if (state === null) return <p className="loading">Hämtar samtalen …</p>;

  const { you, channel, bot } = state;
  const here = { user: you.id, channel: channel.id };
  /** Tells what went wrong, if anything did. Whether the app took what was sent is known only when it says so. */
  const tell = (sent: Sent, untaken: string): boolean => {
    setNotice(sent.ok ? (sent.acknowledged === false ? untaken : null) : sent.reason);
    return sent.ok;
  };
  const untaken = `${bot.name} tog inte emot meddelandet. Är appen igång?`;
  const actions: PageActions = {
    names: namesOf(state),
    commands: state.commands,
    reply: async (thread, text) => tell(await post('say', { ...here, thread, text }), untaken),
    click: async (ts, { actionId, blockId, value }) => {
      const clicked = { ...(blockId === null ? {} : { blockId }), ...(value === undefined ? {} : { value }) };
      tell(await post('click', { ...here, ts, actionId, ...clicked }), `${bot.name} svarade inte på knappen.`);
    },
  };
  const say = async (text: string): Promise<boolean> => tell(await post('say', { ...here, text }), untaken);
  const command = async (name: string, text: string): Promise<boolean> =>
    tell(await post('command', { ...here, name, text }), `${name} misslyckades: ${bot.name} svarade inte.`);

  return (
    <PageProvider value={actions}>
      <button type="button" className="skip" onClick={focusComposer}>
        Hoppa till meddelandefältet
      </button>
      <div className="page">
        <header>
          <ChannelNav
            state={state}
            onChannel={(to) => {
              setNotice(null);
              chooseChannel(to);
            }}
            onPerson={(person) => {
              setNotice(null);
              choosePerson(person);
            }}
          />
        </header>
        <main className="main">
          <div className="main-head">
            <h1>{channelName(channel, state)}</h1>
            <p className="quiet">{about(state)}</p>
          </div>
          <MessageLog key={`${you.id} ${channel.id}`} state={state} />
          <div className="foot">
            <p className="notice" role="alert">
              {connected ? notice : 'Förbindelsen med servern är bruten. Sidan försöker igen.'}
            </p>
            {state.prompts.length > 0 && (
              <details className="suggestions" open={state.conversations.length === 0}>
                <summary>Förslag på frågor</summary>
                <ul className="prompts">
                  {state.prompts.map(({ title: prompt, message }) => (
                    <li key={prompt}>
                      <button
                        type="button"
                        className="button prompt"
                        onClick={({ currentTarget }) => {
                          // The suggestions fold away, and the button with them.
                          currentTarget.closest('details')?.removeAttribute('open');
                          focusComposer();
                          void say(message);
                        }}
                      >
                        {prompt}
                      </button>
                    </li>
                  ))}
                </ul>
              </details>
            )}
            <Composer
              key={`${you.id} ${channel.id}`}
              label={`Meddelande till ${channelName(channel, state)}`}
              inserts={[...mentions(state), ...state.commands]}
              where="channel"
              onSay={say}
              onCommand={command}
            />
          </div>
        </main>
      </div>
    </PageProvider>
  );
}

const focusComposer = (): void => document.querySelector<HTMLElement>('.foot textarea')?.focus();

const namesOf = (state: PageState): ReadonlyMap<string, string> =>
  new Map([
    ...state.people.map(({ id, realName }) => [id, realName] as const),
    ...state.channels.map(({ id, name }) => [id, name] as const),
    [state.bot.userId, state.bot.name],
  ]);

function about({ channel, bot, commands }: PageState): string {
  if (channel.kind === 'im')
    return `Direktmeddelanden mellan dig och ${bot.name}. Svaret kommer i en tråd under din fråga.`;
  if (!channel.hasBot) return `${bot.name} är inte med i den här kanalen och ser inte vad som skrivs.`;
  return `Nämn @${bot.name} för att fråga${commands.length > 0 ? `, eller skriv ${commands.join(' eller ')}` : ''}.`;
}
