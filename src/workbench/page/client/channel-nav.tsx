import { type ReactNode, useId, useRef, useState } from 'react';
import type { PageState, ViewedChannel, ViewedPerson } from '../view.ts';

interface Props {
  readonly state: PageState;
  readonly onChannel: (channel: string) => void;
  readonly onPerson: (person: ViewedPerson) => void;
}

/** Whose eyes, and which channel. On a narrow page the channels fold away behind a button. */
export function ChannelNav({ state, onChannel, onPerson }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const id = useId();
  const choose = (channel: string): void => {
    // Where the channels fold away, the one that was pressed goes with them.
    if (open) toggle.current?.focus();
    setOpen(false);
    onChannel(channel);
  };
  return (
    <div className="side">
      <div className="brand">
        <span className="brand-name">{state.title}</span>
        <span className="brand-note">Övningsplats på din egen dator. Inget skickas till Slack.</span>
      </div>
      <div className="person">
        <label htmlFor={`${id}-person`}>Du är</label>
        <select
          id={`${id}-person`}
          value={state.you.id}
          onChange={(event) => {
            const person = state.people.find((one) => one.id === event.target.value);
            if (person !== undefined) onPerson(person);
          }}
        >
          {state.people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.realName}
            </option>
          ))}
        </select>
      </div>
      <nav aria-label="Kanaler">
        <button
          ref={toggle}
          type="button"
          className="button nav-toggle"
          aria-expanded={open}
          aria-controls={`${id}-channels`}
          onClick={() => setOpen(!open)}
        >
          Kanaler
        </button>
        <ul id={`${id}-channels`} className={open ? 'channels open' : 'channels'}>
          {state.channels.map((channel) => (
            <li key={channel.id}>
              <button
                type="button"
                aria-current={channel.id === state.channel.id ? 'page' : undefined}
                onClick={() => choose(channel.id)}
              >
                {channelName(channel, state)}
                {KIND[channel.kind] !== null && <span className="kind"> {KIND[channel.kind]}</span>}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

const KIND: Readonly<Record<ViewedChannel['kind'], string | null>> = {
  channel: null,
  private: 'privat kanal',
  im: 'direktmeddelande',
};

export const channelName = ({ kind, name }: ViewedChannel, { bot }: Pick<PageState, 'bot'>): string =>
  kind === 'im' ? bot.name : `#${name}`;
