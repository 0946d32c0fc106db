import type { ReactNode } from 'react';
import { type Block, Message, type MessageProps } from 'slack-blocks-to-jsx';
import { type PageActions, usePage } from './page-context.tsx';

/** Blocks as the library draws them, in the page's own style. Its mention and link elements are replaced by ours. */
export function LibraryBlocks({ blocks }: { readonly blocks: readonly Block[] }): ReactNode {
  const { names } = usePage();
  // The library keeps what it was first given, so other blocks make another instance.
  return (
    <div className="text" ref={dropIds}>
      <Message
        key={JSON.stringify(blocks)}
        withoutWrapper
        theme="light"
        logo=""
        name=""
        blocks={[...blocks]}
        hooks={hooks(names)}
      />
    </div>
  );
}

/** It gives every message the same id, which only its own stylesheet needs. */
function dropIds(place: HTMLElement | null): void {
  for (const element of place?.querySelectorAll('[id]') ?? []) element.removeAttribute('id');
}

const hooks = (names: PageActions['names']): NonNullable<MessageProps['hooks']> => ({
  user: ({ id }) => <span className="mention">@{names.get(id) ?? id}</span>,
  channel: ({ id }) => <span className="mention">#{names.get(id) ?? id}</span>,
  atChannel: () => <span className="mention">@kanalen</span>,
  atHere: () => <span className="mention">@här</span>,
  atEveryone: () => <span className="mention">@alla</span>,
  link: ({ href, children }) => <OutsideLink href={href}>{children}</OutsideLink>,
});

function OutsideLink({ href, children }: { readonly href: string; readonly children: ReactNode }): ReactNode {
  if (!/^(https?:\/\/|mailto:)/u.test(href)) return children;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
      <span className="unseen"> (öppnas i en ny flik)</span>
    </a>
  );
}
