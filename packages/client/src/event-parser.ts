/**
 * Reads server-sent events from text as it comes, cut wherever it may be: types and data, which is all
 * that we use of the format. A test holds it against `eventsource-parser`, which is four times the size.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 */
export function createEventParser(
  onEvent: (type: string, data: string) => void,
): (chunk: string) => void {
  let rest = '';
  let type = '';
  let data: string[] = [];

  function read(line: string): void {
    if (line === '') {
      if (data.length > 0) onEvent(type, data.join('\n'));
      type = '';
      data = [];
      return;
    }
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/su.exec(line) ?? [];
    if (field === 'event') type = value;
    else if (field === 'data') data.push(value);
  }

  return (chunk) => {
    // A carriage return at the end may be the first half of a line break.
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/u);
    rest = lines.pop() ?? '';
    lines.forEach(read);
  };
}
