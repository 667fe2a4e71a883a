/** A file of a name and a kind, which holds nothing that could be seen. */
export const fileOf = (name: string, type: string): File => new File([name], name, { type });

/** A picture that a browser can show: a round thing on a ground of `colour`. */
export async function picture(name: string, colour: string): Promise<File> {
  const canvas = new OffscreenCanvas(320, 240);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw.');
  context.fillStyle = colour;
  context.fillRect(0, 0, 320, 240);
  context.fillStyle = 'oldlace';
  context.arc(160, 120, 64, 0, 7);
  context.fill();
  return new File([await canvas.convertToBlob()], name, { type: 'image/png' });
}
