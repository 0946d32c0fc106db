import type { ReactNode } from 'react';
import type { Block, RichTextBlock } from 'slack-blocks-to-jsx';
import type { Drawn, Picture } from '../drawn.ts';
import { readBlock } from '../read-block.ts';
import type { ShownMessage } from '../view.ts';
import { contentKey } from './content-key.ts';
import { ControlRow, OneControl } from './controls.tsx';
import { DataTable } from './data-table.tsx';
import { LibraryBlocks } from './rich-text.tsx';

interface Props {
  readonly ts: string;
  /** Of a header block: one below the message's own heading. */
  readonly level: 4 | 5;
}

export function Blocks({ blocks, ts, level }: Props & { readonly blocks: ShownMessage['blocks'] }): ReactNode {
  return blocks.map((block, i) => (
    <OneBlock key={contentKey(block, i)} drawn={readBlock(block)} ts={ts} level={level} />
  ));
}

function OneBlock({ drawn, ts, level }: Props & { readonly drawn: Drawn }): ReactNode {
  const Heading = `h${level}` as const;
  switch (drawn.kind) {
    case 'heading':
      return <Heading className="block-heading">{drawn.text}</Heading>;
    case 'section':
      return (
        <div className="section">
          <div className="section-text">
            {drawn.text !== null && <LibraryBlocks blocks={[drawn.text]} />}
            {drawn.fields.length > 0 && (
              <div className="fields">
                {drawn.fields.map((field, i) => (
                  <LibraryBlocks key={contentKey(field, i)} blocks={[field]} />
                ))}
              </div>
            )}
          </div>
          {drawn.beside !== null &&
            (drawn.beside.kind === 'picture' ? (
              <Image picture={drawn.beside} />
            ) : (
              <OneControl control={drawn.beside} ts={ts} />
            ))}
        </div>
      );
    case 'context':
      return (
        <div className="context">
          {drawn.parts.map((part, i) =>
            isPicture(part) ? (
              <Image key={contentKey(part, i)} picture={part} />
            ) : (
              <LibraryBlocks key={contentKey(part, i)} blocks={[part]} />
            ),
          )}
        </div>
      );
    case 'controls':
      return <ControlRow controls={drawn.controls} ts={ts} />;
    case 'table':
      return <DataTable table={drawn} />;
    case 'picture':
      return <Image picture={drawn} />;
    case 'library':
      // The stand-in accepts only blocks of Slack's shape, which is the library's.
      return <LibraryBlocks blocks={[drawn.block as unknown as Block]} />;
    case 'unknown':
      return <p className="note">Ett block av typen {drawn.type} kan inte visas här.</p>;
  }
}

const isPicture = (part: RichTextBlock | Picture): part is Picture => 'kind' in part;

function Image({ picture }: { readonly picture: Picture }): ReactNode {
  if (picture.url === null)
    return <p className="note">Bild: {picture.alt === '' ? (picture.title ?? 'utan beskrivning') : picture.alt}</p>;
  return (
    <figure>
      {picture.title !== null && <figcaption>{picture.title}</figcaption>}
      <img src={picture.url} alt={picture.alt} />
    </figure>
  );
}
