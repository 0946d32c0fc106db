const NEWLINE = 0x0a;

/** A stream's lines as bytes, without the line break, so that one faulty line does not spoil the others. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of stream) {
    let buffer: Uint8Array = Buffer.concat([rest, chunk]);
    for (let at = buffer.indexOf(NEWLINE); at >= 0; at = buffer.indexOf(NEWLINE)) {
      yield buffer.subarray(0, at);
      buffer = buffer.subarray(at + 1);
    }
    rest = buffer;
  }
  if (rest.length > 0) yield rest;
}
