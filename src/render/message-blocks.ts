import { context, type SectionBlock, type SlackBlock, section } from './block-kit.ts';
import { numberedButton } from './buttons.ts';
import { inert } from './inert.ts';
import { LIMITS } from './limits.ts';
import type { Message } from './message.ts';
import type { Names } from './names.ts';
import { shortLabel } from './shorten.ts';
import { sourceLink } from './source-link.ts';

/** A message that fits (`fitMessage`) as blocks, in the order of `messageText`: the answer, its rows, what stands beside it, choices, what to think of, how it was read, the source. `values[i]` is what the button of `choices[i]` carries, `key` tells the blocks of one message apart. */
export function messageBlocks(
  message: Message,
  sources: Pick<Names, 'releases'>,
  values: readonly string[],
  key: string,
): readonly SlackBlock[] {
  return [
    ...sections('', message.lead.map(bulleted)),
    ...(message.sections ?? []).flatMap(({ title, lines }) => sections(`*${inert(title)}*`, lines.map(row))),
    ...sections('', message.beside.map(bulleted)),
    ...choiceBlocks(message, values, key),
    ...sections(
      '*Att tänka på*',
      message.caveats.map((caveat) => `• ${inert(caveat.text)}`),
    ),
    ...contexts('*Så tolkade jag frågan:*', message.restated.map(inert)),
    ...contexts(
      message.sources.length > 1 ? '*Källor:*' : '*Källa:*',
      message.sources.map((source) => sourceLink(source, sources)),
    ),
  ];
}

/** Rows that the terminal indents are a list here. */
const bulleted = (line: string): string => inert(line).replace(/^ {2}/u, '• ');

/** One of many under a title; what says that there are more is none of them. */
const row = (line: string): string => (line.startsWith('…') ? inert(line) : `• ${inert(line.trimStart())}`);

function sections(title: string, lines: readonly string[]): readonly SectionBlock[] {
  return chunks(title, lines).map(section);
}

/** The heading stands on the first line. */
function contexts(heading: string, lines: readonly string[]): readonly SlackBlock[] {
  const [first, ...rest] = lines;
  return first === undefined ? [] : chunks('', [`${heading} ${first}`, ...rest]).map(context);
}

/** Lines put together into texts that a block takes. A line is shorter than that, since `fitMessage` cut it. */
function chunks(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const texts: string[] = [];
  let text = title;
  for (const line of lines) {
    const next = text === '' ? line : `${text}\n${line}`;
    if (text !== '' && next.length > LIMITS.sectionText) {
      texts.push(text);
      text = line;
    } else text = next;
  }
  return [...texts, text];
}

/** Labels that don't fit on a button are listed whole above, numbered, and the buttons are numbered alike, so that two are never equal. */
function choiceBlocks({ choices }: Message, values: readonly string[], key: string): readonly SlackBlock[] {
  if (choices.length === 0) return [];
  const labels = choices.map(({ label }) => label);
  const whole = new Set(labels).size === labels.length && labels.every(fitsButton);
  const list = whole ? [] : labels.map((label, i) => `${i + 1}. ${inert(label)}`);
  const buttons = labels.map((label, i) => {
    const text = whole ? label : shortLabel(`${i + 1}. ${label}`, LIMITS.buttonText);
    return numberedButton('choose', i, text, values[i] ?? '');
  });
  return [...sections('', list), { type: 'actions', block_id: `choices-${key}`, elements: buttons }];
}

const fitsButton = (label: string): boolean => label !== '' && shortLabel(label, LIMITS.buttonText) === label;
